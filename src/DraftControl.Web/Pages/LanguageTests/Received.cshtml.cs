using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Core.Rules;
using DraftControl.Core.Wordings;
using DraftControl.Web.Declarations;
using DraftControl.Web.LanguageTests;
using DraftControl.Web.Texts;
using Microsoft.AspNetCore.Mvc;

namespace DraftControl.Web.Pages.LanguageTests;

/// <summary>A steward enters what a chief executive or somebody of the front line answered by e-mail; the mail is kept as evidence.</summary>
public sealed class ReceivedModel(Access access, Writer writer, ReceivedMails mails) : DeclarationPage(access)
{
    /// <summary>Whose answer it is, by appointment.</summary>
    [BindProperty]
    public int? Whose { get; set; }

    [BindProperty]
    public DateFields Received { get; set; } = new();

    /// <summary>The mail as it came.</summary>
    [BindProperty]
    public string? Mail { get; set; }

    [BindProperty]
    public WholeTextFields Fields { get; set; } = new();

    /// <summary>The answers that the steward checks before they are recorded; null while they enter them.</summary>
    public IReadOnlyList<SameAnswer>? Checked { get; private set; }

    /// <summary>The clauses that a mail about the whole text says nothing of any more, because the same person has answered them since.</summary>
    public IReadOnlyList<ClauseId> LeftOut { get; private set; } = [];

    /// <summary>Everybody who is asked.</summary>
    public IEnumerable<Appointment> Asked => Register.Roster.Current.Where(held => LanguageRules.IsAsked(held.Office.Role));

    private IReadOnlyList<Clause> Clauses => [.. Register.Draft.Clauses.Where(clause => clause.HasWords)];

    protected override Role? IsFor => Role.Steward;

    public void OnGet() => Show();

    /// <param name="step">Which button was chosen.</param>
    public IActionResult OnPost([FromForm(Name = "do")] string? step)
    {
        Fields.IsOfMail = true;
        if (step is "edit" || Fields.GoesOn(step))
        {
            ModelState.Clear();
        }
        else if (Read() is var (answers, day))
        {
            Checked = answers;
            if (step is "send")
            {
                var evidence = mails.Keep(Slug, Mail!);
                return Write(
                    () => writer.Write(Ledger, Role.Steward, answers.StepsReceived(FormId, Whose!.Value, day, evidence)),
                    _ => Done("The answer is recorded, with the mail as evidence.", "/LanguageTests/Index"));
            }

            if (answers.AnsweredSince(Register, Whose!.Value, day) is { } newer)
            {
                Checked = null;
                ModelState.AddModelError($"{nameof(Received)}.{nameof(DateFields.Day)}", newer.Sentence);
                Response.StatusCode = newer.Status();
            }
        }

        Show();
        return Page();
    }

    private void Show()
    {
        Fields.IsOfMail = true;
        Fields.Offering(Register.Draft, Clauses);
    }

    /// <summary>The answers and the day; null, with errors beside the fields, where something is missing.</summary>
    private (IReadOnlyList<SameAnswer> Answers, Day Day)? Read()
    {
        if (Asked.All(held => held.Seq != Whose))
        {
            ModelState.Remove(nameof(Whose));
            ModelState.AddModelError(nameof(Whose), "Select whose answer it is");
        }

        var day = Received.Read(ModelState, nameof(Received), "Enter the day on which the mail came, like 12 5 2026");
        if (day > Moment.UkDay())
        {
            ModelState.AddModelError($"{nameof(Received)}.{nameof(DateFields.Day)}", "The day on which the mail came must not be in the future");
        }

        if (ReceivedMails.Complaint(Mail) is { } complaint)
        {
            ModelState.AddModelError(nameof(Mail), complaint);
        }

        var answers = Fields.Read(ModelState, nameof(Fields), Clauses);
        if (answers is null || day is not { } came || !ModelState.IsValid)
        {
            return null;
        }

        var all = SameAnswer.Together(answers);
        var left = all.WithoutAnsweredSince(Register, Whose!.Value, new Day(came));
        LeftOut = Register.Draft.Having([.. all.SelectMany(same => same.Wordings).Except(left.SelectMany(same => same.Wordings))]);
        return (left, new Day(came));
    }
}
