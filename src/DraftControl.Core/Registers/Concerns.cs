using System.Collections.Immutable;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Wordings;

namespace DraftControl.Core.Registers;

/// <summary>Every concern of a declaration, by the entry that raised it.</summary>
public sealed record Concerns
{
    public static readonly Concerns None = new();

    private ImmutableSortedDictionary<int, Concern> All { get; init; } = ImmutableSortedDictionary<int, Concern>.Empty;

    /// <summary>Those that have not ended.</summary>
    private ImmutableSortedDictionary<int, Concern> Standing { get; init; } = ImmutableSortedDictionary<int, Concern>.Empty;

    public IEnumerable<Concern> Everything => All.Values;

    public Concern? Find(int seq) => All.GetValueOrDefault(seq);

    /// <summary>The concerns that stand in the way of a clause, oldest first, sealed findings among them.</summary>
    public IEnumerable<Concern> On(ClauseId clause) => Standing.Values.Where(concern => concern.Clauses.Contains(clause));

    /// <summary>The concerns that stand about the whole text, whichever text that was, oldest first, sealed findings among them.</summary>
    public IEnumerable<Concern> OnText => Standing.Values.Where(concern => concern.IsAboutText);

    internal Concerns With(Concern concern) => this with
    {
        All = All.SetItem(concern.Seq, concern),
        Standing = concern.End is null ? Standing.SetItem(concern.Seq, concern) : Standing.Remove(concern.Seq),
    };

    /// <summary>The concerns once their holder has said something newer. Who is not sure of other words has not said that the old concern is gone.</summary>
    /// <param name="said">What of.</param>
    /// <param name="check">What they found.</param>
    internal Concerns Settled(TestedWords said, NeutralityCheck check) =>
        LetGo(check.By.Person, concern => concern.Seq < check.Seq && concern.Touches(said), said, check.Finding != Finding.Unsure, new(ConcernStates.After(check.Finding), check.Seq));

    /// <summary>The concerns once their holder has taken back what they said of words. What they said of other words in the same places stays.</summary>
    internal Concerns TakenBack(FindingWithdrawn entry) =>
        LetGo(entry.By.Person, concern => concern.Shares(entry.Subject), entry.Subject, ofPlaces: true, new(ConcernState.TakenBack, entry.Seq));

    /// <summary>The concerns once a sealed finding turned out to be none.</summary>
    internal Concerns Without(int seq) => this with { All = All.Remove(seq), Standing = Standing.Remove(seq) };

    private Concerns LetGo(PersonId holder, Func<Concern, bool> which, TestedWords said, bool ofPlaces, ConcernEnd end) => Standing.Values
        .Where(concern => concern.By.Person == holder && which(concern))
        .Aggregate(this, (concerns, concern) => concerns.With(concern.LetGo(said, ofPlaces, end)));
}
