using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Core.Rules;
using DraftControl.Core.Wordings;
using DraftControl.Web.Contributions;
using DraftControl.Web.Declarations;
using DraftControl.Web.Editing;
using DraftControl.Web.Intake;
using DraftControl.Web.Pages.DraftDecisions;
using DraftControl.Web.Pages.Proposals;
using DraftControl.Web.Texts;
using Microsoft.AspNetCore.Mvc;

namespace DraftControl.Web.Pages.Contributions;

/// <summary>One contribution: the point, who made it, the words that it is about, and what became of it.</summary>
public sealed class ShowModel(Access access, Redlines redlines, WithheldSources withheld, IntakeFiles files, EditorsRoom room) : DeclarationPage(access)
{
    [FromRoute]
    public int Number { get; set; }

    public Contribution Contribution { get; private set; } = null!;

    /// <summary>The clause in the text that they had read; null where the point is about the whole.</summary>
    public Clause? Then { get; private set; }

    /// <summary>The clause as it stands; null where it does not.</summary>
    public Clause? Now => Contribution.Entry.Clause is { } clause ? Register.Draft.Find(clause) : null;

    /// <summary>What has changed in its words since they read them; null where nothing has.</summary>
    public Redline? Since => Then is { } then && (Now?.Wording.Text ?? "") is var now && now != then.Wording.Text ? redlines.Between(then.Wording.Text, now) : null;

    /// <summary>From the words that they had read to those that they would like; null where they named none.</summary>
    public Redline? Wanted => Contribution.Entry.Wording is { } wanted ? redlines.Between(Then?.Wording.Text ?? "", wanted.ToString()) : null;

    public (AnswerCode Code, Entry By, int? Proposal)? Answer => Register.Answer(Contribution);

    /// <summary>Who made it, where that is withheld and this person may know it.</summary>
    public string? Source => Contribution.Entry.Contributor is Contributor.Withheld { Token: var token } && MayKnow ? withheld.Find(Slug, token) : null;

    /// <summary>Whether the reader may answer it.</summary>
    public bool MayAnswer => SignedIn.Holds(Register, Role.Editor) is { } editor && Register.State(Contribution) == ContributionState.Open && Register.MayNotAnswer(editor, Number) is null;

    /// <summary>What editors say about it among themselves; null for everybody else.</summary>
    public EditorsNotes? Notes => EditorsNotes.Of(this, room, Decidable.Contribution(Number));

    /// <summary>The meeting at which it was answered; null where it was at none.</summary>
    public Meeting? Meeting => Answer?.By switch { ContributionAnswered answer => answer.Meeting, Decided decision => decision.Meeting, _ => null };

    /// <summary>How the reader may make a proposal of it; null where they may not.</summary>
    public Drafter? Drafter => Register.State(Contribution) == ContributionState.Open ? Drafter.Of(SignedIn, Register) : null;

    public bool MayBringIn => SignedIn.BringsIn(Register) is not null;

    /// <summary>The file that it came in, where the reader may download it and it is still there.</summary>
    public Sha256? CameIn => Contribution.Entry.File is { } file && files.Exists(Slug, file) && SignedIn.MayDownload(files, Slug, Register, file) ? file : null;

    private bool MayKnow => SignedIn.Offices(Register).Any(office => office.Role is Role.Editor or Role.Steward || office.Organisation == Contribution.Entry.By.Organisation);

    /// <summary>Where an editor is in the list that they work through; null for everybody else.</summary>
    public QueuePlace? Place => field ??= QueuePlace.Of(this, room, WorkFilter.Contribution, Number, isReading: true);

    public IActionResult OnGet()
    {
        if (!Register.Contributions.TryGetValue(Number, out var contribution))
        {
            return NotFound();
        }

        Contribution = contribution;
        Then = contribution.Entry.Clause is { } clause ? Ledger.FilesAt(contribution.Entry.Base).Draft.Find(clause) : null;
        return Page();
    }
}
