using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Core.Rules;
using DraftControl.Core.Wordings;
using DraftControl.Web.Texts;

namespace DraftControl.Web.LanguageTests;

/// <summary>What somebody has answered since a mail of theirs came. The newest entry counts, so a mail that is entered late would take the place of that.</summary>
public static class NewerAnswers
{
    /// <summary>Why a mail cannot be entered: about some of its words the same person has answered on a later day. Null where they have not.</summary>
    /// <param name="answers">What the mail says.</param>
    /// <param name="register">What it would be entered in.</param>
    /// <param name="appointment">Whose answer it is.</param>
    /// <param name="received">The day on which the mail came.</param>
    public static Refusal? AnsweredSince(this IEnumerable<SameAnswer> answers, Register register, int appointment, Day received)
    {
        if (!register.Roster.Appointments.TryGetValue(appointment, out var whose))
        {
            return null;
        }

        var wordings = answers.SelectMany(same => same.Wordings).Distinct().Where(wording => register.Draft.WithWording(wording).Any()).ToList();
        var newer = wordings.Select(wording => (Wording: wording, Newest: Newest(register, whose.Office.Person, wording)))
            .Where(found => found.Newest?.Day > received.Date)
            .GroupBy(found => found.Newest!.Value, found => found.Wording)
            .Select(same => $"“{same.Key.Answer.InWords()}” about {Places(register.Draft, [.. same], wordings.Count)} on {same.Key.Day.InWords()}").ToList();
        return newer.Count == 0 ? null : Refusal.NotAllowed(
            $"{register.Author(whose.Office)}, has answered since this mail came: {string.Join("; ", newer)}. The older mail would take the place of {(newer.Count == 1 ? "that newer answer" : "those newer answers")}. "
            + "Leave out what it says of these words, or correct the day on which it came.");
    }

    /// <summary>
    /// The answers of a mail that says of the whole text that they could put their name to it, without the words that the same person has answered on a
    /// later day: such a mail has no answer to each, so nobody could leave one out. Unchanged where that would leave nothing.
    /// </summary>
    /// <param name="answers">What the mail says.</param>
    /// <param name="register">What it would be entered in.</param>
    /// <param name="appointment">Whose answer it is.</param>
    /// <param name="received">The day on which the mail came.</param>
    public static IReadOnlyList<SameAnswer> WithoutAnsweredSince(this IReadOnlyList<SameAnswer> answers, Register register, int appointment, Day received)
    {
        var left = register.Roster.Appointments.TryGetValue(appointment, out var whose)
            ? answers.Select(same => same.Answer != LanguageAnswer.NameToIt ? same : same with { Wordings = [.. same.Wordings.Where(wording => !(Newest(register, whose.Office.Person, wording)?.Day > received.Date))] })
                .Where(same => same.Wordings.Count > 0).ToList()
            : [];
        return left.Count == 0 ? answers : left;
    }

    /// <summary>Where words stand that have a newer answer; many are not listed where it is all that the mail is about.</summary>
    private static string Places(Draft draft, IReadOnlyCollection<Sha256> answered, int all) => answered.Count > 1 && answered.Count == all
        ? "everything that the mail is about"
        : string.Join(" and ", draft.Having(answered).Select(draft.InWords));

    /// <summary>The answer of a person to a wording that is of the latest day: when it was given or, where it came by e-mail, when the mail came.</summary>
    private static (DateOnly Day, LanguageAnswer Answer)? Newest(Register register, PersonId person, Sha256 wording) => register.LanguageTests.Ever(wording)
        .Where(test => test.By.Person == person)
        .Select(test => ((DateOnly Day, LanguageAnswer Answer)?)(register.Find<LanguageTestReceived>(test.Seq)?.Received.Date ?? test.At.UkDay(), test.Answer))
        .Reverse()
        .MaxBy(found => found!.Value.Day);
}
