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

/// <summary>Which words an entry tests.</summary>
public static class TestedBy
{
    /// <summary>What a finding is about, openly or under seal; null for an entry that gives none.</summary>
    public static TestedWords? Tested(this Entry entry) => entry switch
    {
        NeutralityChecked e => new(e.Wordings, e.Clauses, Text: null),
        TextChecked e => TestedWords.Whole(e.Text),
        FindingSealed e => e.Subject,
        _ => null,
    };
}
