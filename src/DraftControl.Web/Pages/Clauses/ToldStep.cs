using DraftControl.Core.Registers;
using DraftControl.Core.Wordings;

namespace DraftControl.Web.Pages.Clauses;

/// <summary>A step in the story of a clause, with its words.</summary>
/// <param name="Step">What happened.</param>
/// <param name="Number">The clause's number then; null for the title and for a clause that is gone.</param>
/// <param name="Clause">The clause after it; null where it was removed.</param>
/// <param name="Was">The clause before it; null where it was added.</param>
/// <param name="Redline">What changed in the words.</param>
/// <param name="Checks">The neutrality checks of words that do not stand in the clause now.</param>
public sealed record ToldStep(ClauseStep Step, string? Number, Clause? Clause, Clause? Was, Redline Redline, IReadOnlyList<ToldCheck> Checks)
{
    /// <summary>What happened, in a word or two: <c>Reworded and moved</c>.</summary>
    public string Words => Step.Changes.Count == 0 ? "In the starting text" : Capital(string.Join(" and ", Step.Changes.Select(Word).Distinct(StringComparer.Ordinal)));

    /// <summary>In which drafts it stayed like this: <c>Drafts 3 to 7, in draft 3 as 3.2</c>.</summary>
    public string Drafts => (Step.IsRemoval, Step.FirstDraft == Step.LastDraft) switch
    {
        (true, _) => $"Since draft {Step.FirstDraft}",
        (_, true) => $"Draft {Step.FirstDraft}{(Number is null ? "" : $", as {Number}")}",
        _ => $"Drafts {Step.FirstDraft} to {Step.LastDraft}{(Number is null ? "" : $", in draft {Step.FirstDraft} as {Number}")}",
    };

    private string Word(Change change) => change switch
    {
        Change.Add => "added",
        Change.Remove => "removed",
        Change.Move => "moved",
        _ => Redline.HasChanges ? "reworded" : "only spacing or marks changed",
    };

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
