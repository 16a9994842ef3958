using static DraftControl.Tests.Git.Tampering.Forgery;
using static DraftControl.Tests.Git.Tampering.RosterForgeries;

namespace DraftControl.Tests.Git.Tampering;

/// <summary>What became of proposals, and what that did to the text.</summary>
internal static class DecisionForgeries
{
    public static IEnumerable<Forgery> All => [.. Decisions, .. Texts];

    private static IEnumerable<Forgery> Decisions =>
    [
        Of("accepted", "Proposal", "2", "the second parent is not the newest wording of proposal 2"),
        Of("accepted", "Proposal", "99", "no proposal 99"),
        Of("accepted", "Code", "not-accepted", "parents, but an entry of this kind has 1"),
        Of("accepted", "Code", "approved", "cannot be read as Code"),
        Of("accepted", "Change", "reword c3", "The changes are not those of the proposal"),
        Of("accepted", "Change", "remove c2", "The changes are not those of the proposal"),
        new("accepted: a change more", "The changes are not those of the proposal", l => l["accepted"].Insert("Change", "Change: reword c3")),
        new("accepted: no change", "The changes are not those of the proposal", l => l["accepted"].Drop("Change")),
        new("accepted: Covered-By", "Only 'already covered by' names another proposal", l => l["accepted"].Insert("Code", "Covered-By: 2")),
        new("accepted: by an editor of the same organisation", "Nobody decides words that their own organisation asked for", l => Own(l, "accepted", "northam")),
        new("accepted: by a representative", "Only an editor can decide", l => By(l, l["accepted"], "rep southam")),
        new("accepted: again", "has been decided already", l => Append(l, "accepted", _ => { })),
        new("accepted: an older wording", "is not the newest wording of proposal 1", l => l["accepted"].Parents[1] = l["proposal 1"].Wording),
        new("accepted: the wording of another proposal", "is not the newest wording of proposal 1", l => l["accepted"].Parents[1] = l["proposal 2"].Wording),
        new("accepted: no wording", "parents, but an entry of this kind has 2", l => l["accepted"].Parents.RemoveAt(1)),
        new("accepted: two wordings", "parents, but an entry of this kind has 2", l => l["accepted"].Parents.Add(l["proposal 1"].Wording)),
        Of("with changes", "Proposal", "1", "has been decided already"),
        Of("with changes", "Code", "accepted", "Words are credited to 'e37'"),
        Of("with changes", "Change", "reword c3", "differs, but its words are not named"),
        new("with changes: no changes", "", l => l["with changes"].Drop("Change")),
        new("with changes: a clause id that another proposal has reserved", "The clause id c8 was used before", l => l["with changes"].Insert("Change", "Change: add c8 after c1")),
        new("with changes: a clause id that stands in the text", "The clause id c3 was used before", l => l["with changes"].Insert("Change", "Change: add c3 after c1")),
        Of("not accepted", "Proposal", "1", "has been decided already"),
        Of("not accepted", "Proposal", "3", "has been withdrawn"),
        Of("not accepted", "Code", "accepted", "parents, but an entry of this kind has 2"),
        Of("not accepted", "Code", "already-covered", "Enter the number of the proposal that covers"),
        new("not accepted: a change", "Only an accepting decision changes clauses", l => l["not accepted"].Insert("Code", "Change: remove c3")),
        new("not accepted: with its text", "may not change", l => Reworded(l, "not accepted", "c3", "- Design for nobody.\n")),
        new("not accepted: by an editor of the same organisation", "Nobody decides words that their own organisation asked for", l => Own(l, "not accepted", "westam")),
        Of("covered", "Covered-By", "99", "no proposal 99"),
        Of("covered", "Covered-By", "5", "cannot be covered by itself"),
        Of("covered", "Code", "out-of-scope", "Only 'already covered by' names another proposal"),
        new("covered: not said by what", "Enter the number", l => l["covered"].Drop("Covered-By")),
        Of("out of scope", "Code", "already-covered", "Enter the number"),
        Of("out of scope", "Proposal", "5", "has been decided already"),
        Of("deferred", "Code", "not-accepted", "has been decided already"),
        Of("deferred", "Proposal", "6", "has been decided already"),
    ];

    private static IEnumerable<Forgery> Texts =>
    [
        new("accepted: other words than the proposal's", "the text is another than the proposal's", l => Reworded(l, "accepted", "c2", "We will repair what some people use.\n\n")),
        new("accepted: another marker than the proposal's", "the text is another than the proposal's", l => Reworded(l, "accepted", "c2", "# We will repair what all people use.\n\n")),
        new("accepted: words credited otherwise", "credited to others than in the proposal", l => Credited(l, "accepted", "c2", "2@start 4@1 1@start")),
        new("accepted late: words credited to the editor", "credited to others than in the proposal", l => Credited(l, "accepted late", "c9", "1@7 1@e46")),
        new("accepted: another clause changed", "The clause c6 differs", l => Reworded(l, "accepted", "c6", "We will drain our staff.\n")),
        new("accepted: credit taken in another clause", "The clause c6 differs", l => Credited(l, "accepted", "c6", "1@1 4@start")),
        new("accepted: nothing done", "the text is another than the proposal's", l => Undone(l, "accepted")),
        new("accepted late: the moved clause in other bytes", "the text is another than the proposal's", l => Reworded(l, "accepted late", "c3", "- Design for people.\n\n\n")),
        new("accepted late: the clauses in another order", "order of the clauses is not", l => l["accepted late"].Clauses = [.. l["accepted late"].Clauses.Reverse()]),
        new("with changes: words credited to the starting text", "Words are credited to 'start'", l => Credited(l, "with changes", "c2", "8@start 1@2 1@e37 1@start")),
        new("with changes: words credited to another proposal", "Words are credited to '1'", l => Credited(l, "with changes", "c2", "3@start 6@1 1@2 1@e37")),
        new("with changes: words credited to another entry", "Words are credited to 'e36'", l => Credited(l, "with changes", "c2", "3@start 4@1 2@e36 1@2 1@e36")),
        new("with changes: words credited to an entry to come", "Words are credited to 'e99'", l => Credited(l, "with changes", "c2", "3@start 4@1 2@e99 1@2 1@e99")),
        new("with changes: another clause changed", "The clause c3 differs", l => Reworded(l, "with changes", "c3", "- Design for some.\n")),
        new("with changes: the moved clause in other words", "The clause c6 differs", l => Reworded(l, "with changes", "c6", "We will drain our staff.\n\n")),
        new("with changes: the policy, too", "may not change policy.yml", l => Everywhere(l, "policy.yml", "number: 2\n", "with changes")),
    ];

    /// <summary>Gives a decision to an editor of the organisation that proposed.</summary>
    private static void Own(ForgedLedger ledger, string name, string organisation)
    {
        ledger["editor centre"]["For"] = organisation;
        foreach (var entry in ledger.Entries.Where(entry => entry["Person"] == "p-0000000000c1"))
        {
            ForgedLedger.By(entry, "p-0000000000c1", "editor", organisation, $"{char.ToUpperInvariant(organisation[0])}{organisation[1..]} Council");
        }

        Assert.Equal("p-0000000000c1", ledger[name]["Person"]);
    }

    /// <summary>Gives a clause other words in an entry, and in all later ones that have the clause as it was.</summary>
    private static void Reworded(ForgedLedger ledger, string from, string id, string span) => Changed(ledger, from, id, clause => clause with { Span = span });

    private static void Credited(ForgedLedger ledger, string from, string id, string origins) =>
        Changed(ledger, from, id, clause => clause with { Origins = origins });

    private static void Changed(ForgedLedger ledger, string from, string id, Func<ForgedClause, ForgedClause> change)
    {
        var was = ledger[from].Clauses.Single(clause => clause.Id == id);
        foreach (var commit in ledger.From(from).Where(commit => commit.Clauses.Contains(was)))
        {
            commit.Clause(id, change);
        }
    }

    private static void Undone(ForgedLedger ledger, string name)
    {
        foreach (var path in new[] { "declaration.en.md", "clauses.en.tsv" })
        {
            ledger[name].Files[path] = ledger[name].Parents[0].Files[path];
        }
    }
}
