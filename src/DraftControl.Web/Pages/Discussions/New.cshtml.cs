using System.ComponentModel.DataAnnotations;
using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Wordings;
using DraftControl.Web.Declarations;
using Microsoft.AspNetCore.Mvc;

namespace DraftControl.Web.Pages.Discussions;

/// <summary>Somebody begins to discuss a clause, a proposal or a contribution.</summary>
public sealed class NewModel(Access access) : DeclarationPage(access)
{
    [BindProperty(SupportsGet = true)]
    public string? Clause { get; set; }

    [BindProperty(SupportsGet = true)]
    public int? Proposal { get; set; }

    [BindProperty(SupportsGet = true)]
    public int? Contribution { get; set; }

    [BindProperty, Required(ErrorMessage = "Enter a comment")]
    public string? Reason { get; set; }

    /// <summary>The words of the clause that they mean, as copied from it.</summary>
    [BindProperty]
    public string? Words { get; set; }

    [BindProperty]
    public CommentFields Suggestion { get; set; } = new();

    /// <summary>The entry that the person has read.</summary>
    [BindProperty]
    public CommitId? Base { get; set; }

    /// <summary>The wording of the clause that the person has read.</summary>
    [BindProperty]
    public Sha256? Read { get; set; }

    public Topic? Topic => field ??= Register.Named(Clause, Proposal, Contribution);

    /// <summary>The clause as it stands; null where something else is discussed.</summary>
    public Clause? Now => Topic is Topic.OnClause on ? Register.Draft.Find(on.Clause) : null;

    public IReadOnlyList<(ClauseId Clause, string Name, string Words)> Choices => field ??= CommentFields.Choices(this, Topic!);

    public Office Office => SignedIn.SpeaksAsAny(Register)!;

    protected override bool IsForParticipants => true;

    public IActionResult OnGet()
    {
        if (Topic is null)
        {
            return NotFound();
        }

        (Base, Read) = (Register.Tip, Now?.Wording.Hash);
        return SignedIn.SpeaksAsAny(Register) is null ? StatusCode(StatusCodes.Status403Forbidden) : Page();
    }

    public IActionResult OnPost()
    {
        if (Topic is not { } topic || SignedIn.SpeaksAsAny(Register) is not { } office)
        {
            return Topic is null ? NotFound() : StatusCode(StatusCodes.Status403Forbidden);
        }

        var words = Selected();
        var suggestion = Suggestion.Read(ModelState, nameof(Suggestion), Choices);
        var read = Base ?? Register.Tip!;
        return Write(
            office.Role,
            Reason,
            (register, head) => register.Unchanged(new ThreadStarted(head, register.Discussion.Count + 1, topic, topic is Topic.OnClause ? Read : null, words, read, suggestion)),
            recorded => Done("You started a discussion.", "/Discussions/Show", new { number = ((ThreadStarted)recorded.Entry).Thread }));
    }

    private Line? Selected()
    {
        var words = Hygiene.Folded(Hygiene.Normalised(Words ?? "")).Trim();
        if (Now is not { } clause || words.Length == 0)
        {
            return null;
        }

        if (!Line.TryParse(words, null, out var line) || !clause.Wording.Text.Contains(words, StringComparison.Ordinal))
        {
            ModelState.AddModelError(nameof(Words), "Copy the words from the clause as they stand there, or leave this empty");
        }

        return line;
    }
}
