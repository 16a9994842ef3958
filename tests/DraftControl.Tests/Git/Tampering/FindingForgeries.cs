using static DraftControl.Tests.Git.Tampering.Forgery;
using static DraftControl.Tests.Git.Tampering.RosterForgeries;

namespace DraftControl.Tests.Git.Tampering;

/// <summary>Findings under the later rules: sealed, opened, taken back, on the whole text; and what becomes of concerns.</summary>
internal static class FindingForgeries
{
    private const string NoHash = "0000000000000000000000000000000000000000000000000000000000000000";
    private const string Others = "The clauses that have these words are others now";
    private const string NotSealed = "This is not what entry";

    public static IEnumerable<Forgery> All => [.. Clauses, .. Sealed, .. Opened, .. Withdrawn, .. WholeText, .. Concerns];

    private static IEnumerable<Forgery> Clauses =>
    [
        Of("neutral elm cleared", "Clauses", "c9", Others),
        Of("neutral elm cleared", "Clauses", "c7 c9", Others),
        Of("neutral elm cleared", "Clauses", "7", "cannot be read as Clauses"),
        Of("neutral elm cleared", "Wordings", NoHash, "no longer in the draft"),
        Of("concern about all", "Clauses", "c7", Others),
        new("neutral elm cleared: no clauses", Others, l => l["neutral elm cleared"].Drop("Clauses")),
        new("neutral elm: clauses under the first rules that are others", Others, l => l["neutral elm"].Insert("Finding", "Clauses: c1")),
        new("neutral none cleared: dropped", "gate councillors not met", l => Drop(l, "neutral none cleared")),
    ];

    private static IEnumerable<Forgery> Sealed =>
    [
        Of("sealed concern", "Panel", "1", "Panel 1 does not take sealed findings"),
        Of("sealed concern", "Panel", "9", "There is no panel 9"),
        Of("sealed concern", "Wordings", NoHash, "no longer in the draft"),
        Of("sealed concern", "Clauses", "c9", Others),
        Of("sealed concern", "Clauses", "c9 c99", Others),
        Of("sealed concern", "Seal", NoHash, NotSealed),
        Of("sealed concern", "Seal", "sealed", "cannot be read as Seal"),
        Of("sealed whole", "Text", NoHash, "The text has changed since you read it"),
        Of("sealed whole", "Seal", NoHash, NotSealed),
        new("sealed concern: a wording twice", "each once", l => l["sealed concern"]["Wordings"] += $" {l["sealed concern"]["Wordings"]}"),
        new("sealed concern: and the whole text", "a finding is about Wordings and their Clauses, or about the Text", l => l["sealed concern"].Insert("Clauses", $"Text: {l["sealed whole"]["Text"]}")),
        new("sealed concern: about nothing", "a finding is about Wordings and their Clauses, or about the Text", l => { l["sealed concern"].Drop("Wordings"); l["sealed concern"].Drop("Clauses"); }),
        new("sealed concern: a reason beside the seal", "A finding under seal says nothing beside the seal", l => l["sealed concern"].Body = "It is a concern."),
        new("sealed concern: by an editor", "Only a councillor can record", l => By(l, l["sealed concern"], "editor centre")),
        new("sealed neutral none: openly while the panel reads under seal", "Findings are sealed until panel 2, Panel two, closes", l => l["sealed neutral none"].Trailers = Openly(l["sealed neutral none"])),
        new("sealed whole: openly while the panel reads under seal", "Findings are sealed until panel 2, Panel two, closes", l => l["sealed whole"].Trailers =
            [.. l["sealed whole"].Trailers.Where(line => !line.StartsWith("Panel: ", StringComparison.Ordinal) && !line.StartsWith("Seal: ", StringComparison.Ordinal)).Select(line => line == "Entry: finding-sealed" ? "Entry: text-checked" : line), "Finding: neutral"]),
        new("sealed whole: dropped", "seals no finding", l => Drop(l, "sealed whole")),
    ];

    private static IEnumerable<Forgery> Opened =>
    [
        Of("opened concern", "Sealed", "{sealed unsure}", NotSealed),
        Of("opened concern", "Sealed", "1", "Entry 1 seals no finding"),
        Of("opened concern", "Sealed", "9999", "Entry 9999 seals no finding"),
        Of("opened concern", "Finding", "unsure", NotSealed),
        Of("opened concern", "Finding", "neutral", NotSealed),
        Of("opened concern", "Finding", "none", "cannot be read as Finding"),
        Of("opened concern", "Words", "\"it costs\"", NotSealed),
        Of("opened concern", "Words", "it costs", "cannot be read as Words"),
        Of("opened concern", "Salt", "00000000000000000000000000000000", NotSealed),
        Of("opened concern", "Salt", "0000", "cannot be read as Salt"),
        new("opened concern: another reason", NotSealed, l => l["opened concern"].Body = "Nobody says so."),
        new("opened concern: no reason", NotSealed, l => l["opened concern"].Body = null),
        new("opened concern: no words", NotSealed, l => l["opened concern"].Drop("Words")),
        new("opened concern: of no words, sealed so", "Enter the words that concern you", l => Reseal(l, "sealed concern", "opened concern", "concern", null)),
        new("opened concern: a neutral one that names words, sealed so", "Only a concern about a clause names words", l => Reseal(l, "sealed concern", "opened concern", "neutral", "what it costs")),
        new("opened whole concern: of words, sealed so", "Only a concern about a clause names words", l => Reseal(l, "sealed whole concern", "opened whole concern", "concern", "what it costs")),
        new("opened unsure: without a reason, sealed so", "Enter a reason", l => { l["opened unsure"].Body = null; Reseal(l, "sealed unsure", "opened unsure", "unsure", null); }),
        new("opened concern: by the councillor", "Only a steward can open or close a panel", l => By(l, l["opened concern"], "oak")),
        new("opened concern: again", "has been opened already", l => Append(l, "opened concern", _ => { })),
        new("opened concern: never", "What was found is sealed until the panel closes", l => Drop(l, "opened concern")),
        new("opened neutral oak: never", "gate councillors not met", l => Drop(l, "opened neutral oak")),
        new("opened unsure: never", "gate no-open-concern not met", l => Drop(l, "opened unsure")),
        new("opened unsure: a concern, sealed so", "gate no-open-concern not met", l => Reseal(l, "sealed unsure", "opened unsure", "concern", "others")),
    ];

    private static IEnumerable<Forgery> Withdrawn =>
    [
        Of("concern taken back", "Wordings", NoHash, "You have no finding on these words to take back"),
        Of("concern taken back", "Clauses", "c3", Others),
        Of("text concern taken back", "Text", NoHash, "You have no finding on these words to take back"),
        Of("text concern taken back", "Text", "none", "cannot be read as Text"),
        new("concern taken back: and the whole text", "a finding is about Wordings and their Clauses, or about the Text", l => l["concern taken back"].Insert("Clauses", $"Text: {NoHash}")),
        new("concern taken back: by an editor", "Only a councillor can record", l => By(l, l["concern taken back"], "editor centre")),
        new("concern taken back: twice", "You have no finding on these words to take back", l => Append(l, "concern taken back", _ => { })),
        new("concern taken back: never", "gate no-open-concern not met", l => Drop(l, "concern taken back")),
        new("text concern taken back: never", "gate whole-text not met", l => Drop(l, "text concern taken back")),
    ];

    private static IEnumerable<Forgery> WholeText =>
    [
        Of("text checked", "Text", NoHash, "The text has changed since you read it"),
        Of("text checked", "Finding", "unsure", "Enter a reason"),
        Of("text checked", "Finding", "concern", "Enter a reason"),
        Of("text checked", "Finding", "fine", "cannot be read as Finding"),
        new("text unsure: no body", "Enter a reason", l => l["text unsure"].Body = null),
        new("text unsure: a concern", "gate whole-text not met", l => l["text unsure"]["Finding"] = "concern"),
        new("text checked: by an editor", "Only a councillor can record", l => By(l, l["text checked"], "editor centre")),
        new("text checked: dropped", "gate whole-text not met", l => Drop(l, "text checked")),
    ];

    private static IEnumerable<Forgery> Concerns =>
    [
        Of("concern cleared", "Concern", "1", "There is no concern 1"),
        Of("concern cleared", "Concern", "{concern}", "There is no concern"),
        Of("concern cleared", "Concern", "{concern raised}", "stands in the way of nothing any more"),
        new("concern cleared: by another councillor", "Only the councillor who has a concern can clear it", l => By(l, l["concern cleared"], "elm")),
        new("concern cleared: by an editor", "Only the councillor who has a concern can clear it", l => By(l, l["concern cleared"], "editor guild")),
        new("concern cleared: again", "stands in the way of nothing any more", l => Append(l, "concern cleared", _ => { })),
        new("concern cleared: never", "which was reworded and waits for its holder", l => Drop(l, "concern cleared")),
        Of("concern overridden", "Concern", "2", "There is no concern 2"),
        Of("concern overridden", "Concern", "{sealed concern}", "stands in the way of nothing any more"),
        new("concern overridden: by a steward", "Only an editor can override a concern", l => By(l, l["concern overridden"], "second steward")),
        new("concern overridden: no body", "needs a reason", l => l["concern overridden"].Body = null),
        new("concern overridden: again by the same organisation", "Your organisation has overridden this concern already", l => Append(l, "concern overridden", _ => { })),
        new("concern overridden: dropped", "gate no-open-concern not met", l => Drop(l, "concern overridden")),
    ];

    /// <summary>Seals another finding with the salt that it had, so that it opens.</summary>
    public static void Reseal(ForgedLedger ledger, string sealing, string opening, string finding, string? words)
    {
        var opened = ledger[opening];
        opened["Finding"] = finding;
        opened.Drop("Words");
        if (words is not null)
        {
            opened.Insert("Finding", $"Words: \"{words}\"");
        }

        var hidden = $"{finding}\n{words}\n{opened["Salt"]}\n{opened.Body?.Replace("\n\\---", "\n---", StringComparison.Ordinal)}";
        ledger[sealing]["Seal"] = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(hidden)));
    }

    private static IReadOnlyList<string> Openly(ForgedCommit entry) =>
    [
        .. entry.Trailers.Take(6).Select(line => line == "Entry: finding-sealed" ? "Entry: neutrality-checked" : line),
        $"Wordings: {entry["Wordings"]}",
        "Finding: neutral",
        $"Clauses: {entry["Clauses"]}",
    ];
}
