using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Wordings;
using DraftControl.Web.Declarations;
using DraftControl.Web.Intake;
using DraftControl.Web.Texts;

namespace DraftControl.Web.LanguageTests;

/// <summary>Mails in which somebody answered, kept beside the files that contributions came in: by their SHA-256, which the entry names.</summary>
public sealed class ReceivedMails(IntakeFiles files)
{
    /// <summary>In UTF-16 units.</summary>
    public const int MaxLength = 100_000;

    /// <summary>What is wrong with the text of a mail; null where it will do.</summary>
    public static string? Complaint(string? mail)
    {
        var text = Kept(mail);
        return text.Length == 0 ? "Copy the text of the mail here"
            : text.Length > MaxLength ? $"The mail must be {MaxLength:N0} characters or fewer"
            : Hygiene.Complaint(text) is { } fault ? $"The mail holds {fault}. Remove it"
            : null;
    }

    /// <summary>Keeps a mail, once.</summary>
    public Sha256 Keep(Slug declaration, string mail) => files.Keep(declaration, Utf8.Encode(Kept(mail) + "\n"));

    /// <summary>A mail; null where there is none.</summary>
    public byte[]? Read(Slug declaration, Sha256 evidence) => files.Read(declaration, evidence);

    private static string Kept(string? mail) => Hygiene.Normalised(mail ?? "").Trim();
}

/// <summary>Answers of a mail as entries.</summary>
public static class ReceivedAnswers
{
    /// <summary>One entry for each, none where the same person has answered any of the words since the mail came.</summary>
    /// <param name="answers">What the mail says of which words.</param>
    /// <param name="form">The form's id or the <c>Idempotency-Key</c>.</param>
    /// <param name="appointment">Whose answer it is.</param>
    /// <param name="received">When the mail came.</param>
    /// <param name="evidence">The hash of the mail as it was kept.</param>
    public static IEnumerable<Step> StepsReceived(this IReadOnlyList<SameAnswer> answers, string form, int appointment, Day received, Sha256 evidence) => answers.Index().Select(same => new Step(
        GivenAnswers.FormOf(form, same.Index),
        same.Item.Comment,
        (register, head) =>
        {
            // It belongs to the round that was open on the day on which it came, whenever it is entered.
            var end = UkTime.BeginningOf(received.Date.AddDays(1)).AddTicks(-1);
            return answers.AnsweredSince(register, appointment, received) is { } newer ? newer : same.Item.Received(register, head, appointment, received, end < head.At ? end : head.At, evidence);
        }));
}
