using System.Text.Json;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Git.Signing;

namespace DraftControl.Web.Evidence;

/// <summary>All hashes of a version, for programs.</summary>
internal static class EvidenceJson
{
    private static readonly JsonSerializerOptions options = new() { WriteIndented = true, NewLine = "\n" };

    public static byte[] Of(VersionEvidence evidence, Slug slug)
    {
        var (version, files) = (evidence.Version, evidence.Files);
        return
        [
            .. JsonSerializer.SerializeToUtf8Bytes(
                new
                {
                    declaration = slug.ToString(),
                    title = evidence.Now.Title.ToString(),
                    version = version.Number.ToString(),
                    entry = new { seq = version.Approval.Seq, commit = version.Commit.ToString(), approved = version.Approval.At },
                    tag = new { name = version.Number.Tag, @object = evidence.Tag },
                    sha256 = new { text = version.Approval.Text.ToString(), clauses = version.Approval.Clauses.ToString(), policy = version.Approval.Policy.ToString() },
                    paths = new { text = files.TextPath, clauses = files.ClausesPath, policy = Files.PolicyPath, keys = Files.KeysPath },
                    keys = AllowedSigners.TryRead(files[Files.KeysPath], out var signers, out _) ? signers.Keys.Select(key => key.Fingerprint) : [],
                    rules = evidence.Then.Rules,
                    before = evidence.Before is { } before ? new { version = before.Number.ToString(), commit = before.Commit.ToString(), text = before.Approval.Text.ToString() } : null,
                    clauses = files.Draft.Clauses.Where(clause => clause.HasWords).Select(clause => new { id = clause.Id.ToString(), number = files.Draft.NumberOf(clause.Id)?.ToString(), sha256 = clause.Wording.Hash.ToString() }),
                },
                options),
            (byte)'\n',
        ];
    }
}
