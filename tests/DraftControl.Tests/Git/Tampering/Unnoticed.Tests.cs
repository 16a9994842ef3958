using static DraftControl.Tests.Git.Tampering.RosterForgeries;

namespace DraftControl.Tests.Git.Tampering;

/// <content>What people found, answered and agreed to, nobody can tell from the record; nor what stood under a seal that is sealed anew.</content>
internal static partial class Unnoticed
{
    private static IEnumerable<Forgery> Tests =>
    [
        Of("another Name of a panel", l => l["panel"]["Name"] = "\"Readers\""),
        Of("a panel of another Round", l => l["panel"]["Round"] = "1"),
        Of("a panel of no round", l => l["panel"].Drop("Round")),
        Of("other Members of a panel", l => (l["panel"]["Members"], l["invited"]["Members"]) = (l["oak"]["Seq"], $"{l["elm"]["Seq"]} {l["none"]["Seq"]}")),
        Of("Members of a panel who say nothing", l => l["panel"]["Members"] += $" {l["own council"]["Seq"]}"),
        Of("another finding under a seal, sealed anew", l => FindingForgeries.Reseal(l, "sealed unsure", "opened unsure", "neutral", null)),
        Of("another Salt of a seal, sealed anew", l => { l["opened neutral"]["Salt"] = "000102030405060708090a0b0c0d0e0f"; FindingForgeries.Reseal(l, "sealed neutral", "opened neutral", "neutral", null); }),
        Of("other words of a concern under a seal, sealed anew", l => FindingForgeries.Reseal(l, "sealed concern", "opened concern", "concern", "costs")),
        Of("fewer Wordings and Clauses under a seal, where others suffice", l => (l["sealed unsure"]["Wordings"], l["sealed unsure"]["Clauses"]) = (l["sealed concern"]["Wordings"], l["sealed concern"]["Clauses"])),
        Of("a sealed finding of another member, not of the first panel", l => { By(l, l["sealed neutral none"], "elm"); Drop(l, "sealed finding taken back"); }),
        Of("taken back, another finding", l => (l["sealed finding taken back"]["Wordings"], l["sealed finding taken back"]["Clauses"]) = (l["sealed unsure"]["Wordings"], l["sealed unsure"]["Clauses"])),
        Of("another Finding on the whole text", l => l["text unsure"]["Finding"] = "neutral"),
        Of("the whole text found neutral by another", l => By(l, l["text checked"], "oak")),
        Of("other Words of a concern that was overridden", l => l["concern about all"]["Words"] = "\"all\""),
        Of("a concern overridden by another editor", l => By(l, l["concern overridden"], "editor centre")),
        Of("an interest in other Clauses", l => l["interest kept"]["Clauses"] = "c2"),
        Of("another interest never declared", l => Drop(l, "interest kept")),
        Of("a term that is not loaded", l => Everywhere(l, "terms.yml", "plumbing: Some hear a slogan.\n", "terms")),
        Of("the list of another editor", l => By(l, l["terms"], "editor centre")),
        Of("another Answer of a chief executive, since changed", l => l["needs change"]["Answer"] = "not-understood"),
        Of("other Wordings that somebody did not understand", l => l["not understood"]["Wordings"] = l["needs change"]["Wordings"]),
        Of("filled in by another, Filled-In-By", l => l["name to it"]["Filled-In-By"] = "themselves"),
        Of("answers of another Round", l => (l["name to it"]["Round"], l["received needs change"]["Round"]) = ("1", "1")),
        Of("answers of no round", l => { l["name to it"].Drop("Round"); l["received needs change"].Drop("Round"); }),
        Of("a mail of another day, Received, and with other Evidence", l => (l["received needs change"]["Received"], l["received needs change"]["Evidence"]) = ("2025-01-01", new string('0', 64))),
        Of("a mail of another Appointment", l => l["received not understood"]["Appointment"] = l["chief"]["Seq"]),
        Of("a language test left out", l => Drop(l, "not understood")),
        Of("a candidate for another Version that was withdrawn", l => (l["candidate"]["Version"], l["candidate withdrawn"]["Version"]) = ("7.0", "7.0")),
        Of("other publishing rules proposed that nobody took up", l => l["policy proposed first"]["Yaml"] = l["policy proposed first"]["Yaml"].Replace("quiet-days: 2", "quiet-days: 9", StringComparison.Ordinal)),
        Of("publishing rules proposed by another steward", l => By(l, l["policy proposed"], "second steward")),
        Of("an agreement left out that came to nothing", l => Drop(l, "policy agreed first")),
    ];
}
