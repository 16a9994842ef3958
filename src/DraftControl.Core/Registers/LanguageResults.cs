using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Wordings;

namespace DraftControl.Core.Registers;

/// <summary>How many gave which answer.</summary>
public sealed record LanguageCount(int NameToIt, int NeedsChange, int NotUnderstood)
{
    public int All => NameToIt + NeedsChange + NotUnderstood;

    public int this[LanguageAnswer answer] => answer switch
    {
        LanguageAnswer.NameToIt => NameToIt,
        LanguageAnswer.NeedsChange => NeedsChange,
        _ => NotUnderstood,
    };

    public static LanguageCount Of(IEnumerable<LanguageTest> tests)
    {
        var counts = tests.CountBy(test => test.Answer).ToDictionary();
        return new(counts.GetValueOrDefault(LanguageAnswer.NameToIt), counts.GetValueOrDefault(LanguageAnswer.NeedsChange), counts.GetValueOrDefault(LanguageAnswer.NotUnderstood));
    }

    /// <summary>
    /// How far two sides are apart, from 0, where the same share of each gave each answer, to 1, where no answer was given by
    /// both: the total variation distance. Null where one side has not answered.
    /// </summary>
    public double? Distance(LanguageCount other) => All == 0 || other.All == 0 ? null
        : Enum.GetValues<LanguageAnswer>().Sum(answer => Math.Abs(((double)this[answer] / All) - ((double)other[answer] / other.All))) / 2;
}

/// <summary>What was answered about a clause: the newest answer by each person, oldest first.</summary>
public sealed record ClauseAnswers(Clause Clause, IReadOnlyList<LanguageTest> Tests)
{
    public LanguageCount ChiefExecutives { get; } = LanguageCount.Of(Tests.Where(test => test.By.Role == Role.ChiefExecutive));

    public LanguageCount FrontLine { get; } = LanguageCount.Of(Tests.Where(test => test.By.Role == Role.Practitioner));

    /// <summary>How far chief executives and the front line are apart, from 0 to 1; null where one of them has not answered.</summary>
    public double? Disagreement => ChiefExecutives.Distance(FrontLine);

    /// <summary>The same of one organisation.</summary>
    public ClauseAnswers Within(Slug organisation) => new(Clause, [.. Tests.Where(test => test.By.Organisation == organisation)]);
}

/// <summary>The answers on each clause, now and at the end of a round.</summary>
public static class LanguageResults
{
    /// <summary>The answers on the words as they stand.</summary>
    public static IReadOnlyList<ClauseAnswers> LanguageNow(this Register register) =>
        [.. WithWords(register.Draft).Select(clause => new ClauseAnswers(clause, [.. register.LanguageTests.On(clause.Wording.Hash)]))];

    /// <summary>The answers as a round left them: those that had been given by then, on the words that stood then, and those that belong to it and came later.</summary>
    /// <param name="register">The register.</param>
    /// <param name="round">A round that is over.</param>
    /// <param name="draft">The text as it stood at its end.</param>
    public static IReadOnlyList<ClauseAnswers> LanguageIn(this Register register, Round round, Draft draft) => [.. WithWords(draft).Select(clause => new ClauseAnswers(clause, [.. register.LanguageTests.Ever(clause.Wording.Hash)
        .Where(test => test.Round is { } number ? number <= round.Number : test.At < round.Ends)
        .GroupBy(test => test.By.Person)
        .Select(tests => tests.Last())
        .OrderBy(test => test.Seq)]))];

    /// <summary>The entry that made the draft which stood at a time: the opening for what came before it.</summary>
    public static int DraftEntryAt(this Register register, DateTimeOffset at) => register.Clauses.Drafts[Math.Max(1, register.Clauses.Drafts.Count(seq => register.Entries[seq - 1].Entry.At < at)) - 1];

    /// <summary>The clauses where both have answered and do not say the same, those first that are furthest apart.</summary>
    public static IEnumerable<ClauseAnswers> Differing(this IEnumerable<ClauseAnswers> answers) =>
        answers.Where(clause => clause.Disagreement > 0).OrderByDescending(clause => clause.Disagreement);

    private static IEnumerable<Clause> WithWords(Draft draft) => draft.Clauses.Where(clause => clause.HasWords);
}
