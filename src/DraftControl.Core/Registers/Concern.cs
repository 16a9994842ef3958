using System.Collections.Immutable;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Wordings;

namespace DraftControl.Core.Registers;

/// <summary>
/// A councillor's concern about words of clauses. It stays with these clauses when they are reworded, answered but not settled, until its
/// holder clears it, finds the new words neutral or takes it back, or until it is overridden. What is sealed counts as one until it is opened.
/// </summary>
/// <param name="Seq">The entry that raised it; its number is the concern's.</param>
/// <param name="At">When.</param>
/// <param name="By">Who holds it.</param>
/// <param name="Group">Their political group; null for none.</param>
/// <param name="Wordings">The wordings that it is about.</param>
/// <param name="Clauses">The clauses that it still stands in the way of.</param>
/// <param name="Words">The words; null while it is sealed.</param>
/// <param name="Reason">Why; null while it is sealed.</param>
public sealed record Concern(int Seq, DateTimeOffset At, Office By, Line? Group, IReadOnlyList<Sha256> Wordings, ImmutableHashSet<ClauseId> Clauses, Line? Words, Reason? Reason)
{
    /// <summary>Whether it is not known yet what was found.</summary>
    public bool IsSealed => Words is null;

    /// <summary>The editors who hold that it need not stand in the way, with their reasons.</summary>
    public ImmutableList<ConcernOverridden> Overrides { get; init; } = [];

    /// <summary>The entry by which its holder cleared it; null where none did.</summary>
    public int? Cleared { get; init; }

    /// <summary>Whether words that it is about no longer stand in a clause: they were changed, and the holder is asked.</summary>
    public bool IsAnswered(Clause clause) => !Wordings.Contains(clause.Wording.Hash);

    /// <summary>Whether enough editors of different organisations override it.</summary>
    /// <param name="needed">How many it takes; null where nobody may.</param>
    public bool IsOverridden(int? needed) => needed is { } many && Overrides.Select(overridden => overridden.By.Organisation).Distinct().Count() >= many;
}

/// <summary>Every concern of a declaration, by the entry that raised it.</summary>
public sealed record Concerns
{
    public static readonly Concerns None = new();

    private ImmutableSortedDictionary<int, Concern> All { get; init; } = ImmutableSortedDictionary<int, Concern>.Empty;

    /// <summary>Those that still stand in the way of a clause.</summary>
    private ImmutableSortedDictionary<int, Concern> Standing { get; init; } = ImmutableSortedDictionary<int, Concern>.Empty;

    public IEnumerable<Concern> Everything => All.Values;

    public Concern? Find(int seq) => All.GetValueOrDefault(seq);

    /// <summary>The concerns that stand in the way of a clause, oldest first, sealed findings among them.</summary>
    public IEnumerable<Concern> On(ClauseId clause) => Standing.Values.Where(concern => concern.Clauses.Contains(clause));

    internal Concerns With(Concern concern) => this with
    {
        All = All.SetItem(concern.Seq, concern),
        Standing = concern.Clauses.IsEmpty ? Standing.Remove(concern.Seq) : Standing.SetItem(concern.Seq, concern),
    };

    /// <summary>The concerns once their holder has said something newer of wordings, or of clauses.</summary>
    /// <param name="holder">Who.</param>
    /// <param name="seq">The entry in which they said it.</param>
    /// <param name="wordings">The wordings.</param>
    /// <param name="clauses">The clauses.</param>
    internal Concerns Settled(PersonId holder, int seq, IReadOnlyCollection<Sha256> wordings, IReadOnlyCollection<ClauseId> clauses) =>
        LetGo(holder, concern => concern.Seq < seq && (concern.Clauses.Overlaps(clauses) || concern.Wordings.Any(wordings.Contains)), wordings, clauses);

    /// <summary>The concerns once their holder has taken back what they said of wordings. What they said of other words in the same clauses stays.</summary>
    internal Concerns TakenBack(PersonId holder, IReadOnlyCollection<Sha256> wordings, IReadOnlyCollection<ClauseId> clauses) =>
        LetGo(holder, concern => concern.Wordings.Any(wordings.Contains), wordings, clauses);

    /// <summary>The concerns once a sealed finding turned out to be none.</summary>
    internal Concerns Without(int seq) => this with { All = All.Remove(seq), Standing = Standing.Remove(seq) };

    /// <summary>Those of a holder's concerns stand in the way of these clauses no more; where all of their words are named, of none.</summary>
    private Concerns LetGo(PersonId holder, Func<Concern, bool> which, IReadOnlyCollection<Sha256> wordings, IReadOnlyCollection<ClauseId> clauses) => Standing.Values
        .Where(concern => concern.By.Person == holder && which(concern))
        .Aggregate(this, (concerns, concern) => concerns.With(concern with { Clauses = concern.Wordings.All(wordings.Contains) ? [] : concern.Clauses.Except(clauses) }));
}
