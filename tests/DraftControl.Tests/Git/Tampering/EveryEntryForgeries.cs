using System.Globalization;
using DraftControl.Tests.Support;

namespace DraftControl.Tests.Git.Tampering;

/// <summary>What can be falsified in any entry, whatever its kind: the message's form, the head, the commit.</summary>
internal static class EveryEntryForgeries
{
    /// <summary>One entry of every kind, code and finding.</summary>
    public static readonly string[] Entries =
    [
        "opened", "northam", "southam renamed", "rep northam", "elm", "elm confirmed", "practitioner ended", "policy", "page", "keys", "proposal 1", "revision 1", "withdrawn",
        "accepted", "with changes", "not accepted", "covered", "out of scope", "deferred", "unsure", "concern", "neutral elm", "agreed centre", "approved", "released",
        "signed", "signed by name", "signature withdrawn", "contributed", "contributed by name", "contributed withheld", "answered", "answered noted",
        "thread on clause", "thread on proposal", "comment", "resolved", "reopened", "question", "question answered", "round", "round extended", "round paused", "round resumed", "round closed",
        "nothing to change", "clustered", "disputed", "changes agreed", "settled", "undone", "undone plain",
        "rules adopted", "panel", "invited", "panel closed", "unsure in panel", "concern taken back", "interest", "interest ended", "policy proposed", "policy agreed centre", "policy changed",
        "sealed concern", "sealed whole", "opened neutral", "opened concern", "opened unsure", "opened whole concern", "concern cleared", "concern about all", "concern overridden",
        "text unsure", "text concern", "text concern taken back", "text checked", "terms", "name to it", "needs change", "not understood", "received needs change", "received not understood", "received name to it",
        "candidate", "candidate withdrawn",
    ];

    private static readonly string[] needBody =
    [
        "policy", "proposal 1", "revision 1", "accepted", "with changes", "not accepted", "covered", "out of scope", "deferred", "unsure", "concern", "contributed", "contributed by name", "contributed withheld", "answered", "answered noted", "thread on clause", "thread on proposal", "comment", "question", "question answered", "round", "round extended", "round paused", "disputed", "settled", "undone", "undone plain",
        "panel", "unsure in panel", "interest", "interest ended", "policy proposed", "policy changed", "concern about all", "concern overridden", "text unsure", "text concern", "candidate withdrawn",
    ];

    /// <summary>Where the form of a message and of its commit is tried: they are read the same way in every kind.</summary>
    private static readonly string[] some = ["opened", "northam", "policy", "proposal 1", "accepted", "unsure", "approved"];

    /// <summary>Where what a commit holds is tried: one entry of every list of files that it may change.</summary>
    private static readonly string[] many = [.. some, "page", "keys", "with changes", "revision 1", "contributed", "answered", "comment", "undone", "undone plain", "policy changed", "terms", "opened concern", "candidate"];

    /// <summary>Where what rules cannot notice is tried.</summary>
    public static string[] Many => Thorough.IsAsked ? Entries : many;

    /// <summary>What the suite tries.</summary>
    public static IEnumerable<Forgery> All => Thorough.IsAsked ? Whole : [.. On(Entries, Head), .. On(many, Commit), .. On(some, Form), .. On(some, Headers)];

    /// <summary>All of it on every entry.</summary>
    public static IEnumerable<Forgery> Whole => [.. On(Entries, Head), .. On(Entries, Commit), .. On(Entries, Form), .. On(Entries, Headers)];

    /// <summary>What can be falsified in the head and the form of any entry of any ledger.</summary>
    public static IEnumerable<Forgery> Of(string name) => [.. On([name], Head), .. On([name], Form), .. On([name], Headers)];

    /// <summary>What is falsified is the newest entry of a ledger; but the first entries are always there, which may tell of the very first.</summary>
    private static IEnumerable<Forgery> On(string[] entries, Func<string, IEnumerable<Forgery>> forgeries) =>
        entries.SelectMany(name => forgeries(name).Select(forgery => new Forgery($"{name}: {forgery.What}", forgery.NoticedBy, l =>
        {
            Damages.Cut(l, Math.Max(l.Entries.IndexOf(l[name]) + 1, 8));
            forgery.Falsify(l);
        })));

    private static IEnumerable<Forgery> Head(string name)
    {
        yield return new("a gap in Seq", "was due", l => l[name]["Seq"] = Plus(l[name]["Seq"], 1000));
        yield return new("an Id twice", "Its Id was used", l => l[name]["Id"] = l[name == "opened" ? "northam" : "opened"]["Id"]);
        yield return new("an Id that is none", "cannot be read as Id", l => l[name]["Id"] = "5F0C9A6E2D7B41C88A13F2C40B9E7D55");
        yield return new("a Person who holds no such office", name == "opened" ? "You are not steward" : "You are not", l => ForgedLedger.By(l[name], "p-0123456789ab", l[name]["Role"], l[name]["Organisation"], NameOf(l[name])));
        yield return new("a Person that is none", "cannot be read as Person", l => l[name]["Person"] = "p-0123456789");
        yield return new("another Role", name == "opened" ? "is its first steward" : "You are not", l => ForgedLedger.By(l[name], l[name]["Person"], l[name]["Role"] == "practitioner" ? "chief-executive" : "practitioner", l[name]["Organisation"], NameOf(l[name])));
        yield return new("another Organisation", name == "opened" ? "is its first steward" : "You are not", l => ForgedLedger.By(l[name], l[name]["Person"], l[name]["Role"], "vendor", name == "opened" ? NameOf(l[name]) : "Vendor Council"));
        yield return new("another kind", "", l => l[name]["Entry"] = "approved");
        yield return new("another kind that there is", "", l => l[name]["Entry"] = l[name]["Entry"] == "rules-adopted" ? "keys-changed" : "rules-adopted");
    }

    private static IEnumerable<Forgery> Form(string name)
    {
        yield return new("an unknown trailer", "trailers of", l => l[name].Insert("Organisation", "Office: 3"));
        yield return new("a trailer missing", "trailers of", l => l[name].Drop("Role"));
        yield return new("a trailer twice", "trailers of", l => l[name].Insert("Seq", l[name].Trailers[1]));
        yield return new("two trailers swapped", "trailers of", l => l[name].Trailers = [.. l[name].Trailers.Take(4), l[name].Trailers[5], l[name].Trailers[4], .. l[name].Trailers.Skip(6)]);
        yield return new("a trailer with another space", "not a trailer", l => l[name].Message = l[name].Message.Replace("Seq: ", "Seq:", StringComparison.Ordinal));
        yield return new("a Seq otherwise spelled", "cannot be read as Seq", l => l[name]["Seq"] = $"0{l[name]["Seq"]}");
        yield return new("no trailers", "", l => l[name].Message = $"{l[name].Subject}\n");
        yield return new("a subject too long", "72 is the most", l => l[name].Subject = new string('x', 73));
        yield return new("a subject with dashes", "the subject begins with", l => l[name].Subject = "--- x");
        yield return new("an invisible character", "invisible character U+200B", l => l[name].Subject += "\u200B");
        yield return new("a letter that is not in normal form", "normalisation form C", l => l[name].Subject = "Cafe\u0301");
        yield return new("a carriage return", "invisible character U+000D", l => l[name].Subject += "\r");
        yield return new("bytes that are no text", "not UTF-8", l => l[name].MessageBytes = bytes => [0xFF, .. bytes]);
        yield return new("no line break at the end", "does not end with a line break", l => l[name].MessageBytes = bytes => bytes[..^1]);
        yield return new("a body with dashes", "not escaped", l => l[name].Body = "Well.\n---\nSeq: 3");
        yield return new("a body escaped without need", "not escaped as it must be", l => l[name].Body = "Well.\n\\Seq: 3");
        yield return new("a body too long", "10,000 characters or fewer", l => l[name].Body = new string('x', 10_001));
        if (needBody.Contains(name))
        {
            yield return new("no body", "a reason", l => l[name].Body = null);
        }
    }

    private static IEnumerable<Forgery> Commit(string name)
    {
        yield return new("another name as author", "but by the roster it is", l => l[name].Name("Nowhere Council, editor"));
        yield return new("another address as author", "but by the roster it is", l => l[name].Author = l[name].Author.Replace("@people.invalid", "@people.example", StringComparison.Ordinal));
        yield return new("another committer", "the committer is", l => l[name].Committer = l[name].Committer.Replace("DraftControl", "GitHub", StringComparison.Ordinal));
        yield return new("another time as author", "author and committer have different times", l => l[name].Author = l[name].Author.Replace($" {l[name].Time} ", $" {l[name].Time - 1} ", StringComparison.Ordinal));
        yield return new("a time before that of the entry before", "Its time is before", l => Late(l, name));
        yield return new("a parent more", name == "opened" ? "was due" : "parents, but an entry of this kind has", l => l[name].Parents.Add(name == "opened" ? Unrelated(l) : l[name].Parents[0]));
        yield return new("another file beside", name == "opened" ? "may not hold the file" : "may not", l => Beside(l, name, name switch { "opened" => "README.md", "terms" => "pages/terms.md", _ => "terms.yml" }));
        yield return new("a file that no ledger holds", "may not hold the file", l => Beside(l, name, "pages/tool.sh"));
        yield return new("the text changed beside", name is "opened" or "accepted" or "with changes" or "undone" ? "the hash is not" : "may not", l => Reworded(l, name));
        foreach (var path in name == "opened" ? [] : new[] { "policy.yml", "pages/about.md", "keys/allowed_signers", "clauses.en.tsv" }.Where(path => !MayChange(name).Contains(path)))
        {
            yield return new($"{path} changed beside", $"may not change {path}", l => Touched(l, name, path));
        }

        yield return new("not signed", "no good signature", l => l[name].Armour = _ => null);
        yield return new("signed by a stranger", "no good signature", l => l[name].SignedBy = l.Stranger);
        yield return new("signed for something else", "no good signature", l => l[name].Armour = _ => l["opened"].Signature + (name == "opened" ? "x" : ""));
    }

    private static IEnumerable<Forgery> Headers(string name)
    {
        yield return new("another time zone", "+0000", l => l[name].Author = l[name].Author.Replace("+0000", "+0100", StringComparison.Ordinal));
        yield return new("an address missing", "the author is", l => l[name].Author = l[name].Author.Replace("<", "", StringComparison.Ordinal));
        yield return new("a file mode", "another mode", l => l[name].Files["declaration.en.md"] = l[name].Files["declaration.en.md"] with { Mode = "100755" });
        yield return new("an encoding", "headers are not", l => l[name].Head = head => $"{head}encoding ISO-8859-1\n");
        yield return new("a merged tag", "headers are not", l => l[name].Head = head => $"{head}mergetag object {l["opened"].Id}\n type commit\n");
        yield return new("two authors", "headers are not", l => l[name].Head = head => head.Replace("\ncommitter", $"\nauthor {l[name].Author}\ncommitter", StringComparison.Ordinal));
        yield return new("a tree that is none", "", l => l[name].Head = head => $"tree 0{head[head.IndexOf('\n', StringComparison.Ordinal)..]}");
    }

    public static string NameOf(ForgedCommit entry) => entry.Author[..entry.Author.LastIndexOf(", ", StringComparison.Ordinal)];

    public static string Plus(string number, int more) => (int.Parse(number, CultureInfo.InvariantCulture) + more).ToString(CultureInfo.InvariantCulture);

    private static void Late(ForgedLedger ledger, string name)
    {
        if (name == "opened")
        {
            ledger[name].Time += 3600;
            return;
        }

        ledger[name].Time -= 3600;
        if (ledger[name]["Entry"] is "proposed" or "revised")
        {
            ledger[name].Wording.Time -= 3600;
        }
    }

    private static string[] MayChange(string name) => name switch
    {
        "policy" or "policy changed" => ["policy.yml"],
        "page" => ["pages/about.md"],
        "keys" => ["keys/allowed_signers"],
        "accepted" or "with changes" or "undone" => ["clauses.en.tsv"],
        _ => [],
    };

    /// <summary>Changes a file so that it can still be read.</summary>
    private static void Touched(ForgedLedger ledger, string name, string path)
    {
        foreach (var commit in ledger.From(name))
        {
            var text = commit.Files[path].ToString();
            commit.Files[path] = path switch
            {
                "policy.yml" => text.Replace("drafting: public", "drafting: participants", StringComparison.Ordinal),
                "clauses.en.tsv" => text.Replace("1@start", "1@start:vendor", StringComparison.Ordinal),
                "keys/allowed_signers" => text + System.Text.Encoding.UTF8.GetString(ledger.Stranger.AllowedSigners),
                _ => text + "And more.\n",
            };
        }
    }

    private static ForgedCommit Unrelated(ForgedLedger ledger)
    {
        var copy = ledger["opened"].Copy();
        copy.Subject = "Begin";
        return copy;
    }

    private static void Reworded(ForgedLedger ledger, string name)
    {
        foreach (var commit in ledger.From(name))
        {
            commit.Files["declaration.en.md"] = commit.Files["declaration.en.md"].ToString().Replace("train", "drain", StringComparison.Ordinal);
        }
    }

    private static void Beside(ForgedLedger ledger, string name, string path)
    {
        foreach (var commit in ledger.From(name))
        {
            commit.Files[path] = "We will not.\n";
        }
    }
}
