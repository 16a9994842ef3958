using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using Version = DraftControl.Core.Registers.Version;

namespace DraftControl.Web.Evidence;

/// <summary>The fingerprint of a version as a file of a few lines, to print, to keep, and to hold a text against.</summary>
internal static class Fingerprint
{
    public static string Of(Register register, Version version, Slug slug, Files files) => $"""
        {register.Title}, version {version.Number}

        Entry (commit): {version.Commit}
        SHA-256 of the text: {version.Approval.Text}

        Whoever has a text with this SHA-256 has exactly this version. In a clone of the record:

            git -C {slug} rev-parse {version.Number.Tag}^{"{commit}"}
            git -C {slug} show {version.Number.Tag}:{files.TextPath} | sha256sum

        """;
}
