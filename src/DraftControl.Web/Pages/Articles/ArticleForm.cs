using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Core.Rules;
using DraftControl.Core.Wordings;
using DraftControl.Web.Declarations;
using DraftControl.Web.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace DraftControl.Web.Pages.Articles;

/// <summary>A public page on its way: a form, then a page to check how it will look, then the entry. New or changed alike.</summary>
public abstract class ArticleForm(Access access, Redlines redlines) : DeclarationPage(access)
{
    private const int MaxTitle = 150;

    [BindProperty]
    public string? Title { get; set; }

    [BindProperty]
    public string? Body { get; set; }

    /// <summary>The page that the person had read; null where there was none.</summary>
    [BindProperty]
    public Sha256? Read { get; set; }

    /// <summary>The page that is written; null while its name is not known.</summary>
    public abstract PageName? Name { get; }

    /// <summary>What the page is for, in a heading.</summary>
    public abstract string Heading { get; }

    /// <summary>Whether the person is at checking it.</summary>
    public bool IsChecking { get; private set; }

    /// <summary>The page as it stands now; null where there is none.</summary>
    public Article? Standing => Name is { } name ? Article.In(Register.Files, name) : null;

    /// <summary>Whether somebody else wrote the page after this person opened it.</summary>
    public bool IsOvertaken => Read is not null && Standing?.Hash != Read;

    /// <summary>From the page as it stands to what was typed.</summary>
    public Redline Difference => redlines.Between(Standing?.Body ?? "", Hygiene.Normalised(Body ?? "").Trim());

    /// <summary>What the page will say below its title.</summary>
    public string Preview => Hygiene.Normalised(Body ?? "").Trim();

    public IReadOnlyList<Hygiene.Fault> Invisible => [.. Hygiene.Faults(Hygiene.Normalised(Title ?? "")), .. Hygiene.Faults(Hygiene.Normalised(Body ?? ""))];

    public string WhoSees => Register.NewestPublicEntry() > 0
        ? "Everybody will see it at once, under the name of your office in the record of changes."
        : "Only those who take part will see it, until the first version is released. Then everybody will.";

    protected override bool ShowsDrafting => false;

    protected override bool IsForParticipants => true;

    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        base.OnPageHandlerExecuting(context);
        if (context.Result is null && !SignedIn.WritesArticles(Register))
        {
            context.Result = StatusCode(StatusCodes.Status403Forbidden);
        }
    }

    /// <param name="step">Which button was chosen.</param>
    public IActionResult OnPost([FromForm(Name = "do")] string? step)
    {
        Validate();
        if (step is "save")
        {
            return Write(Speaks, reason: null, Attempt, _ => Done("You saved the page.", "/Articles/Show", new { name = Name }));
        }

        if (step is "check" && ModelState.IsValid)
        {
            IsChecking = Rehearse(Speaks, reason: null, Attempt) is not null;
        }
        else if (step is "edit")
        {
            ModelState.Clear();
        }

        return Page();
    }

    public IActionResult OnPostClean()
    {
        ModelState.Clear();
        (Title, Body) = (Hygiene.Cleaned(Title ?? ""), Hygiene.Cleaned(Body ?? ""));
        return Page();
    }

    protected virtual void Validate()
    {
        ModelState.ReadLine(nameof(Title), Title is null ? null : Hygiene.Folded(Title), "The title", "Enter a title", MaxTitle);
        if (Hygiene.Faults(Preview).FirstOrDefault() is { } fault)
        {
            ModelState.AddModelError(nameof(Body), $"The text holds {fault}. Remove it");
        }
        else if (Preview.Length + MaxTitle > WritingPage.MaxLength)
        {
            ModelState.AddModelError(nameof(Body), "The text must be shorter than 100,000 characters");
        }
    }

    private Role Speaks => SignedIn.Holds(Register, Role.Steward) is null ? Role.Editor : Role.Steward;

    private Attempt Attempt(Register register, Head head) =>
        Name is { } name ? new WritingPage(name, Title!, Body ?? "", Read).Write(register, head) : Refusal.Malformed("Enter a title.");
}
