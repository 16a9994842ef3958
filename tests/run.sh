#!/usr/bin/env bash
# Builds DraftControl and runs every test. Arguments go to the test program, for example: tests/run.sh -class '*Redline*'
# Ends with one line, "N passed, N failed, N skipped", and fails if a test failed or none ran. Builds Release, which is
# tried in half the time; CONFIGURATION=Debug says otherwise.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

configuration=${CONFIGURATION:-Release}
log=$(mktemp)
temporary=
trap 'rm -rf "$log" ${temporary:+"$temporary"}' EXIT

# Every ledger and database of a test is flushed to the disk; in memory, where there is room for them, that costs nothing.
if [ -z "${TMPDIR:-}" ] && [ -w /dev/shm ] && [ "$(df --output=avail -k /dev/shm | tail -n 1)" -gt 4000000 ]; then
  temporary=$(mktemp -d /dev/shm/draftcontrol-XXXXXXXX) && export TMPDIR=$temporary
fi

# Installs a Debian package, if we may and there is one to install.
install() {
  local sudo=()
  command -v apt-get > /dev/null || return 1
  if [ "$(id -u)" -ne 0 ]; then
    sudo -n true 2> /dev/null || return 1
    sudo=(sudo -n)
  fi
  echo "Installing $1."
  local get=("${sudo[@]}" env DEBIAN_FRONTEND=noninteractive apt-get)
  "${get[@]}" install -y --no-install-recommends "$1" < /dev/null > "$log" 2>&1 \
    || { "${get[@]}" update < /dev/null > "$log" 2>&1 && "${get[@]}" install -y --no-install-recommends "$1" < /dev/null > "$log" 2>&1; } \
    || { tail -n 5 "$log"; return 1; }
}

# Says what is skipped where a command is missing and cannot be had.
need() {
  command -v "$1" > /dev/null || install "$2" || echo "Skipped: $3, because $1 is missing and could not be installed (Debian package $2)."
}

need git git "tests that check ledgers with git"
need ssh-keygen openssh-client "tests that check signatures with git"
need chromium chromium "tests in a browser"
command -v chromium-headless-shell > /dev/null || install chromium-headless-shell || echo "Slower: tests in a browser, without chromium-headless-shell."
need python3 python3 "tests that verify ledgers a second time"
need pdftotext poppler-utils "tests that read printed pages"

if ! dotnet build --nologo -v quiet -c "$configuration" DraftControl.sln; then
  echo "0 passed, 1 failed, 0 skipped"
  exit 1
fi

# For a program that compiles much and lives for minutes: code is not written through a second mapping, and memory is collected less often.
export DOTNET_EnableWriteXorExecute=0 DOTNET_GCgen0size=0x4000000

dotnet run --project tests/DraftControl.Tests --no-build -c "$configuration" -- -noColor "$@" < /dev/null 2>&1 | tee "$log"
code=${PIPESTATUS[0]}

count() { sed -n "s/.*Total: .*$1: \([0-9][0-9]*\).*/\1/p" "$log" | tail -n 1; }
total=$(sed -n 's/.*Total: \([0-9][0-9]*\),.*/\1/p' "$log" | tail -n 1)
total=${total:-0}
skipped=$(count Skipped)
skipped=${skipped:-0}
errors=$(count Errors)
failed=$(count Failed)
failed=$((${failed:-0} + ${errors:-0}))

passed=$((total - failed - skipped))
[ "$passed" -ge 0 ] || passed=0

# A test program that broke says nothing of it in its totals.
if [ "$code" -ne 0 ] && [ "$failed" -eq 0 ]; then
  echo "The test program ended with code $code."
  failed=1
fi

[ "$passed" -gt 0 ] || [ "$failed" -gt 0 ] || echo "No test ran."
echo "$passed passed, $failed failed, $skipped skipped"
[ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]
