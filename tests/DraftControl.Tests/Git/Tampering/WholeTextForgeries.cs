using static DraftControl.Tests.Git.Tampering.Forgery;
using static DraftControl.Tests.Git.Tampering.RosterForgeries;

namespace DraftControl.Tests.Git.Tampering;

/// <summary>What the third set of rules asks: of concerns about the whole text, of findings that were never opened, of panels before an election, of those who find words neutral twice.</summary>
internal static class WholeTextForgeries
{
    private const string NotMet = "gate no-open-concern not met";

    public static IEnumerable<Forgery> All =>
    [
        Of("third rules", "Rules", "2", "The rules in force are set 2; the next is set 3"),
        new("third rules: dropped", "There is no concern", l => Drop(l, "third rules")),
        new("older text concern settled: never", NotMet, l => Drop(l, "older text concern settled")),
        Of("third panel", "Why-Now", "It was planned", "cannot be read as Why-Now"),
        Of("third panel", "Why-Now", "\" \"", "cannot be read as Why-Now"),
        new("third panel: with a purpose alone, before an election", "It is the time before an election (eastam/2026-05-20/2026-07-30)", l => l["third panel"].Drop("Why-Now")),
        new("third lost: dropped", "There is no concern", l => Drop(l, "third lost")),
        new("lost overridden: before the panel has closed", "What was found is sealed until the panel closes", l => VersionForgeries.Swap(l, "third panel closed", "lost overridden")),
        new("lost overridden: never", NotMet, l => Drop(l, "lost overridden")),
        new("lost overridden: by a steward", "Only an editor can override a concern", l => By(l, l["lost overridden"], "second steward")),
        new("lost whole overridden: never", NotMet, l => Drop(l, "lost whole overridden")),
        new("lost whole overridden: again", "Your organisation has overridden this concern already", l => Append(l, "lost whole overridden", _ => { })),
        Of("lost whole overridden", "Concern", "{older text concern settled}", "There is no concern"),
        new("text concern cleared: never, though it was overridden before anybody could read it", NotMet, l => Drop(l, "text concern cleared")),
        Of("text concern cleared", "Concern", "{text concern}", "stands in the way of nothing any more"),
        Of("text concern cleared", "Concern", "{third lost whole}", "What was found is sealed until the panel closes"),
        new("text concern cleared: by another councillor", "Only the councillor who has a concern can clear it", l => By(l, l["text concern cleared"], "oak")),
        new("text concern cleared: again", "stands in the way of nothing any more", l => Append(l, "text concern cleared", _ => { })),
        new("third text checked: never", "gate whole-text not met", l => Drop(l, "third text checked")),
        new("third text checked: a concern", NotMet, l => (l["third text checked"]["Finding"], l["third text checked"].Body) = ("concern", "It still blames.")),
    ];
}
