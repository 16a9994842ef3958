using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Core.Wordings;

namespace DraftControl.Tests.Git.Tampering;

/// <content>Panels that read openly and under seal, and what became of what was found.</content>
public sealed partial class WholeLedger
{
    /// <summary>A salt that tests know again: it is made of the name of the entry that seals.</summary>
    internal static Salt SaltOf(string name) => Salt.Parse(Sha256.Of(name).ToString()[..(Salt.Bytes * 2)]);

    private void OpenPanel()
    {
        Do("rules adopted", steward, (register, head) => register.Unchanged(new RulesAdopted(head, 2)));
        Do("panel", steward, (register, head) => register.Unchanged(new PanelOpened(head, 1, Line.Parse("Panel \"one\""), 2, [names["elm"]], Reading.Open)), "Could this be read as political?");
        Do("invited", steward, (register, head) => register.Unchanged(new CouncillorsInvited(head, 1, [names["oak"], names["none"]])));
        Find("unsure in panel", elm, [9], Finding.Unsure, reason: "Who is \"we\"?");
        Find("concern raised", none, [2], Finding.Concern, "the taps", "It is still about one estate.");
        Do("concern taken back", none, (register, head) => register.Unchanged(new FindingWithdrawn(head, TestedWords.In(register.Draft, [Hash(register, 2)]))));
        Do("panel closed", steward, (register, head) => register.Unchanged(new PanelClosed(head, 1)));
        Do("interest", none, (register, head) => register.Unchanged(new InterestDeclared(head, [new(1), new(3)])), "My company designs.");
        Do("interest ended", none, (register, head) => register.Unchanged(new InterestEnded(head, names["interest"])), "I sold it.");
        Do("interest kept", none, (register, head) => register.Unchanged(new InterestDeclared(head, [new(3)])), "I bought it back.");
    }

    private void SealedPanel()
    {
        Do("sealed panel", steward, (register, head) => register.Unchanged(new PanelOpened(head, 2, Line.Parse("Panel two"), null, [names["elm"], names["oak"]], Reading.Sealed)), "Read it before you hear others.");
        Do("invited sealed", steward, (register, head) => register.Unchanged(new CouncillorsInvited(head, 2, [names["none"]])), "It was planned before the election.");
        Seal("sealed neutral", elm, [1, 2, 3, 6, 7, 9], Finding.Neutral);
        Seal("sealed concern", oak, [7], Finding.Concern, "what it costs", "One party says so.\n\n--- every day");
        Seal("sealed neutral oak", oak, [1, 2, 3, 6, 9], Finding.Neutral);
        Seal("sealed unsure", none, [6], Finding.Unsure, reason: "Who are the others?");
        Seal("sealed neutral none", none, [1], Finding.Neutral);
        Do("sealed finding taken back", none, (register, head) => register.Unchanged(new FindingWithdrawn(head, TestedWords.In(register.Draft, [Hash(register, 1)]))), "I was too quick.");
        Seal("sealed whole", elm, [], Finding.Neutral);
        Seal("sealed whole concern", oak, [], Finding.Concern, reason: "It praises.");
        Seal("sealed whole unsure", none, [], Finding.Unsure, reason: "It is long.");
        Do("sealed panel closed", steward, (register, head) => register.Unchanged(new PanelClosed(head, 2)), "Everybody has read.");
        Unseal("opened neutral", "sealed neutral", Finding.Neutral);
        Unseal("opened concern", "sealed concern", Finding.Concern, "what it costs", "One party says so.\n\n--- every day");
        Unseal("opened neutral oak", "sealed neutral oak", Finding.Neutral);
        Unseal("opened unsure", "sealed unsure", Finding.Unsure, reason: "Who are the others?");
        Unseal("opened neutral none", "sealed neutral none", Finding.Neutral);
        Unseal("opened whole", "sealed whole", Finding.Neutral);
        Unseal("opened whole concern", "sealed whole concern", Finding.Concern, reason: "It praises.");
        Unseal("opened whole unsure", "sealed whole unsure", Finding.Unsure, reason: "It is long.");
    }

    private void Concerns()
    {
        Propose("proposal 14", northam, new RequestedChange.Reword(new(7), "We will say what it costs, and why."));
        Decide("accepted for a concern", guild, 14, DecisionCode.Accepted);
        Do("concern cleared", oak, (register, head) => register.Unchanged(new ConcernCleared(head, names["sealed concern"])), "That will do.");
        Find("neutral elm cleared", elm, [7], Finding.Neutral);
        Find("neutral none cleared", none, [7], Finding.Neutral);
        Find("concern about all", none, [9], Finding.Concern, "we all", "Not everybody does.");
        Do("concern overridden", guild, (register, head) => register.Unchanged(new ConcernOverridden(head, names["concern about all"])), "It is what the Act says.");
        Do("text unsure", oak, (register, head) => Checking.OfWhole(Whole(register), Finding.Unsure).Openly(register, head), "It is still long.");
        Do("text concern", none, (register, head) => Checking.OfWhole(Whole(register), Finding.Concern).Openly(register, head), "It still praises.");
        Do("text concern taken back", none, (register, head) => register.Unchanged(new FindingWithdrawn(head, TestedWords.Whole(Whole(register)))));
        Do("text checked", elm, (register, head) => Checking.OfWhole(Whole(register), Finding.Neutral).Openly(register, head));
    }

    private static Sha256 Whole(Register register) => register.Files.TextHash;

    private void Find(string name, Office by, int[] clauses, Finding finding, string? words = null, string? reason = null) =>
        Do(name, by, (register, head) => Checking.Of([.. clauses.Select(clause => Hash(register, clause))], finding, words is null ? null : Line.Parse(words)).Openly(register, head), reason);

    /// <summary>A finding under seal; on the whole text where no clauses are named.</summary>
    private void Seal(string name, Office by, int[] clauses, Finding finding, string? words = null, string? reason = null) => Do(
        name,
        by,
        (register, head) => (clauses.Length == 0
            ? Checking.OfWhole(Whole(register), finding)
            : Checking.Of([.. clauses.Select(clause => Hash(register, clause))], finding, words is null ? null : Line.Parse(words))).UnderSeal(register, head, register.OpenPanel()!, SaltOf(name)),
        reason);

    private void Unseal(string name, string sealing, Finding finding, string? words = null, string? reason = null) => Do(
        name, steward, (register, head) => register.Unchanged(new FindingOpened(head, names[sealing], finding, words is null ? null : Line.Parse(words), SaltOf(sealing))), reason);
}
