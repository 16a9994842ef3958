using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Rules;
using DraftControl.Core.Wordings;
using DraftControl.Web.Declarations;
using DraftControl.Web.Texts;
using Microsoft.AspNetCore.Mvc;

namespace DraftControl.Web.Pages.Discussions;

/// <summary>One thread: what was said, and a place to say more, to settle it or to take it up again.</summary>
public sealed class ShowModel(Access access, Redlines redlines) : DeclarationPage(access)
{
    [FromRoute]
    public int Number { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    [BindProperty]
    public CommentFields Suggestion { get; set; } = new();

    public ToldThread Told => ToldThread.Of(this, Register.Discussion.Find(Number)!, redlines);

    public IReadOnlyList<(ClauseId Clause, string Name, string Words)> Choices => field ??= CommentFields.Choices(this, Register.Discussion.Find(Number)!.Start.Topic);

    /// <summary>The office in which the reader takes part; null where they only read.</summary>
    public Office? Office => SignedIn.SpeaksAsAny(Register);

    /// <summary>The office in which the reader may settle it; null where they may not.</summary>
    public Office? Settler => SignedIn.SpeaksAsAny(Register, office => Register.MayNotSettle(office, Register.Discussion.Find(Number)!) is null);

    public IActionResult OnGet() => Register.Discussion.Find(Number) is null ? NotFound() : Page();

    /// <param name="step">Which button was chosen.</param>
    public IActionResult OnPost([FromForm(Name = "do")] string? step)
    {
        if (Register.Discussion.Find(Number) is null)
        {
            return NotFound();
        }

        if (Office is null)
        {
            return SignedIn.Person is null ? Challenge() : StatusCode(StatusCodes.Status403Forbidden);
        }

        var suggestion = Suggestion.Read(ModelState, nameof(Suggestion), Choices);
        if (step is not ("settle" or "reopen") && string.IsNullOrWhiteSpace(Reason))
        {
            ModelState.AddModelError(nameof(Reason), "Enter a comment");
        }

        return Write(
            (step is "settle" ? Settler ?? Office : Office).Role,
            Reason,
            (register, head) => register.Unchanged(step switch
            {
                "settle" => new ThreadResolved(head, Number),
                "reopen" => new ThreadReopened(head, Number),
                _ => new Commented(head, Number, suggestion),
            }),
            _ => Done(step switch { "settle" => "You settled the discussion.", "reopen" => "You reopened the discussion.", _ => "You commented." }, "/Discussions/Show", new { number = Number }));
    }
}
