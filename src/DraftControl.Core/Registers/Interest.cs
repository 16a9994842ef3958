using System.Collections.Immutable;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Wordings;

namespace DraftControl.Core.Registers;

/// <summary>The interests that councillors have declared, by the entries that declared them; one that has ended is not among them.</summary>
public sealed record Interests
{
    public static readonly Interests None = new();

    private ImmutableSortedDictionary<int, InterestDeclared> All { get; init; } = ImmutableSortedDictionary<int, InterestDeclared>.Empty;

    public InterestDeclared? Find(int seq) => All.GetValueOrDefault(seq);

    /// <summary>The interests of one person.</summary>
    public IEnumerable<InterestDeclared> Of(PersonId person) => All.Values.Where(declared => declared.By.Person == person);

    /// <summary>Everybody who has an interest in a clause.</summary>
    public IReadOnlySet<PersonId> In(ClauseId clause) => All.Values.Where(declared => declared.Clauses.Contains(clause)).Select(declared => declared.By.Person).ToHashSet();

    /// <summary>Whether a person has an interest in a clause, and so does not test it.</summary>
    public bool Has(PersonId person, ClauseId clause) => Of(person).Any(declared => declared.Clauses.Contains(clause));

    internal Interests With(InterestDeclared declared) => this with { All = All.SetItem(declared.Seq, declared) };

    internal Interests Without(int seq) => this with { All = All.Remove(seq) };
}
