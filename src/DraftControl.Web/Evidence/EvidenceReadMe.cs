using DraftControl.Core.Entries;
using DraftControl.Core.People;

namespace DraftControl.Web.Evidence;

/// <summary>What an evidence pack is, and how to check it without us.</summary>
internal static class EvidenceReadMe
{
    public static string Of(VersionEvidence evidence, Slug slug, SiteAddress site)
    {
        var (version, files) = (evidence.Version, evidence.Files);
        return $"""
            # {evidence.Now.Title}, version {version.Number}: the evidence

            Approved in entry {version.Approval.Seq} of the record. Open `index.html` to read everything in one place.

            | file | what it is |
            |---|---|
            | `{files.TextPath}` | the text, to the byte |
            | `{files.ClausesPath}` | its clauses, with the SHA-256 of each wording and who brought each word |
            | `{Files.PolicyPath}` | the publishing rules that it was approved under; in words in `publishing-rules.csv` |
            | `allowed_signers` | the keys that signed the record up to then |
            | `fingerprint.txt`, `evidence.json` | the hashes |
            | `redline.md` | what changed since the version before |
            {string.Join('\n', evidence.Tables.Where(table => table.File != "publishing-rules").Select(table => $"| `{table.File}.csv` | {table.Says} |"))}
            | `{EvidenceFiles.Sums}` | the SHA-256 of every file here |

            Councillors are told by political group and no further, answers on the language by office and class of organisation.

            ## Check it offline

            That these files are whole, in this folder:

                sha256sum -c {EvidenceFiles.Sums}
                sha256sum {files.TextPath}        # {version.Approval.Text}

            That they are what the record says. This needs a clone, once:

                git clone {site.Of($"/declarations/{slug}.git")} {slug}
                git -C {slug} rev-parse {version.Number.Tag}^{"{commit}"}        # {version.Commit}
                git -C {slug} show {version.Number.Tag}:{files.TextPath} | sha256sum
                git -C {slug} show {version.Number.Tag}:{files.ClausesPath} | sha256sum        # {version.Approval.Clauses}
                git -C {slug} show {version.Number.Tag}:{Files.PolicyPath} | sha256sum        # {version.Approval.Policy}
                git -C {slug} -c gpg.ssh.allowedSignersFile=keys/allowed_signers verify-tag {version.Number.Tag}

            That every entry was allowed by the rules, with DraftControl's own verifier:

                draftcontrol verify {slug}
                draftcontrol verify {slug} --against <a clone that you made earlier>

            Or with a second verifier that shares nothing with the first and needs Python and git alone; it lies in DraftControl's source code:

                python3 tests/verify.py {slug}

            ## What this proves and what it does not

            It proves that this text, and no other, was approved under these rules, and that the record which led to it keeps them. It does not
            prove who sat at a keyboard: whoever runs the server holds the key, can speak for a person, and sets the dates. Whoever holds the key can
            write another history, but not unnoticed by anyone who kept an older clone or this fingerprint.

            """;
    }
}
