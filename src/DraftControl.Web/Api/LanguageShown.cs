using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Core.Wordings;
using DraftControl.Git;

namespace DraftControl.Web.Api;

/// <summary>Language tests as a program reads them.</summary>
internal static class LanguageShown
{
    public static object Now(Register register, bool byOffice) => register.LanguageNow().Select(clause => Shown(register, register.Draft, clause, byOffice));

    public static object In(Ledger ledger, Register register, Round round, bool byOffice)
    {
        var draft = ledger.FilesAt(register.Entries[register.DraftEntryAt(round.Ends) - 1].Commit).Draft;
        return register.LanguageIn(round, draft).Select(clause => Shown(register, draft, clause, byOffice));
    }

    private static object Shown(Register register, Draft draft, ClauseAnswers answers, bool byOffice) => new
    {
        clause = answers.Clause.Id.ToString(),
        number = draft.NumberOf(answers.Clause.Id)?.ToString(),
        sha256 = answers.Clause.Wording.Hash.ToString(),
        chiefExecutives = Count(answers.ChiefExecutives),
        frontLine = Count(answers.FrontLine),
        apart = answers.Disagreement,
        readability = Hint(Readability.Of(answers.Clause.Wording.Text)),
        answers = answers.Tests.Where(test => byOffice || test.Comment is not null).Select(test => new
        {
            office = byOffice ? test.By.ToString() : null,
            role = test.By.Role.Spelled(),
            @class = register.Roster.Organisations.TryGetValue(test.By.Organisation, out var organisation) ? organisation.Class.Spelled() : null,
            answer = test.Answer.Spelled(),
            comment = test.Comment?.ToString(),
            round = test.Round,
            at = test.At,
            filledInBy = test.How?.Spelled() ?? "received-by-e-mail",
            evidence = byOffice ? register.Find<LanguageTestReceived>(test.Seq)?.Evidence.ToString() : null,
        }),
    };

    private static object Hint(Readability hint) => new { words = hint.Words, sentences = hint.Sentences, longestSentence = hint.LongestSentence, readingAge = hint.ReadingAge, jargon = hint.Jargon.Select(found => found.Term.Term) };

    private static object Count(LanguageCount count) => new { nameToIt = count.NameToIt, needsChange = count.NeedsChange, notUnderstood = count.NotUnderstood };
}
