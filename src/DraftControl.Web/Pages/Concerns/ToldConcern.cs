using DraftControl.Core.Registers;
using DraftControl.Core.Rules;
using DraftControl.Core.Wordings;
using DraftControl.Web.Pages.Proposals;

namespace DraftControl.Web.Pages.Concerns;

/// <summary>A concern as those who take part read it.</summary>
/// <param name="Concern">The concern. One that is sealed is among them only where it can be overridden.</param>
/// <param name="State">What has become of it.</param>
/// <param name="Clauses">The clauses of the text that it stays with; none where it is about the whole text.</param>
public sealed record ToldConcern(Concern Concern, ConcernState State, IReadOnlyList<Clause> Clauses)
{
    public static ToldConcern Of(Register register, Concern concern) =>
        new(concern, register.State(concern), [.. register.Draft.Clauses.Where(clause => concern.Clauses.Contains(clause.Id))]);

    /// <summary>Every concern, the newest first. What is sealed is counted elsewhere, unless it was not opened with the others: nobody knows yet whether it is one.</summary>
    public static IReadOnlyList<ToldConcern> All(Register register) => [.. register.Concerns.Everything.Where(register.IsTold).Reverse().Select(concern => Of(register, concern))];

    /// <summary>One of them; null where there is none that can be told.</summary>
    public static ToldConcern? Find(Register register, int seq) => register.Concerns.Find(seq) is { } concern && register.IsTold(concern) ? Of(register, concern) : null;

    /// <summary>What it is called: <c>A concern about “what it costs”</c>.</summary>
    public string Name => Concern switch
    {
        { IsSealed: true } => "A finding that was not opened",
        { IsAboutText: true } => "A concern about the whole text",
        _ => $"A concern about “{Concern.Words}”",
    };

    /// <summary>What it is about, in a table of concerns.</summary>
    public string Words => Concern switch
    {
        { IsSealed: true } => "Not opened",
        { IsAboutText: true } => "The text as a whole",
        _ => $"{Concern.Words}",
    };

    public string StateInWords => State switch
    {
        ConcernState.Open => "Open",
        ConcernState.Answered => Concern.IsAboutText ? "Text changed, waits for its holder" : "Reworded, waits for its holder",
        ConcernState.Overridden => "Overridden",
        ConcernState.Cleared => "Cleared",
        ConcernState.FoundNeutral => "Found neutral since",
        ConcernState.RaisedAnew => "Raised anew",
        ConcernState.Unsure => "No longer sure",
        ConcernState.TakenBack => "Taken back",
        _ => "Not in the text any more",
    };

    /// <summary>The class that colours its tag.</summary>
    public string Css => State switch
    {
        ConcernState.Open => "dc-state--concern",
        ConcernState.Answered => "dc-state--needs-checking",
        _ => "dc-state--decided",
    };

    /// <summary>Where it stands, or stood until it ended: <c>Clause 3.2 and clause 4</c>.</summary>
    public string Where(Register register)
    {
        var places = (Concern.End is null ? Clauses.Select(clause => clause.Id) : Concern.About.Clauses.Where(clause => register.Draft.Find(clause) is not null)).ToList();
        return Concern.IsAboutText ? "The whole text"
            : places.Count == 0 ? "No clause any more"
            : ProposalWords.Capital(string.Join(" and ", places.Select(register.Draft.InWords)));
    }
}

/// <summary>Which concerns are told.</summary>
internal static class ToldConcerns
{
    public static bool IsTold(this Register register, Concern concern) => !concern.IsSealed || register.IsLost(concern);
}
