using System.Collections.Immutable;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Wordings;

namespace DraftControl.Core.Registers;

/// <summary>One answer of a chief executive, or of somebody of the front line, on one wording.</summary>
/// <param name="Seq">The entry.</param>
/// <param name="At">When it was given; for a mail, when it was entered.</param>
/// <param name="By">Whose answer it is, in which office.</param>
/// <param name="Round">The round that it belongs to; null where it belongs to none.</param>
/// <param name="Answer">What they said.</param>
/// <param name="Comment">What they would need changed, or do not understand.</param>
/// <param name="How">How it came: by themselves, by an assistant, or, where this is null, by a mail that a steward entered.</param>
public sealed record LanguageTest(int Seq, DateTimeOffset At, Office By, int? Round, LanguageAnswer Answer, Reason? Comment, FilledInBy? How);

/// <summary>Every answer on every wording. The newest by a person counts; it follows its wording as a neutrality check does.</summary>
public sealed record LanguageTests
{
    public static readonly LanguageTests None = new();

    private ImmutableDictionary<Sha256, ImmutableList<LanguageTest>> ByWording { get; init; } = ImmutableDictionary<Sha256, ImmutableList<LanguageTest>>.Empty;

    /// <summary>The newest answer by each person on a wording, oldest first.</summary>
    public IEnumerable<LanguageTest> On(Sha256 wording) => Ever(wording).GroupBy(test => test.By.Person).Select(tests => tests.Last()).OrderBy(test => test.Seq);

    /// <summary>Every answer on a wording, in order.</summary>
    public ImmutableList<LanguageTest> Ever(Sha256 wording) => ByWording.GetValueOrDefault(wording) ?? [];

    public LanguageTest? By(PersonId person, Sha256 wording) => Ever(wording).FindLast(test => test.By.Person == person);

    internal LanguageTests With(IEnumerable<Sha256> wordings, LanguageTest test) => this with
    {
        ByWording = ByWording.SetItems(wordings.Select(wording => KeyValuePair.Create(wording, Ever(wording).Add(test)))),
    };
}
