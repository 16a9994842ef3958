using static DraftControl.Tests.Git.Tampering.Forgery;
using static DraftControl.Tests.Git.Tampering.RosterForgeries;

namespace DraftControl.Tests.Git.Tampering;

/// <summary>Panels, whom they invite, and the interests that councillors declare.</summary>
internal static class PanelForgeries
{
    public static IEnumerable<Forgery> All => [.. Panels, .. Invitations, .. Interests];

    private static IEnumerable<Forgery> Panels =>
    [
        Of("panel", "Panel", "2", "The next panel is number 1, not 2"),
        Of("panel", "Panel", "01", "cannot be read as Panel"),
        Of("panel", "Name", "Panel", "cannot be read as Name"),
        Of("panel", "Round", "9", "There is no round 9"),
        Of("panel", "Members", "999", "There is no appointment 999"),
        Of("panel", "Members", "{rep northam}", "Only councillors sit on a panel"),
        Of("panel", "Members", "{practitioner}", "Only councillors sit on a panel"),
        Of("panel", "Members", "none", "cannot be read as Members"),
        Of("panel", "Reading", "sealed", "The publishing rules say that findings are readable as they are given"),
        Of("panel", "Reading", "shut", "cannot be read as Reading"),
        new("panel: a member twice", "Name each councillor once", l => l["panel"]["Members"] += $" {l["panel"]["Members"]}"),
        new("panel: members by falling number", "by rising number of the appointment", l => l["panel"]["Members"] = $"{l["oak"]["Seq"]} {l["elm"]["Seq"]}"),
        new("panel: by an editor", "Only a steward can open or close a panel", l => By(l, l["panel"], "editor centre")),
        new("panel: no body", "needs a reason", l => l["panel"].Body = null),
        Of("sealed panel", "Panel", "1", "The next panel is number 2, not 1"),
        Of("sealed panel", "Reading", "open", "The publishing rules say that findings are sealed until the panel closes"),
        new("sealed panel: before the first is closed", "Panel 1 is open. Close it first", l => Drop(l, "panel closed")),
        Of("panel closed", "Panel", "2", "There is no panel 2"),
        new("panel closed: by an editor", "Only a steward can open or close a panel", l => By(l, l["panel closed"], "editor guild")),
        new("panel closed: again", "Panel 1 has closed", l => Append(l, "panel closed", _ => { })),
        new("sealed panel closed: before the last finding", "Panel 2 does not take sealed findings", l => VersionForgeries.Swap(l, "sealed whole unsure", "sealed panel closed")),
        new("sealed panel closed: dropped", "Findings are opened once panel 2 has closed", l => Drop(l, "sealed panel closed")),
    ];

    private static IEnumerable<Forgery> Invitations =>
    [
        Of("invited", "Panel", "2", "There is no panel 2"),
        Of("invited", "Members", "{elm}", "sits on the panel already"),
        Of("invited", "Members", "{rep northam}", "Only councillors sit on a panel"),
        Of("invited", "Members", "0", "cannot be read as Members"),
        new("invited: by falling number", "by rising number of the appointment", l => l["invited"]["Members"] = string.Join(' ', l["invited"]["Members"].Split(' ').Reverse())),
        new("invited: by an editor", "Only a steward can open or close a panel, or invite", l => By(l, l["invited"], "editor centre")),
        new("invited: once it is closed", "Panel 1 has closed", l => Append(l, "invited", entry => entry.Body = "One more.")),
        new("invited sealed: without a reason before an election", "It is the time before an election (eastam/2026-05-20/2026-07-30)", l => l["invited sealed"].Body = null),
        new("invited sealed: dropped", "You were not invited to panel 2", l => Drop(l, "invited sealed")),
    ];

    private static IEnumerable<Forgery> Interests =>
    [
        Of("interest", "Clauses", "c99", "One of these clauses is no longer in the draft"),
        Of("interest", "Clauses", "c1 c1", "each once"),
        Of("interest", "Clauses", "1", "cannot be read as Clauses"),
        Of("interest kept", "Clauses", "c7", "You declared an interest in this clause"),
        new("interest: by a representative", "Only a councillor declares an interest", l => By(l, l["interest"], "rep eastam")),
        new("interest: no body", "needs a reason", l => l["interest"].Body = null),
        new("interest kept: again", "You have declared this interest already", l => Append(l, "interest kept", _ => { })),
        Of("interest ended", "Interest", "1", "There is no interest 1"),
        Of("interest ended", "Interest", "none", "cannot be read as Interest"),
        new("interest ended: by another councillor", "Only the councillor who declared an interest can end it", l => By(l, l["interest ended"], "oak")),
        new("interest ended: no body", "needs a reason", l => l["interest ended"].Body = null),
        new("interest ended: again", "There is no interest", l => Append(l, "interest ended", _ => { })),
        new("interest ended: dropped", "You declared an interest in this clause", l => Drop(l, "interest ended")),
    ];
}
