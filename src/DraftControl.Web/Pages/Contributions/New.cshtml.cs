using System.ComponentModel.DataAnnotations;
using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Wordings;
using DraftControl.Web.Contributions;
using DraftControl.Web.Declarations;
using DraftControl.Web.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace DraftControl.Web.Pages.Contributions;

/// <summary>Somebody brings in a point that was made elsewhere: a form, then a page to check it, then the entry. The next point of the same letter is one click away.</summary>
public sealed class NewModel(Access access, WithheldSources withheld, TimeProvider clock) : DeclarationPage(access)
{
    [BindProperty]
    public ContributionFields Fields { get; set; } = new();

    /// <summary>The point itself.</summary>
    [BindProperty, Required(ErrorMessage = "Enter the point that was made")]
    public string? Point { get; set; }

    /// <summary>The entry whose text the person has read.</summary>
    [BindProperty, Required(ErrorMessage = "Read the draft again, and begin from there")]
    public CommitId? Base { get; set; }

    /// <summary>What is brought in, for the person to check; null while they fill in the form.</summary>
    public BringingIn? Checked { get; private set; }

    public Office Office => SignedIn.BringsIn(Register)!;

    public Draft Draft => Base is { } read && Register.Find(read) is not null ? Ledger.FilesAt(read).Draft : Register.Draft;

    protected override bool IsForParticipants => true;

    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        base.OnPageHandlerExecuting(context);
        if (context.Result is null && SignedIn.BringsIn(Register) is null)
        {
            context.Result = StatusCode(StatusCodes.Status403Forbidden);
        }
    }

    /// <param name="like">A contribution of the same source.</param>
    /// <param name="clause">The clause to begin with.</param>
    public void OnGet(int? like, string? clause)
    {
        Base = Register.Tip;
        if (like is { } number && Register.Contributions.TryGetValue(number, out var found))
        {
            Fields = ContributionFields.Like(found.Entry, found.Entry.Contributor is Contributor.Withheld { Token: var token } && found.Entry.By.Organisation == Office.Organisation ? withheld.Find(Slug, token) : null);
        }

        Fields.Clause = clause;
    }

    /// <param name="step">Which button was chosen.</param>
    public IActionResult OnPost([FromForm(Name = "do")] string? step)
    {
        if (step is "edit")
        {
            ModelState.Clear();
            return Page();
        }

        if (!string.IsNullOrWhiteSpace(Point) && Reason.Complaint(Hygiene.Normalised(Point).Trim()) is { } complaint)
        {
            ModelState.AddModelError(nameof(Point), complaint.Replace("The reason", "The point", StringComparison.Ordinal));
        }

        var asked = Fields.Read(ModelState, nameof(Fields), Register, Base ?? Register.Tip!, clock.GetUtcNow().UkDay());
        if (step is not ("send" or "send-next"))
        {
            Checked = asked is not null && Rehearse(Office.Role, Point, asked.BringIn) is not null ? asked : null;
            return Page();
        }

        return asked is null || !ModelState.IsValid ? Page() : Write(Office.Role, Point, Withholding(asked).BringIn, recorded =>
        {
            var number = ((Contributed)recorded.Entry).Contribution;
            return step is "send-next"
                ? Done($"You brought in contribution {number}. Now the next point of the same source.", "/Contributions/New", new { like = number })
                : Done($"You brought in contribution {number}.", "/Contributions/Show", new { number });
        });
    }

    /// <summary>Who is not to be named is kept outside the record before anything is written, so that the name is never lost.</summary>
    private BringingIn Withholding(BringingIn asked) => asked.Contributor is Contributor.Withheld
        ? asked with { Contributor = new Contributor.Withheld(withheld.Keep(Register, Slug, EntryId.Of(SignedIn.Person!, FormId), Hygiene.Normalised(Fields.Source!).Trim())) }
        : asked;
}
