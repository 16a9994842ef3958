using static DraftControl.Tests.Git.Tampering.Forgery;
using static DraftControl.Tests.Git.Tampering.RosterForgeries;

namespace DraftControl.Tests.Git.Tampering;

/// <summary>At which meeting something was decided, whether the proposer agreed, and what was undone.</summary>
internal static class DisputeForgeries
{
    public static IEnumerable<Forgery> All => [.. Meetings, .. Replies, .. Undone];

    private static IEnumerable<Forgery> Meetings =>
    [
        Of("asked to agree", "Answer-By", "2026-05-27", "must not be in the past"),
        Of("asked to agree", "Answer-By", "never", "cannot be read as Answer-By"),
        Of("asked to agree", "Meeting", "\"\"", "cannot be read as Meeting"),
        Of("asked to agree", "Meeting-Day", "2026-05-31", "The day of the meeting must not be in the future"),
        Of("asked to agree", "Meeting-Day", "Thursday", "cannot be read as Meeting-Day"),
        Of("asked to agree", "Present", "editor@guild editor@guild", "Name each office that was present once"),
        Of("asked to agree", "Present", "editor@vendor", "Nobody has held the office 'editor@vendor'"),
        Of("asked to agree", "Present", "editor", "cannot be read as Present"),
        Of("asked to agree", "Code", "accepted", "Only an acceptance with changes asks"),
        new("asked to agree: a meeting without a day", "a meeting is named by", l => l["asked to agree"].Drop("Meeting-Day")),
        new("asked to agree: a day without a meeting", "a meeting is named by", l => l["asked to agree"].Drop("Meeting")),
        new("accepted last: asked", "Only an acceptance with changes asks", l => l["accepted last"].Insert("Change", "Answer-By: 2026-06-10")),
        Of("answered at meeting", "Meeting-Day", "2026-05-31", "The day of the meeting must not be in the future"),
        Of("answered at meeting", "Meeting", "Board", "cannot be read as Meeting"),
    ];

    private static IEnumerable<Forgery> Replies =>
    [
        Of("disputed", "Proposal", "99", "There is no proposal 99"),
        Of("disputed", "Proposal", "10", "Only a representative of Southam City Council can answer"),
        new("disputed: by another organisation", "Only a representative of Westam Council", l => By(l, l["disputed"], "rep eastam")),
        new("disputed: no body", "needs a reason", l => l["disputed"].Body = null),
        new("disputed: when nobody asked", "Nobody asks whether you agree", l => l["asked to agree"].Drop("Answer-By")),
        Of("changes agreed", "Proposal", "7", "Nobody asks whether you agree to changes to proposal 7"),
        new("changes agreed: when nobody asked", "Nobody asks whether you agree", l => l["asked again"].Drop("Answer-By")),
        new("changes agreed: twice", "have been answered already", l => Append(l, "changes agreed", _ => { })),
        Of("settled", "Proposal", "10", "Nobody disputes the decision on proposal 10"),
        new("settled: by who decided", "Another editor than the one who decided", l => By(l, l["settled"], "editor guild")),
        new("settled: by a steward", "Only an editor can decide", l => By(l, l["settled"], "second steward")),
        new("settled: nothing disputed", "Nobody disputes the decision", l => Drop(l, "disputed")),
    ];

    private static IEnumerable<Forgery> Undone =>
    [
        Of("undone", "Proposal", "99", "There is no proposal 99"),
        Of("undone", "Proposal", "10", "In c6 the words are not those from before the decision"),
        Of("undone", "Proposal", "1", "have changed again since that decision"),
        Of("undone", "Change", "remove c3", "is not what the changes make of it"),
        Of("undone", "Change", "reword c6", "but its words are not named by the changes"),
        new("undone: by a representative", "Only an editor can decide", l => By(l, l["undone"], "rep eastam")),
        new("undone: no body", "needs a reason", l => l["undone"].Body = null),
        new("undone: nothing put back", "may not change", l => l["undone"].Drop("Change")),
        new("undone: other words than before", "In c3 the words are not those from before the decision", l => l["undone"].Clause("c3", clause => clause with { Span = "- Design for nobody at all.\n", Origins = "5@start" })),
        new("undone: credited to others than before", "In c3 the words are not those from before the decision", l => l["undone"].Clause("c3", clause => clause with { Origins = "3@start:vendor" })),
        new("undone much: another order than before", "The text is not that from before the decision", l =>
        {
            l["undone much"].Message = l["undone much"].Message.Replace("move c1 after c6", "move c1 after c3", StringComparison.Ordinal);
            l["undone much"].Clauses = [.. l["undone much"].Clauses.Where(clause => clause.Id != "c1").SelectMany(clause => clause.Id == "c3" ? [clause, l["undone much"].Clauses.Single(other => other.Id == "c1")] : new[] { clause })];
        }),
        new("undone plain: changes", "changed nothing, so there is nothing to put back", l => l["undone plain"].Insert("Proposal", "Change: reword c3")),
        new("undone plain: again", "has not been decided", l => Append(l, "undone plain", _ => { })),
    ];
}
