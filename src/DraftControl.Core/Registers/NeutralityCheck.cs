using System.Collections.Immutable;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Wordings;

namespace DraftControl.Core.Registers;

/// <summary>One councillor's finding on one wording, with the office and group held when it was given.</summary>
public sealed record NeutralityCheck(int Seq, DateTimeOffset At, Office By, Line? Group, Finding Finding, Line? Words, Reason? Reason);

/// <summary>The newest finding by each person on each wording. A check follows its wording: it counts wherever those words stand.</summary>
public sealed record NeutralityChecks
{
    public static readonly NeutralityChecks None = new();

    private ImmutableDictionary<Sha256, ImmutableDictionary<PersonId, NeutralityCheck>> ByWording { get; init; } =
        ImmutableDictionary<Sha256, ImmutableDictionary<PersonId, NeutralityCheck>>.Empty;

    /// <summary>The newest finding by each person on a wording, oldest first.</summary>
    public IEnumerable<NeutralityCheck> On(Sha256 wording) => ByWording.TryGetValue(wording, out var checks) ? checks.Values.OrderBy(check => check.Seq) : [];

    public NeutralityCheck? By(PersonId person, Sha256 wording) => ByWording.TryGetValue(wording, out var checks) ? checks.GetValueOrDefault(person) : null;

    internal NeutralityChecks With(IEnumerable<Sha256> wordings, NeutralityCheck check) => this with
    {
        ByWording = ByWording.SetItems(wordings.Select(wording => KeyValuePair.Create(
            wording,
            (ByWording.GetValueOrDefault(wording) ?? ImmutableDictionary<PersonId, NeutralityCheck>.Empty).SetItem(check.By.Person, check)))),
    };
}
