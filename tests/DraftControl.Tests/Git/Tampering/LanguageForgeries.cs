using static DraftControl.Tests.Git.Tampering.Forgery;
using static DraftControl.Tests.Git.Tampering.RosterForgeries;

namespace DraftControl.Tests.Git.Tampering;

/// <summary>Language tests, answers that came by e-mail, and the list of loaded terms.</summary>
internal static class LanguageForgeries
{
    private const string NoHash = "0000000000000000000000000000000000000000000000000000000000000000";

    public static IEnumerable<Forgery> All => [.. Tested, .. Received, .. Terms];

    private static IEnumerable<Forgery> Tested =>
    [
        Of("name to it", "Round", "9", "There is no round 9"),
        Of("name to it", "Round", "two", "cannot be read as Round"),
        Of("name to it", "Wordings", NoHash, "Some of these words are no longer in the draft"),
        Of("name to it", "Answer", "needs-change", "Enter what you would need changed"),
        Of("name to it", "Answer", "not-understood", "Enter what you do not understand"),
        Of("name to it", "Answer", "yes", "cannot be read as Answer"),
        Of("name to it", "Filled-In-By", "nobody", "cannot be read as Filled-In-By"),
        new("name to it: a wording twice", "each once", l => l["name to it"]["Wordings"] += $" {l["name to it"]["Wordings"][..64]}"),
        new("name to it: a wording less", "gate chief-executives not met", l => l["name to it"]["Wordings"] = l["name to it"]["Wordings"][65..]),
        new("name to it: by a steward", "Only a chief executive or somebody of the front line", l => By(l, l["name to it"], "second steward")),
        new("name to it: dropped", "gate chief-executives not met", l => Drop(l, "name to it")),
        new("needs change: no body", "Enter what you would need changed", l => l["needs change"].Body = null),
        new("not understood: no body", "Enter what you do not understand", l => l["not understood"].Body = null),
        Of("not understood", "Round", "9", "There is no round 9"),
        new("front name to it: dropped", "gate front-line not met", l => Drop(l, "front name to it")),
        new("front name to it: by the chief executive", "gate front-line not met", l => By(l, l["front name to it"], "chief who answers")),
    ];

    private static IEnumerable<Forgery> Received =>
    [
        Of("received name to it", "Appointment", "{elm}", "Only chief executives and the front line are asked"),
        Of("received name to it", "Appointment", "{practitioner}", "This appointment has ended"),
        Of("received name to it", "Appointment", "9999", "There is no appointment 9999"),
        Of("received name to it", "Appointment", "{front line}", "gate chief-executives not met"),
        Of("received name to it", "Wordings", NoHash, "Some of these words are no longer in the draft"),
        Of("received name to it", "Answer", "needs-change", "Enter what you would need changed"),
        Of("received name to it", "Received", "2026-06-30", "The day on which the mail came must not be in the future"),
        Of("received name to it", "Received", "yesterday", "cannot be read as Received"),
        Of("received name to it", "Evidence", "mail", "cannot be read as Evidence"),
        Of("received needs change", "Round", "9", "There is no round 9"),
        new("received needs change: no body", "Enter what you would need changed", l => l["received needs change"].Body = null),
        new("received not understood: no body", "Enter what you do not understand", l => l["received not understood"].Body = null),
        new("received name to it: by an editor", "Only a steward can enter an answer", l => By(l, l["received name to it"], "editor centre")),
        new("received name to it: dropped", "gate chief-executives not met", l => Drop(l, "received name to it")),
    ];

    private static IEnumerable<Forgery> Terms =>
    [
        new("terms: by a representative", "Only a steward or an editor can change the list of loaded terms", l => By(l, l["terms"], "rep northam")),
        new("terms: no list", "terms.yml is missing", l => Everywhere(l, "terms.yml", null)),
        new("terms: a list that cannot be read", "terms.yml, line 2: it must be lines of 'term: reason'", l => Everywhere(l, "terms.yml", "plumbing: Some hear a slogan.\n- red tape\n", "terms")),
        new("terms: a list that cannot be read from the beginning, under the second rules", "terms.yml, line 1: it must be lines of 'term: reason'", l =>
        {
            l["opened"]["Rules"] = "2";
            Everywhere(l, "terms.yml", "plumbing\n");
        }),
        new("terms: a term twice", "terms.yml, line 2: 'Plumbing' stands twice", l => Everywhere(l, "terms.yml", "plumbing: Some hear a slogan.\nPlumbing: Others, too.\n", "terms")),
        new("terms: with an invisible character", "terms.yml holds invisible character", l => Everywhere(l, "terms.yml", "plum\u00ADbing: Some hear a slogan.\n", "terms")),
        new("terms: changed beside a candidate", "may not change terms.yml", l => Everywhere(l, "terms.yml", "plumbing: Nobody hears it.\n", "candidate")),
    ];
}
