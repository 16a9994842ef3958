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

    private ImmutableDictionary<Sha256, Newest> ByWording { get; init; } = ImmutableDictionary<Sha256, Newest>.Empty;

    /// <summary>The newest finding by each person on a wording, oldest first.</summary>
    public IReadOnlyList<NeutralityCheck> On(Sha256 wording) => Found(wording).InOrder;

    public NeutralityCheck? By(PersonId person, Sha256 wording) => Found(wording).ByPerson.GetValueOrDefault(person);

    internal NeutralityChecks With(IEnumerable<Sha256> wordings, NeutralityCheck check) => this with
    {
        ByWording = ByWording.SetItems(wordings.Select(wording => KeyValuePair.Create(wording, new Newest(Found(wording).ByPerson.SetItem(check.By.Person, check))))),
    };

    /// <summary>The checks once a person has taken theirs back.</summary>
    internal NeutralityChecks Without(IEnumerable<Sha256> wordings, PersonId person) => this with
    {
        ByWording = ByWording.SetItems(wordings.Select(wording => KeyValuePair.Create(wording, new Newest(Found(wording).ByPerson.Remove(person))))),
    };

    private Newest Found(Sha256 wording) => ByWording.GetValueOrDefault(wording) ?? Newest.None;

    /// <summary>The newest finding by each person on one wording. Put in order once, because gates read it again and again.</summary>
    private sealed class Newest(ImmutableDictionary<PersonId, NeutralityCheck> byPerson)
    {
        public static readonly Newest None = new(ImmutableDictionary<PersonId, NeutralityCheck>.Empty);

        public ImmutableDictionary<PersonId, NeutralityCheck> ByPerson => byPerson;

        public IReadOnlyList<NeutralityCheck> InOrder => field ??= [.. byPerson.Values.OrderBy(check => check.Seq)];
    }
}
