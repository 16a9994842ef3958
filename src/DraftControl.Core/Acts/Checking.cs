using DraftControl.Core.Entries;
using DraftControl.Core.Registers;
using DraftControl.Core.Rules;
using DraftControl.Core.Wordings;

namespace DraftControl.Core.Acts;

/// <summary>A councillor says what they find of words, or of the whole text: openly, or under the seal of a panel.</summary>
/// <param name="Wordings">The wordings that they read; none where it is the whole text.</param>
/// <param name="Text">The whole text that they read, by its hash; null where it is wordings.</param>
/// <param name="Finding">What they find.</param>
/// <param name="Words">With a concern about wordings: the words.</param>
public sealed record Checking(IReadOnlyList<Sha256> Wordings, Sha256? Text, Finding Finding, Line? Words)
{
    public static Checking Of(IReadOnlyList<Sha256> wordings, Finding finding, Line? words = null) => new(wordings, Text: null, finding, words);

    public static Checking OfWhole(Sha256 text, Finding finding) => new([], text, finding, Words: null);

    /// <summary>The finding for everybody to read.</summary>
    public Attempt Openly(Register register, Head head) => register.Unchanged(Text is { } text
        ? new TextChecked(head, text, Finding)
        : new NeutralityChecked(head, Wordings, Finding, Words, register.Draft.Having(Wordings)));

    /// <summary>The finding under the seal of the panel that is at work. What cannot be told from the seal later is looked at now.</summary>
    /// <param name="register">The register.</param>
    /// <param name="head">How the entry begins; its reason goes under the seal too.</param>
    /// <param name="panel">The panel.</param>
    /// <param name="salt">16 bytes of chance, which whoever opens the seal needs.</param>
    public Attempt UnderSeal(Register register, Head head, Panel panel, Salt salt)
    {
        if ((NeutralityRules.Incomplete(Finding, Words, head.Reason, Text is not null) ?? register.Unfound(Wordings, Words)) is { } refusal)
        {
            return refusal;
        }

        var subject = Text is { } text ? TestedWords.Whole(text) : TestedWords.In(register.Draft, Wordings);
        return register.Unchanged(new FindingSealed(head with { Reason = null }, panel.Number, subject, Sealing.Of(Finding, Words, salt, head.Reason)));
    }
}
