using DraftControl.Core.Wordings;

namespace DraftControl.Core.Entries;

/// <summary>What a councillor's finding is about: wordings, with the clauses that they stand in, or the whole text.</summary>
/// <param name="Wordings">The wordings, each once; none where it is the whole text.</param>
/// <param name="Clauses">The clauses that have these words when the finding is given, in the order of the text.</param>
/// <param name="Text">The text, by its hash; null where it is wordings.</param>
public sealed record TestedWords(IReadOnlyList<Sha256> Wordings, IReadOnlyList<ClauseId> Clauses, Sha256? Text)
{
    public static TestedWords Whole(Sha256 text) => new([], [], text);

    /// <summary>Wordings, with the clauses of a text that have them.</summary>
    public static TestedWords In(Draft draft, IReadOnlyList<Sha256> wordings) => new(wordings, draft.Having(wordings), Text: null);
}
