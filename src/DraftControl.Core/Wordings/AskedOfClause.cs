namespace DraftControl.Core.Wordings;

/// <summary>What a proposal asks of one clause, measured by the clause as it stands.</summary>
/// <param name="Now">The clause as it stands; null where it does not.</param>
/// <param name="Becomes">
/// Its source once the proposal is accepted, together with what was accepted since the proposal's base; null where it goes. Where somebody
/// has to reword the proposal first: its source as it was asked for.
/// </param>
/// <param name="Move">Where it moves to; null where it stays.</param>
/// <param name="Fit">How that fits the clause as it stands.</param>
public sealed record AskedOfClause(Clause? Now, string? Becomes, Change.Move? Move, Fit Fit)
{
    /// <summary>The words once the proposal is accepted; null where the clause goes.</summary>
    public Wording? Words => Becomes is null ? null : Wording.Of(Becomes);

    public bool Removes => Becomes is null;

    /// <summary>Whether other words stand there once it is accepted, so that what was checked is there no more.</summary>
    public bool ChangesWords => Now is not null && (Words is not { } words || words.Hash != Now.Wording.Hash);

    /// <summary>
    /// Whether this and another proposal can both be taken: each against the words as they stand, and both combined word by word, see
    /// <see cref="Combination"/>. A move keeps the words, so it stands together with any wording. Which of the two is which makes no difference.
    /// </summary>
    public Together With(AskedOfClause other)
    {
        if (Fit is Fit.NeedsRewording || other.Fit is Fit.NeedsRewording)
        {
            return Together.NeedsRewording;
        }

        if (Removes || other.Removes)
        {
            return Removes && other.Removes ? Together.SameAsked : Together.OneRemoves;
        }

        return !SameSpan(other) && !Combines(other) ? Together.SameWords
            : Move is not null && other.Move is not null && Move != other.Move ? Together.TwoPlaces
            : SameSpan(other) && Move == other.Move ? Together.SameAsked
            : Together.Both;
    }

    private bool SameSpan(AskedOfClause other) => string.Equals(Becomes!.Trim('\n'), other.Becomes!.Trim('\n'), StringComparison.Ordinal);

    private bool Combines(AskedOfClause other) => Now is not null
        && (IsAsItStands || other.IsAsItStands || Combination.ByWord(Now.Span, Becomes!, other.Becomes!) is not null);

    private bool IsAsItStands => string.Equals(Becomes, Now?.Span, StringComparison.Ordinal);
}
