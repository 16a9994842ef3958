using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Core.Rules;
using DraftControl.Core.Wordings;
using DraftControl.Web.Declarations;
using DraftControl.Web.Pages.Proposals;
using DraftControl.Web.Panels;
using Microsoft.AspNetCore.Mvc;

namespace DraftControl.Web.Pages.Concerns;

/// <summary>One concern: its holder clears it, or says that it stands; an editor overrides it, where the publishing rules let them.</summary>
public sealed class ShowModel(Access access) : DeclarationPage(access)
{
    /// <summary>The entry that raised it.</summary>
    [FromRoute]
    public int Seq { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    /// <summary>The concern; null where there is none that can be read.</summary>
    public ToldConcern? Told => ToldConcern.Find(Register, Seq);

    public Office? Editor => SignedIn.Holds(Register, Role.Editor);

    /// <summary>How many editors it takes to override it.</summary>
    public int Needed => Register.Files.Policy.ConcernOverrides ?? 0;

    public bool MayClear => SignedIn.Holds(Register, Role.Councillor) is { } office && Register.MayNotClear(office, Seq) is null;

    public bool MayOverride => Editor is { } editor && Register.MayNotOverride(editor, Seq) is null;

    protected override bool IsForParticipants => true;

    /// <summary>The words that its holder would have instead, where no discussion holds them; null where there are none, or the clause has them.</summary>
    public Suggestion? Suggested => SuggestedInConcern.In(Register, Seq) is { } suggested && Register.Draft.Find(suggested.Clause)!.Wording.Hash != Wording.Of(suggested.Words.ToString()).Hash ? suggested : null;

    public bool MayPropose => Drafter.Of(SignedIn, Register) is not null;

    /// <summary>The clause as it was when the concern was raised; null where it did not stand then.</summary>
    public Clause? Was(ClauseId clause) => Ledger.FilesAt(Register.Entries[Seq - 1].Commit).Draft.Find(clause);

    /// <summary>The number of the draft when the concern was raised.</summary>
    public int DraftThen => Register.Clauses.Drafts.Count(seq => seq < Seq);

    public IActionResult OnGet() => Told is null ? NotFound() : Page();

    public IActionResult OnPostClear() => Told is null ? NotFound() : Write(
        Role.Councillor,
        reason: null,
        (register, head) => register.Unchanged(new ConcernCleared(head, Seq)),
        _ => Done("You cleared your concern.", "/Neutrality/Index"));

    public IActionResult OnPostOverride()
    {
        if (Told is null)
        {
            return NotFound();
        }

        if (string.IsNullOrWhiteSpace(Reason))
        {
            ModelState.AddModelError(nameof(Reason), "Enter the reason. It is published");
        }

        return Write(
            Role.Editor,
            Reason,
            (register, head) => register.Unchanged(new ConcernOverridden(head, Seq)),
            _ => Done("You overrode the concern.", "/Concerns/Show", new { seq = Seq }));
    }
}
