using System.Collections.Immutable;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Wordings;

namespace DraftControl.Core.Registers;

/// <summary>One councillor's finding on one wording, or on the whole text, with the office and group held when it was given.</summary>
/// <param name="Seq">The entry that gave it.</param>
/// <param name="At">When.</param>
/// <param name="By">Who, in which office.</param>
/// <param name="Group">Their political group; null for none.</param>
/// <param name="Finding">What they found; null while it is sealed.</param>
/// <param name="Words">With a concern: the words.</param>
/// <param name="Reason">Why, where they said so.</param>
public sealed record NeutralityCheck(int Seq, DateTimeOffset At, Office By, Line? Group, Finding? Finding, Line? Words, Reason? Reason)
{
    public bool IsSealed => Finding is null;
}

/// <summary>The newest finding by each person on each wording. A check follows its wording: it counts wherever those words stand.</summary>
public sealed record NeutralityChecks
{
    public static readonly NeutralityChecks None = new();

    private ImmutableDictionary<Sha256, ImmutableDictionary<PersonId, NeutralityCheck>> ByWording { get; init; } =
        ImmutableDictionary<Sha256, ImmutableDictionary<PersonId, NeutralityCheck>>.Empty;

    /// <summary>The newest finding by each person on a wording, oldest first.</summary>
    public IEnumerable<NeutralityCheck> On(Sha256 wording) => Found(wording).Values.OrderBy(check => check.Seq);

    public NeutralityCheck? By(PersonId person, Sha256 wording) => Found(wording).GetValueOrDefault(person);

    internal NeutralityChecks With(IEnumerable<Sha256> wordings, NeutralityCheck check) => this with
    {
        ByWording = ByWording.SetItems(wordings.Select(wording => KeyValuePair.Create(wording, Found(wording).SetItem(check.By.Person, check)))),
    };

    /// <summary>The checks once a person has taken theirs back.</summary>
    internal NeutralityChecks Without(IEnumerable<Sha256> wordings, PersonId person) => this with
    {
        ByWording = ByWording.SetItems(wordings.Select(wording => KeyValuePair.Create(wording, Found(wording).Remove(person)))),
    };

    private ImmutableDictionary<PersonId, NeutralityCheck> Found(Sha256 wording) => ByWording.GetValueOrDefault(wording) ?? ImmutableDictionary<PersonId, NeutralityCheck>.Empty;
}
