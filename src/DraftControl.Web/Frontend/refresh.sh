#!/usr/bin/env bash
# Makes the stylesheet and the script under wwwroot/govuk again, from npm. Needs Node; the .NET build does not.
set -euo pipefail
cd "$(dirname "$0")"

out=../wwwroot/govuk
npm ci --no-audit --no-fund
rm -rf "$out" && mkdir -p "$out"
npx sass --load-path=node_modules --style=compressed --no-source-map --no-charset draftcontrol.scss "$out/draftcontrol.css"

# Says nothing twice: every colour is set on the root, and fonts are inherited from the page.
sed -i -E \
  -e 's/var\((--govuk-[a-z-]+), *#[0-9a-f]+\)/var(\1)/g' \
  -e 's/;?-webkit-font-smoothing:antialiased;-moz-osx-font-smoothing:grayscale//g' \
  -e 's/@media print\{[^{}]+\{font-family:inherit\}\}//g' \
  "$out/draftcontrol.css"

npx esbuild draftcontrol.js --bundle --minify --format=esm --target=es2020 --legal-comments=none --outfile="$out/draftcontrol.js"
cp LICENCE-govuk-frontend.txt "$out/LICENCE.txt"
ls -l "$out"
