using System.Text;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Wordings;

namespace DraftControl.Web.Evidence;

/// <summary>The files of an evidence pack, by name: plain formats, to be read in ten years.</summary>
internal static class EvidenceFiles
{
    public const string Sums = "SHA256SUMS";

    /// <param name="evidence">What they tell.</param>
    /// <param name="slug">The declaration.</param>
    /// <param name="site">Where it is.</param>
    /// <param name="page">The page of the pack as one HTML file.</param>
    public static IReadOnlyList<(string Name, byte[] Bytes)> Of(VersionEvidence evidence, Slug slug, SiteAddress site, string page)
    {
        var files = evidence.Files;
        List<(string Name, byte[] Bytes)> all =
        [
            ("README.md", Utf8.Encode(EvidenceReadMe.Of(evidence, slug, site))),
            ("index.html", Utf8.Encode(page)),
            (files.TextPath, files[files.TextPath]!),
            (files.ClausesPath, files[files.ClausesPath]!),
            (Files.PolicyPath, files[Files.PolicyPath]!),
            ("allowed_signers", files[Files.KeysPath]!),
            ("fingerprint.txt", Utf8.Encode(Fingerprint.Of(evidence.Now, evidence.Version, slug, files))),
            ("redline.md", Utf8.Encode(EvidenceRedline.Of(evidence))),
            ("evidence.json", EvidenceJson.Of(evidence, slug)),
            .. evidence.Tables.Select(table => ($"{table.File}.csv", table.Csv)),
        ];
        all.Sort((one, other) => string.CompareOrdinal(one.Name, other.Name));
        return [.. all, (Sums, Utf8.Encode(all.Aggregate(new StringBuilder(), (sums, file) => sums.Append(Sha256.Of(file.Bytes)).Append("  ").Append(file.Name).Append('\n')).ToString()))];
    }
}
