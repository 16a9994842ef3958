using static DraftControl.Tests.Git.Tampering.Forgery;
using static DraftControl.Tests.Git.Tampering.RosterForgeries;

namespace DraftControl.Tests.Git.Tampering;

/// <summary>Sign-offs, agreements, versions and signatures.</summary>
internal static class VersionForgeries
{
    private const string NoHash = "0000000000000000000000000000000000000000000000000000000000000000";

    public static IEnumerable<Forgery> All => [.. Checks, .. Agreements, .. Versions, .. Signatures];

    private static IEnumerable<Forgery> Checks =>
    [
        Of("neutral elm", "Wordings", NoHash, "no longer in the draft"),
        Of("neutral elm", "Wordings", "0000", "cannot be read as Wordings"),
        Of("neutral elm", "Finding", "Neutral", "cannot be read as Finding"),
        Of("neutral elm", "Finding", "unsure", "Enter a reason"),
        Of("neutral elm", "Finding", "concern", "Enter the words that concern you"),
        new("neutral elm: a wording less", "gate councillors not met", l => l["neutral elm"]["Wordings"] = l["neutral elm"]["Wordings"][65..]),
        new("neutral elm: a wording twice", "each once", l => l["neutral elm"]["Wordings"] += $" {l["neutral elm"]["Wordings"][..64]}"),
        new("neutral elm: two spaces between wordings", "cannot be read as Wordings", l => l["neutral elm"]["Wordings"] = l["neutral elm"]["Wordings"].Replace(" ", "  ", StringComparison.Ordinal)),
        new("neutral elm last: Words", "Only a concern about a clause names words", l => l["neutral elm last"].Insert("Finding", "Words: \"We\"")),
        new("neutral elm: dropped", "gate councillors not met", l => Drop(l, "neutral elm")),
        new("neutral elm last: dropped", "gate councillors not met", l => Drop(l, "neutral elm last")),
        new("neutral elm: unsure after all", "gate councillors not met", l => (l["neutral elm"]["Finding"], l["neutral elm"].Body) = ("unsure", "Well.")),
        new("neutral elm: given twice by one person", "gate councillors not met", l => By(l, l["neutral elm"], "oak")),
        new("neutral elm: by a councillor of the same group", "gate groups not met", l => { l["none"].Insert("For", "Group: \"Oak\""); By(l, l["neutral elm"], "none"); By(l, l["concern over"], "none"); }),
        new("neutral elm: by a councillor who is not confirmed", "only once a representative of the same council", l => By(l, l["neutral elm"], "own council")),
        new("neutral elm: by an editor", "Only a councillor can record", l => By(l, l["neutral elm"], "editor guild")),
        new("neutral elm: of words that the own council brought", "Nobody tests words that their own organisation brought", l => { By(l, l["proposal 7"], "rep westam"); Title(l); }),
        new("neutral elm: of words that the opener credits to the own council", "Nobody tests words that their own organisation brought", l => OpenerCredits(l, "westam")),
        new("neutral elm: of words that an editor of the own council brought", "Nobody tests words that their own organisation brought", l => EditorOf(l, "westam")),
        Of("concern", "Words", "\"the pipes\"", "do not stand in the clause"),
        Of("concern", "Words", "the taps", "cannot be read as Words"),
        Of("concern", "Finding", "neutral", "Only a concern about a clause names words"),
        new("concern: no Words", "Enter the words that concern you", l => l["concern"].Drop("Words")),
        new("concern: the wording of another clause", "do not stand in the clause", l => l["concern"]["Wordings"] = l["neutral elm"]["Wordings"][..64]),
        new("concern: left open", "gate no-open-concern not met", l => Drop(l, "concern over")),
        new("concern: raised again", "gate no-open-concern not met", l => { l["concern over"]["Finding"] = "concern"; l["concern over"].Insert("Finding", "Words: \"taps,\""); l["concern over"].Body = "Still."; }),
        Of("unsure", "Finding", "concern", "Enter the words that concern you"),
    ];

    private static IEnumerable<Forgery> Agreements =>
    [
        Of("agreed centre", "Text", NoHash, "The text has changed since you read it"),
        Of("agreed centre", "Policy", NoHash, "The publishing rules have changed"),
        Of("agreed centre", "Text", "none", "cannot be read as Text"),
        new("agreed centre: to an older text", "The text has changed since you read it", l => { l.Entries.Remove(l["agreed centre"]); l.Entries.Insert(l.Entries.IndexOf(l["accepted late"]), l["agreed centre"]); l["agreed centre"].Time = l["accepted late"].Time; InForce(l, "agreed centre", "deferred"); l.Relink(); l.Renumber(); }),
        new("agreed guild: given twice by one person", "gate agreements not met", l => By(l, l["agreed guild"], "editor centre")),
        new("agreed guild: by an editor of the same organisation", "gate agreement-organisations not met", l => SecondEditor(l)),
        new("agreed guild: by a steward", "Only an editor can agree", l => By(l, l["agreed guild"], "second steward")),
        new("agreed guild: dropped", "gate agreements not met", l => Drop(l, "agreed guild")),
    ];

    private static IEnumerable<Forgery> Versions =>
    [
        Of("approved", "Version", "0.11", "Version numbers rise"),
        Of("approved", "Version", "0.10", "Version numbers rise"),
        Of("approved", "Version", "0.09", "cannot be read as Version"),
        Of("approved", "Version", "0.9.0", "cannot be read as Version"),
        Of("approved last", "Version", "0.9", "Version numbers rise"),
        Of("approved last", "Version", "0.1", "Version numbers rise"),
        Of("approved last", "Version", "1.0", "has no tag v1.0"),
        Of("approved", "Text", NoHash, "have changed since you read them"),
        Of("approved", "Clauses", NoHash, "have changed since you read them"),
        Of("approved", "Policy", NoHash, "have changed since you read them"),
        Of("approved", "Gates", "councillors=met groups=met no-open-concern=met agreements=met", "the result of every gate"),
        Of("approved", "Gates", "councillors=met groups=met no-open-concern=met agreements=met agreement-organisations=unmet", "the result of every gate"),
        Of("approved", "Gates", "groups=met councillors=met no-open-concern=met agreements=met agreement-organisations=met", "the result of every gate"),
        Of("approved", "Gates", "councillors=met groups=met no-open-concern=met agreements=met agreement-organisations=met rounds=met", "the result of every gate"),
        Of("approved", "Gates", "councillors=met", "the result of every gate"),
        Of("approved", "Gates", "councillors=yes", "cannot be read as Gates"),
        new("approved: no gates", "trailers of", l => l["approved"].Drop("Gates")),
        new("approved: by an editor", "Only a steward can approve", l => By(l, l["approved"], "editor centre")),
        new("approved: again", "Version numbers rise", l => Append(l, "approved", _ => { })),
        new("approved: before the agreements", "gate agreements not met", l => { l.Entries.Remove(l["approved"]); l.Entries.Insert(l.Entries.IndexOf(l["agreed centre"]), l["approved"]); l["approved"].Time = l["agreed centre"].Time; l.Relink(); l.Renumber(); }),
        new("approved: with another text", "may not change", l => Reworded(l, "approved")),
        Of("released", "Version", "0.10", "Version 0.10 has not been approved"),
        Of("released", "Version", "zero", "cannot be read as Version"),
        new("released: by an editor", "Only a steward can release", l => By(l, l["released"], "editor centre")),
        new("released: again", "has been released already", l => Append(l, "released", entry => entry.Body = "Again.")),
        new("released: before the approval", "has not been approved", l => Swap(l, "approved", "released")),
    ];

    private static IEnumerable<Forgery> Signatures =>
    [
        Of("signed", "Signatory", "atlantis", "No organisation with the short name 'atlantis'"),
        Of("signed", "Version", "0.10", "Version 0.10 has not been approved"),
        Of("signed", "Office-Of-Signatory", "Leader", "cannot be read as Office-Of-Signatory"),
        Of("signed", "Authority", "\"\"", "cannot be read as Authority"),
        new("signed: and a name", "either by Signatory or by Name and Class", l => l["signed"].Insert("Signatory", "Name: \"Friends\"")),
        new("signed: by nobody", "either by Signatory or by Name and Class", l => l["signed"].Drop("Signatory")),
        new("signed: by an editor", "Only a steward can record a signature", l => By(l, l["signed"], "editor centre")),
        Of("signed by name", "Name", "\"Friends,\"", "cannot be read as Name"),
        Of("signed by name", "Class", "friends", "cannot be read as Class"),
        Of("signed by name", "Version", "9.9", "Version 9.9 has not been approved"),
        new("signed by name: no class", "either by Signatory or by Name and Class", l => l["signed by name"].Drop("Class")),
        new("signed by name: again", "has signed version 0.9 already", l => Append(l, "signed by name", _ => { })),
        new("signed: twice before it is withdrawn", "has signed version 0.9 already", l => { l["signed by name"].Drop("Name"); l["signed by name"].Trailers = [.. l["signed by name"].Trailers.Select(line => line == "Class: other-public" ? "Signatory: northam" : line)]; }),
        Of("signature withdrawn", "Signature", "1", "There is no signature 1"),
        new("signature withdrawn: by an editor", "Only a steward can record that", l => By(l, l["signature withdrawn"], "editor centre")),
        new("signature withdrawn: again", "has been withdrawn already", l => Append(l, "signature withdrawn", _ => { })),
    ];

    /// <summary>Two neighbours change places.</summary>
    public static void Swap(ForgedLedger ledger, string one, string other)
    {
        var (at, time) = (ledger.Entries.IndexOf(ledger[one]), ledger[one].Time);
        ledger.Entries.Reverse(at, 2);
        (ledger[one].Time, ledger[other].Time) = (ledger[other].Time, time);
        ledger[other].Parents[0] = ledger[one].Parents[0];
        ledger.Relink();
        ledger.Renumber();
    }

    private static void InForce(ForgedLedger ledger, string name, string like)
    {
        foreach (var path in ledger[like].Files.Keys)
        {
            ledger[name].Files[path] = ledger[like].Files[path];
        }
    }

    private static void Title(ForgedLedger ledger) => Assert.Equal("westam", ledger["proposal 7"]["Organisation"]);

    private static void SecondEditor(ForgedLedger ledger)
    {
        ledger["chief"]["Appointee"] = "p-0123456789ab";
        ledger["chief"]["Office"] = "editor";
        ledger["chief"]["For"] = "centre";
        ForgedLedger.By(ledger["agreed guild"], "p-0123456789ab", "editor", "centre", "Centre for Services");
    }

    private static void OpenerCredits(ForgedLedger ledger, string organisation)
    {
        foreach (var commit in ledger.From("opened"))
        {
            commit.Files["clauses.en.tsv"] = commit.Files["clauses.en.tsv"].ToString().Replace("@start", $"@start:{organisation}", StringComparison.Ordinal);
        }
    }

    private static void EditorOf(ForgedLedger ledger, string organisation)
    {
        ledger["editor guild"]["For"] = organisation;
        foreach (var entry in ledger.Entries.Where(entry => entry["Person"] == "p-0000000000c2"))
        {
            ForgedLedger.By(entry, "p-0000000000c2", "editor", organisation, "Westam Council");
        }
    }

    private static void Reworded(ForgedLedger ledger, string name)
    {
        foreach (var commit in ledger.From(name))
        {
            commit.Clause("c9", clause => clause with { Span = "We steal.\n\n" });
        }
    }
}
