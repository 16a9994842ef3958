using static DraftControl.Tests.Git.Tampering.Forgery;
using static DraftControl.Tests.Git.Tampering.RosterForgeries;

namespace DraftControl.Tests.Git.Tampering;

/// <summary>What is asked for, and the wordings that say so.</summary>
internal static class ProposalForgeries
{
    public static IEnumerable<Forgery> All => [.. Entries, .. Wordings, .. Texts];

    private static IEnumerable<Forgery> Entries =>
    [
        Of("proposal 1", "Proposal", "2", "The next proposal is number 1"),
        Of("proposal 1", "Proposal", "01", "cannot be read as Proposal"),
        Of("proposal 1", "Title", "Say it", "cannot be read as Title"),
        Of("proposal 1", "Change", "reword c3", "differs, but its words are not named"),
        Of("proposal 1", "Change", "reword c99", "does not apply to the text"),
        Of("proposal 1", "Change", "remove c2", "order of the clauses is not"),
        Of("proposal 1", "Change", "Reword c2", "cannot be read as Change"),
        Of("proposal 1", "Base", "{#page}", "Base is not the one parent of the wording"),
        Of("proposal 1", "Base", "0000000000000000000000000000000000000000", "is not an entry of this ledger"),
        Of("proposal 1", "Base", "main", "cannot be read as Base"),
        Of("proposal 2", "Change", "reword c1", "differs, but its words are not named"),
        Of("proposal 3", "Change", "add c7 after c3", "The clause id c7 was used before"),
        Of("proposal 3", "Change", "add c4 after c3", "The clause id c4 was used before"),
        Of("proposal 3", "Change", "add c9 after c3", "order of the clauses is not"),
        Of("proposal 3", "Change", "add c8 after c4", "order of the clauses is not"),
        Of("proposal 3", "Change", "add c8 after start", "order of the clauses is not"),
        Of("proposal 4", "Change", "remove c5", "order of the clauses is not"),
        new("proposal 2: a change less", "order of the clauses is not", l => l["proposal 2"].Trailers = [.. l["proposal 2"].Trailers.Where(line => line != "Change: remove c4")]),
        new("proposal 2: no change at all", "trailers of 'proposed'", l => l["proposal 2"].Drop("Change")),
        new("proposal 2: changes in another order", "order of the clauses is not", l => l["proposal 2"].Trailers = [.. l["proposal 2"].Trailers.Take(9), "Change: remove c4", "Change: move c6 after start", "Change: add c7 after c6", l["proposal 2"].Trailers[^1]]),
        new("proposal 2: moved elsewhere", "order of the clauses is not", l => l["proposal 2"].Message = l["proposal 2"].Message.Replace("move c6 after start", "move c6 after c1", StringComparison.Ordinal)),
        new("proposal 1: the wording's base, too, is an older entry with another policy", "A wording may not change", l => { l["proposal 1"].Wording.Parents[0] = l["page"]; l["proposal 1"]["Base"] = l["page"].Id; Everywhere(l, "pages/about.md", "Us.\n", "keys"); }),
        new("proposal 1: by an editor", "Only a representative can propose", l => By(l, l["proposal 1"], "editor guild")),
        new("proposal 1: by a supplier", "do not let a supplier propose", l => By(l, l["proposal 1"], "rep vendor")),
        new("proposal 1: dropped", "The next proposal is number 1", l => Drop(l, "proposal 1")),
        Of("revision 1", "Proposal", "2", "can be revised only by Southam City Council"),
        Of("revision 1", "Proposal", "99", "no proposal 99"),
        Of("revision 1", "Title", "\"Say\tit\"", "cannot be read as Title"),
        Of("revision 1", "Change", "reword c6", "differs, but its words are not named"),
        Of("revision 1", "Base", "{#opened}", "Base is not the one parent of the wording"),
        new("revision 1: by another council", "can be revised only by Northam Council", l => By(l, l["revision 1"], "rep southam")),
        new("revision 1: after the decision", "has been decided already", l => Append(l, "revision 1", _ => { })),
        Of("withdrawn", "Proposal", "1", "can be withdrawn only by Northam Council"),
        Of("withdrawn", "Proposal", "99", "no proposal 99"),
        new("withdrawn: by another council", "can be withdrawn only by Westam Council", l => By(l, l["withdrawn"], "rep northam")),
        new("withdrawn: by an editor", "Only a representative can withdraw", l => By(l, l["withdrawn"], "editor centre")),
        new("withdrawn: again", "has been withdrawn", l => Append(l, "withdrawn", _ => { })),
    ];

    private static IEnumerable<Forgery> Wordings =>
    [
        Wording("another message", "the message of the wording is not", wording => wording.Message = "Wording for proposal 2\n"),
        Wording("a message with more", "the message of the wording is not", wording => wording.Message += "\nEntry: proposed\n"),
        Wording("another author", "another author, committer or time", wording => wording.Name("Southam City Council, representative")),
        Wording("another committer", "another author, committer or time", wording => wording.Committer = wording.Author),
        Wording("another time", "another author, committer or time", wording => wording.Time--),
        Wording("no parent", "Base is not the one parent", wording => wording.Parents.Clear()),
        Wording("a parent more", "Base is not the one parent", wording => wording.Parents.Add(wording.Parents[0].Parents[0])),
        Wording("not signed", "no good signature by a key of the ledger on the wording", wording => wording.Armour = _ => null),
        Wording("another policy", "A wording may not change policy.yml", wording => wording.Files["policy.yml"] = wording.Files["policy.yml"].ToString().Replace("councillors: 2", "councillors: 1", StringComparison.Ordinal)),
        Wording("another page", "A wording may not change pages/new.md", wording => wording.Files["pages/new.md"] = "New.\n"),
        Wording("other keys", "A wording may not change keys", wording => wording.Files.Remove("keys/allowed_signers")),
        Wording("a file mode", "another mode", wording => wording.Files["policy.yml"] = wording.Files["policy.yml"] with { Mode = "120000" }),
        Wording("another clause changed", "The clause c6 differs", wording => wording.Clause("c6", clause => clause with { Span = "We will train your staff.\n" })),
        Wording("a blank line in another clause", "The clause c3 differs", wording => wording.Clause("c3", clause => clause with { Span = $"{clause.Span}\n" })),
        Wording("credit taken in another clause", "The clause c6 differs", wording => wording.Clause("c6", clause => clause with { Origins = "1@1 4@start" })),
        Wording("words credited to the starting text", "Words are credited to 'start'", wording => wording.Clause("c2", clause => clause with { Origins = "6@start" })),
        Wording("words credited to another proposal", "Words are credited to '2'", wording => wording.Clause("c2", clause => clause with { Origins = "3@start 3@2" })),
        Wording("words credited to an editor", "Words are credited to 'e28'", wording => wording.Clause("c2", clause => clause with { Origins = "3@start 3@e28" })),
        Wording("words credited to another council", "Words are credited to 'start:southam'", wording => wording.Clause("c2", clause => clause with { Origins = "3@start:southam 3@1" })),
        Wording("clauses in another order", "order of the clauses is not", wording => wording.Clauses = [.. wording.Clauses.Reverse()]),
        Wording("a clause more", "order of the clauses is not", wording => wording.Clauses = [.. wording.Clauses, new ForgedClause("c7", "More.\n", "1@1")]),
        new("proposal 1: the wording signed by a stranger", "no good signature by a key of the ledger on the wording", l => l["proposal 1"].Wording.SignedBy = l.Stranger),
        new("proposal 1: no wording", "parents, but an entry of this kind has 2", l => l["proposal 1"].Parents.RemoveAt(1)),
        new("proposal 2: the wording of another proposal", "the message of the wording is not", l => l["proposal 2"].Parents[1] = l["proposal 1"].Wording),
        new("proposal 1: an entry as the wording", "Base is not the one parent", l => l["proposal 1"].Parents[1] = l["opened"]),
        new("proposal 1: parents swapped", "", l => l["proposal 1"].Parents.Reverse()),
        new("withdrawn: a wording", "parents, but an entry of this kind has 1", l => l["withdrawn"].Parents.Add(l["proposal 3"].Wording)),
    ];

    private static IEnumerable<Forgery> Texts =>
    [
        Table("a line with three fields", "four fields", table => table.Replace("c3\t", "c3 ", StringComparison.Ordinal)),
        Table("a line with five fields", "four fields", table => table.Replace("5@start\n", "5@start\t\n", StringComparison.Ordinal)),
        Table("an id that is none", "is not a clause's id", table => table.Replace("c3\t", "c03\t", StringComparison.Ordinal)),
        Table("an id twice", "stands twice", table => table.Replace("c3\t", "c1\t", StringComparison.Ordinal)),
        Table("another id", "order of the clauses is not", table => table.Replace("c3\t", "c13\t", StringComparison.Ordinal)),
        Table("another length", "hash is not", table => table.Replace("\t21\t", "\t22\t", StringComparison.Ordinal)),
        Table("a length below 1", "is not the length", table => table.Replace("\t21\t", "\t0\t", StringComparison.Ordinal)),
        Table("a length too long", "is not the length", table => table.Replace("\t21\t", "\t2147483647\t", StringComparison.Ordinal)),
        Table("another hash", "hash is not", table => table.Replace("b96bd760", "b96bd761", StringComparison.Ordinal)),
        Table("a hash in capitals", "hash is not", table => table.ToUpperInvariant().Replace("C", "c", StringComparison.Ordinal)),
        Table("origins of too few words", "runs that sum to", table => table.Replace("3@start 3@1", "3@start 2@1", StringComparison.Ordinal)),
        Table("origins of too many words", "runs that sum to", table => table.Replace("3@start 3@1", "3@start 4@1", StringComparison.Ordinal)),
        Table("origins of no words", "runs that sum to", table => table.Replace("3@start 3@1", "3@start 3@1 0@2", StringComparison.Ordinal)),
        Table("neighbouring runs alike", "runs that sum to", table => table.Replace("3@start 3@1", "3@start 1@1 2@1", StringComparison.Ordinal)),
        Table("origins that are none", "runs that sum to", table => table.Replace("3@start 3@1", "3@start 3@northam", StringComparison.Ordinal)),
        Table("no last line break", "ends with a line break", table => table[..^1]),
        Table("no clauses", "the lengths in the clauses file sum to 0", _ => ""),
        Table("an empty line", "four fields", table => $"{table}\n"),
        Table("carriage returns", "", table => table.Replace("\n", "\r\n", StringComparison.Ordinal)),
        Text("more than the clauses", "the lengths in the clauses file sum to", text => $"{text}More.\n"),
        Text("less than the clauses", "is not the length", text => text[..^5]),
        Text("another word", "hash is not", text => text.Replace("train", "drain", StringComparison.Ordinal)),
        Text("a byte order mark", "", text => $"\uFEFF{text}"),
        Spanned("an invisible character", "holds invisible character U+202E", "We will \u202Erepair what everybody uses.\n\n"),
        Spanned("a letter that is not in normal form", "normalisation form C", "We will cafe\u0301 what everybody uses.\n\n"),
        Spanned("a carriage return", "holds invisible character U+000D", "We will repair what everybody uses.\r\n\n"),
        new("proposal 1: a text that is no UTF-8", "not UTF-8", l => l["proposal 1"].Wording.Files["declaration.en.md"] = new ForgedFile([.. l["proposal 1"].Wording.Files["declaration.en.md"].Bytes.Select((b, i) => i == 5 ? (byte)0xFF : b)])),
    ];

    private static Forgery Wording(string what, string noticedBy, Action<ForgedCommit> change) => new($"proposal 1: the wording has {what}", noticedBy, l => change(l["proposal 1"].Wording));

    private static Forgery Table(string what, string noticedBy, Func<string, string> change) => Changed($"proposal 1: the clauses file has {what}", noticedBy, "clauses.en.tsv", change);

    private static Forgery Text(string what, string noticedBy, Func<string, string> change) => Changed($"proposal 1: the text has {what}", noticedBy, "declaration.en.md", change);

    private static Forgery Spanned(string what, string noticedBy, string span) =>
        new($"proposal 1: its words hold {what}", noticedBy, l => l["proposal 1"].Wording.Clause("c2", clause => clause with { Span = span }));

    private static Forgery Changed(string what, string noticedBy, string path, Func<string, string> change) => new(what, noticedBy, l =>
    {
        var files = l["proposal 1"].Wording.Files;
        var (was, @is) = (files[path].ToString(), change(files[path].ToString()));
        Assert.NotEqual(was, @is);
        files[path] = @is;
    });
}
