using System.Globalization;
using System.Security.Cryptography;

namespace DraftControl.Tests.Git.Tampering;

/// <summary>
/// Writes true entries as another program would that knows only the format: by hand, without our writer, our acts or our
/// rules. It begins with the opening and the roster of the whole ledger.
/// </summary>
internal sealed class OtherHand
{
    private static readonly Dictionary<string, (string Role, string Organisation)> offices = new(StringComparer.Ordinal)
    {
        ["aa"] = ("steward", "centre"),
        ["b1"] = ("representative", "northam"),
        ["b2"] = ("representative", "southam"),
        ["b3"] = ("representative", "westam"),
        ["b4"] = ("representative", "eastam"),
        ["c1"] = ("editor", "centre"),
        ["c2"] = ("editor", "guild"),
        ["d1"] = ("councillor", "westam"),
        ["d2"] = ("councillor", "eastam"),
        ["d3"] = ("councillor", "eastam"),
    };

    private readonly Dictionary<string, string> names = new(StringComparer.Ordinal)
    {
        ["centre"] = "Centre for Services",
        ["northam"] = "Northam Council",
        ["southam"] = "Southam City Council",
        ["westam"] = "Westam Council",
        ["eastam"] = "Eastam Council",
        ["guild"] = "Guild Council",
    };

    /// <param name="ledger">A ledger taken apart.</param>
    /// <param name="last">The newest entry of it that stays: before the first proposal.</param>
    public OtherHand(ForgedLedger ledger, string last)
    {
        Ledger = ledger;
        ledger.Entries.RemoveRange(ledger.Entries.IndexOf(ledger[last]) + 1, ledger.Entries.Count - ledger.Entries.IndexOf(ledger[last]) - 1);
        ledger.Tags.Clear();
        ledger.HashesFollow = false;
    }

    public ForgedLedger Ledger { get; }

    public ForgedCommit Tip => Ledger.Entries[^1];

    public int Seq => Ledger.Entries.Count;

    /// <summary>An entry.</summary>
    /// <param name="by">The end of the person's id.</param>
    /// <param name="kind">The kind.</param>
    /// <param name="trailers">Its trailers, after the six that every entry has.</param>
    /// <param name="body">As it stands in the message.</param>
    /// <param name="files">What becomes of the files.</param>
    public ForgedCommit Write(string by, string kind, string trailers = "", string? body = null, Action<ForgedCommit>? files = null)
    {
        var (role, organisation) = offices[by];
        var person = $"p-{by.PadLeft(12, '0')}";
        var message = string.Create(
            CultureInfo.InvariantCulture,
            $"An entry by another hand\n\n{(body is null ? "" : $"{body}\n\n")}Entry: {kind}\nSeq: {Seq + 1}\nId: {Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16))}\nPerson: {person}\nRole: {role}\nOrganisation: {organisation}\n{trailers}{(trailers.Length == 0 || trailers.EndsWith('\n') ? "" : "\n")}");
        var entry = ForgedCommit.After(Tip, $"{names[organisation]}, {role} <{person}@people.invalid> 1 +0000", message);
        entry.Time = Tip.Time + (Seq % 3);
        files?.Invoke(entry);
        Ledger.Entries.Add(entry);
        return entry;
    }

    /// <summary>A proposal or a revision, with its wording beside.</summary>
    public ForgedCommit Propose(string by, int number, string changes, Action<ForgedCommit> words, ForgedCommit? @base = null, string kind = "proposed", string title = "\"Plainer\"")
    {
        var read = @base ?? Tip;
        var entry = Write(by, kind, string.Create(CultureInfo.InvariantCulture, $"Proposal: {number}\nTitle: {title}\n{Lines(changes)}Base: {read.Id}"), "Why not?");
        var wording = ForgedCommit.After(read, entry.Author, string.Create(CultureInfo.InvariantCulture, $"Wording for proposal {number}\n"));
        wording.Committer = entry.Committer;
        words(wording);
        entry.Parents.Add(wording);
        return entry;
    }

    public ForgedCommit Decide(string by, int number, string code, string more = "") =>
        Write(by, "decided", string.Create(CultureInfo.InvariantCulture, $"Proposal: {number}\nCode: {code}\n{more}"), "Because.");

    public ForgedCommit Accept(string by, int number, string code, string changes, ForgedCommit wording, Action<ForgedCommit> words)
    {
        var entry = Write(by, "decided", string.Create(CultureInfo.InvariantCulture, $"Proposal: {number}\nCode: {code}\n{Lines(changes)}"), "Because.", words);
        entry.Parents.Add(wording);
        return entry;
    }

    public ForgedCommit Check(string by, IEnumerable<string> clauses, string finding = "neutral", string? words = null, string? body = null) => Write(
        by, "neutrality-checked", $"Wordings: {string.Join(' ', Tip.Clauses.Where(clause => clauses.Contains(clause.Id)).Select(clause => clause.Hash))}\nFinding: {finding}\n{(words is null ? "" : $"Words: \"{words}\"\n")}", body);

    /// <summary>Everybody who is needed checks and agrees, and a version is approved and tagged.</summary>
    public ForgedCommit Approve(string version, string? gates = null, string[]? councillors = null)
    {
        foreach (var councillor in councillors ?? ["d1", "d2"])
        {
            Check(councillor, Tip.Clauses.Where(clause => clause.Origins.Length > 0).Select(clause => clause.Id));
        }

        Write("c1", "agreed", $"Text: {Hash("declaration.en.md")}\nPolicy: {Hash("policy.yml")}");
        Write("c2", "agreed", $"Text: {Hash("declaration.en.md")}\nPolicy: {Hash("policy.yml")}", "I read it twice.");
        var approved = Write(
            "aa",
            "version-approved",
            $"Version: {version}\nText: {Hash("declaration.en.md")}\nClauses: {Hash("clauses.en.tsv")}\nPolicy: {Hash("policy.yml")}\nGates: {gates ?? "councillors=met groups=met no-open-concern=met agreements=met agreement-organisations=met"}");
        Ledger.Tags.Add(new ForgedTag($"v{version}", approved, approved.Committer, $"Version {version}\n", ""));
        return approved;
    }

    /// <summary>From here on an organisation is called otherwise.</summary>
    public void Rename(string slug, string name)
    {
        Write("aa", "organisation-changed", $"Slug: {slug}\nName: \"{name}\"\nClass: local-authority");
        names[slug] = name;
    }

    private string Hash(string path) => Convert.ToHexStringLower(SHA256.HashData(Tip.Files[path].Bytes));

    private static string Lines(string changes) => string.Concat(changes.Split(", ").Select(change => $"Change: {change}\n"));
}
