using DraftControl.Core.Registers;
using DraftControl.Core.Wordings;
using DraftControl.Web.Pages.Proposals;

namespace DraftControl.Web.Pages.Concerns;

/// <summary>What has become of a concern.</summary>
public enum ConcernState
{
    Open,

    Answered,

    Overridden,

    Cleared,
}

/// <summary>A concern as those who take part read it.</summary>
/// <param name="Concern">The concern; never one that is sealed.</param>
/// <param name="State">What has become of it.</param>
/// <param name="Clauses">The clauses of the text that it stays with.</param>
public sealed record ToldConcern(Concern Concern, ConcernState State, IReadOnlyList<Clause> Clauses)
{
    public static ToldConcern Of(Register register, Concern concern)
    {
        var clauses = register.Draft.Clauses.Where(clause => concern.Clauses.Contains(clause.Id)).ToList();
        return new(
            concern,
            concern.Cleared is not null || clauses.Count == 0 ? ConcernState.Cleared
            : concern.IsOverridden(register.Files.Policy.ConcernOverrides) ? ConcernState.Overridden
            : clauses.TrueForAll(concern.IsAnswered) ? ConcernState.Answered
            : ConcernState.Open,
            clauses);
    }

    /// <summary>Every concern, the newest first. What is sealed is counted elsewhere: nobody knows yet whether it is one.</summary>
    public static IReadOnlyList<ToldConcern> All(Register register) => [.. register.Concerns.Everything.Where(concern => !concern.IsSealed).Reverse().Select(concern => Of(register, concern))];

    public string StateInWords => State switch
    {
        ConcernState.Open => "Open",
        ConcernState.Answered => "Reworded, waits for its holder",
        ConcernState.Overridden => "Overridden",
        _ => "Settled",
    };

    /// <summary>The class that colours its tag.</summary>
    public string Css => State switch
    {
        ConcernState.Open => "dc-state--concern",
        ConcernState.Answered => "dc-state--needs-checking",
        _ => "dc-state--decided",
    };

    /// <summary>Where it stands: <c>Clause 3.2 and clause 4</c>.</summary>
    public string Where(Register register) => Clauses.Count == 0 ? "No clause any more" : ProposalWords.Capital(string.Join(" and ", Clauses.Select(clause => register.Draft.InWords(clause.Id))));
}
