using static DraftControl.Tests.Git.Tampering.Forgery;
using static DraftControl.Tests.Git.Tampering.RosterForgeries;

namespace DraftControl.Tests.Git.Tampering;

/// <summary>What was said elsewhere, what was made of it, and how it was answered.</summary>
internal static class ContributionForgeries
{
    public static IEnumerable<Forgery> All => [.. Contributions, .. Contributors, .. Proposals, .. Answers];

    private static IEnumerable<Forgery> Contributions =>
    [
        Of("contributed", "Contribution", "2", "The next contribution is number 1, not 2"),
        Of("contributed", "Contribution", "0", "cannot be read as Contribution"),
        Of("contributed", "Kind", "words", "cannot be read as Kind"),
        Of("contributed", "Clause", "c99", "There was no clause c99 in the text that was read"),
        Of("contributed", "Clause", "c4", "There was no clause c4 in the text that was read"),
        Of("contributed", "Clause", "c8", "There was no clause c8 in the text that was read"),
        Of("contributed", "Clause", "6", "cannot be read as Clause"),
        Of("contributed", "Base", "0000000000000000000000000000000000000000", "is not an entry of this ledger"),
        Of("contributed", "Base", "{#contributed by name}", "is not an entry of this ledger"),
        Of("contributed", "Base", "main", "cannot be read as Base"),
        Of("contributed", "Occasion", "dinner", "cannot be read as Occasion"),
        Of("contributed", "Place", "Leeds", "cannot be read as Place"),
        Of("contributed", "Place", "\"\"", "cannot be read as Place"),
        Of("contributed", "Day", "2026-05-31", "must not be in the future"),
        Of("contributed", "Day", "9999-12-31", "must not be in the future"),
        Of("contributed", "Day", "2026-05-32", "cannot be read as Day"),
        Of("contributed", "Wording", "\"\"", "cannot be read as Wording"),
        Of("contributed", "Wording", "We will.", "cannot be read as Wording"),
        Of("contributed", "File", "none", "cannot be read as File"),
        Of("contributed withheld", "Base", "{#accepted}", "There was no clause c9 in the text that was read"),
        new("contributed: by a councillor", "Only a representative, an editor or a steward can bring in", l => By(l, l["contributed"], "elm")),
        new("contributed: again", "The next contribution is number 12, not 1", l => Append(l, "contributed", _ => { })),
        new("contributed: dropped", "The next contribution is number 1, not 2", l => Drop(l, "contributed")),
        new("contributed: with its text", "may not change", l => l["contributed"].Clause("c6", clause => clause with { Span = "We will train nobody.\n" })),
        new("contributed: a wording as a commit", "parents, but an entry of this kind has 1", l => l["contributed"].Parents.Add(l["proposal 9"].Wording)),
    ];

    private static IEnumerable<Forgery> Contributors =>
    [
        Of("contributed", "From", "atlantis", "No organisation with the short name 'atlantis'"),
        Of("contributed", "From", "Northam", "cannot be read as From"),
        Of("contributed", "From", "centre", "Nobody decides words that their own organisation asked for"),
        Of("contributed", "From", "westam", "Nobody tests words that their own organisation brought"),
        Of("contribution 4", "From", "guild", "Nobody answers what their own organisation asked for"),
        new("contributed: from nobody", "name who made it by", l => l["contributed"].Drop("From")),
        new("contributed: from two", "name who made it by", l => l["contributed"].Insert("From", "Withheld: 0123456789abcdef0123456789abcdef")),
        Of("contributed by name", "Name", "\"Vendor Council\"", "Vendor Council takes part in this declaration"),
        Of("contributed by name", "Name", "\"southam CITY council\"", "Southam City Council takes part in this declaration"),
        Of("contributed by name", "Name", "\"Residents,\"", "cannot be read as Name"),
        Of("contributed by name", "Class", "residents", "cannot be read as Class"),
        new("contributed by name: no class", "name who made it by", l => l["contributed by name"].Drop("Class")),
        new("contributed by name: no name", "name who made it by", l => l["contributed by name"].Drop("Name")),
        new("contributed by name: of the editor's organisation, which takes the name before the answer", "Nobody answers what their own organisation asked for", l =>
        {
            foreach (var entry in new[] { l["contribution 4"], l["contribution 7"] })
            {
                entry.Trailers = [.. entry.Trailers.SelectMany(line => line.StartsWith("From: ", StringComparison.Ordinal) ? ["Name: \"Guild of Guilds\"", "Class: sector-body"] : new[] { line })];
            }

            var renamed = ForgedCommit.After(l["withdrawn of contribution"], l["southam renamed"].Author, l["southam renamed"].Message);
            (renamed["Slug"], renamed["Name"], renamed["Class"], renamed["Id"]) = ("guild", "\"Guild of Guilds\"", "sector-body", "0123456789abcdef0123456789abcdef");
            renamed.Time = l["withdrawn of contribution"].Time;
            l.Entries.Insert(l.Entries.IndexOf(l["withdrawn of contribution"]) + 1, renamed);
            foreach (var name in new[] { "answered with changes", "answered not accepted", "answered noted" })
            {
                l[name].Name("Guild of Guilds, editor");
            }

            l.Relink();
            l.Renumber();
        }),
        Of("contributed withheld", "Withheld", "northam", "cannot be read as Withheld"),
        Of("contributed withheld", "Withheld", "0123456789ABCDEF0123456789ABCDEF", "cannot be read as Withheld"),
    ];

    private static IEnumerable<Forgery> Proposals =>
    [
        Of("proposal 10", "Contribution", "8", "Nobody tests words that their own organisation brought"),
        Of("proposal 10", "Contribution", "99", "There is no contribution 99"),
        Of("proposal 10", "Contribution", "01", "cannot be read as Contribution"),
        Of("proposal 10", "Contribution", "2", "Contribution 2 has been answered already"),
        Of("proposal 10", "Contribution", "4", "Contribution 4 has been answered already"),
        Of("proposal 10", "Contribution", "3", "Proposal 10 has been made of contribution 3 already"),
        Of("proposal 11", "Contribution", "1", "Proposal 10 has been made of contribution 1 already"),
        new("proposal 10: two contributions", "trailers of 'proposed'", l => l["proposal 10"].Insert("Contribution", "Contribution: 2")),
        new("proposal 1: a contribution that came later", "There is no contribution 1", l => l["proposal 1"].Insert("Base", "Contribution: 1")),
        new("revision 1: a contribution", "trailers of 'revised'", l => l["revision 1"].Insert("Base", "Contribution: 1")),
        new("proposal 11: not withdrawn when the contribution is answered", "The decision on that answers it", l => Drop(l, "withdrawn of contribution")),
        new("accepted of contribution: by an editor of the organisation that made the contribution", "Nobody decides words that their own organisation asked for", l =>
        {
            l["chief"]["Appointee"] = "p-0123456789ab";
            l["chief"]["Office"] = "editor";
            By(l, l["accepted of contribution"], "chief");
        }),
        new("neutral elm of contribution: by a councillor of the organisation that worded it", "Nobody tests words that their own organisation brought", l =>
        {
            By(l, l["proposal 10"], "rep westam");
            Assert.Equal("westam", l["neutral elm of contribution"]["Organisation"]);
        }),
    ];

    private static IEnumerable<Forgery> Answers =>
    [
        Of("answered", "Contribution", "99", "There is no contribution 99"),
        Of("answered", "Contribution", "1", "Contribution 1 has been answered already"),
        Of("answered", "Contribution", "02", "cannot be read as Contribution"),
        Of("answered", "Code", "not-accepted", "Only 'accepted', 'accepted with changes' and 'already covered' name a proposal"),
        Of("answered", "Code", "yes", "cannot be read as Code"),
        Of("answered", "Proposal", "9", "Proposal 9 has not been accepted"),
        Of("answered", "Proposal", "4", "Proposal 4 has not been accepted"),
        Of("answered", "Proposal", "99", "There is no proposal 99"),
        Of("answered", "Proposal", "eight", "cannot be read as Proposal"),
        new("answered: by no proposal", "Enter the number of the accepted proposal", l => l["answered"].Drop("Proposal")),
        new("answered: by a representative", "Only an editor can answer", l => By(l, l["answered"], "rep eastam")),
        new("answered: by a steward", "Only an editor can answer", l => By(l, l["answered"], "second steward")),
        new("answered: again", "Contribution 2 has been answered already", l => Append(l, "answered", _ => { })),
        Of("answered deferred", "Code", "noted", "Contribution 2 has been answered already"),
        Of("answered deferred", "Contribution", "1", "Contribution 1 has been answered already"),
        new("answered deferred: by a proposal", "name a proposal", l => l["answered deferred"].Insert("Code", "Proposal: 8")),
        Of("answered with changes", "Proposal", "11", "Proposal 11 has not been accepted"),
        new("answered with changes: by no proposal", "Enter the number of the accepted proposal", l => l["answered with changes"].Drop("Proposal")),
        Of("answered covered", "Proposal", "4", "Proposal 4 has been withdrawn or was not accepted"),
        Of("answered covered", "Proposal", "3", "Proposal 3 has been withdrawn or was not accepted"),
        Of("answered covered", "Proposal", "99", "There is no proposal 99"),
        Of("answered covered", "Code", "accepted", "Proposal 9 has not been accepted"),
        Of("answered not accepted", "Code", "accepted", "Enter the number of the accepted proposal"),
        Of("answered out of scope", "Contribution", "5", "Contribution 5 has been answered already"),
        Of("answered noted", "Code", "Noted", "cannot be read as Code"),
    ];
}
