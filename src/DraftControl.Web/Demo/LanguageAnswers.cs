using DraftControl.Core.Entries;

namespace DraftControl.Web.Demo;

/// <summary>Chief executives and the front line say whether they could put their name to the words; they differ in places.</summary>
internal static class LanguageAnswers
{
    private const string Systems = "We will choose systems whose parts";
    private const string Training = "We will train everybody";
    private const string Projects = "We will judge projects";

    public static readonly IReadOnlyList<Day> Days =
    [
        new(
            1,
            OnTheRest("chief@northam", FilledInBy.Assistant, Training),
            On("chief@northam", FilledInBy.Assistant, LanguageAnswer.NeedsChange, Training, "We cannot promise every year for everybody. Could it be “when they start and whenever the rules change”?"),
            OnTheRest("chief@southam", FilledInBy.Themselves),
            OnTheRest("practitioner@northam", FilledInBy.Themselves, Systems, Projects),
            On("practitioner@northam", FilledInBy.Themselves, LanguageAnswer.NotUnderstood, Systems, "What is an open format, and how would I know one?"),
            On("practitioner@northam", FilledInBy.Themselves, LanguageAnswer.NeedsChange, Projects, "Say who judges. On the front line nobody asks us."),
            OnTheRest("practitioner@southam", FilledInBy.Themselves, Systems),
            On("practitioner@southam", FilledInBy.Themselves, LanguageAnswer.NotUnderstood, Systems, "Parts of what?")),
    ];

    private static Step.Enter On(string by, FilledInBy how, LanguageAnswer answer, string clause, string said) => new(
        by,
        said,
        (register, head) => new LanguageTested(head, register.Rounds.Count, [register.Draft.Find(Steps.Clause(register, clause))!.Wording.Hash], answer, how));

    /// <summary>They could put their name to every other clause.</summary>
    private static Step.Enter OnTheRest(string by, FilledInBy how, params string[] others) => new(by, Reason: null, (register, head) =>
    {
        var apart = others.Select(clause => Steps.Clause(register, clause)).ToHashSet();
        var wordings = register.Draft.Clauses.Where(clause => clause.HasWords && !apart.Contains(clause.Id)).Select(clause => clause.Wording.Hash).Distinct().ToList();
        return new LanguageTested(head, register.Rounds.Count, wordings, LanguageAnswer.NameToIt, how);
    });
}
