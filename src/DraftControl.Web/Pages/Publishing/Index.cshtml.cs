using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Rules;
using DraftControl.Core.Rules.Gates;
using DraftControl.Core.Wordings;
using DraftControl.Web.Declarations;
using DraftControl.Web.Planned;
using Microsoft.AspNetCore.Mvc;
using Version = DraftControl.Core.Registers.Version;

namespace DraftControl.Web.Pages.Publishing;

/// <summary>What must be so before the text is approved, and the acts that lead to a version: agree, approve, release.</summary>
public sealed class IndexModel(Access access, PlannedReleases releases) : DeclarationPage(access)
{
    /// <summary>The text that the editor read.</summary>
    [BindProperty]
    public Sha256? TextSha { get; set; }

    /// <summary>The publishing rules that the editor read.</summary>
    [BindProperty]
    public Sha256? PolicySha { get; set; }

    public IReadOnlyList<GateState> Gates => field ??= Register.Gates(Moment);

    public bool IsSteward => SignedIn.Holds(Register, Role.Steward) is not null;

    /// <summary>Whether the person may propose other publishing rules, or change them at once.</summary>
    public bool MayChangeRules => SignedIn.SpeaksAsAny(Register, office => PolicyRules.MayNotPropose(office) is null) is not null;

    public Office? Editor => SignedIn.Holds(Register, Role.Editor);

    public IEnumerable<Version> ToRelease => Register.Versions.Where(version => !version.IsReleased && Visibility.Sees(Register, version));

    /// <summary>When a version is to be released; null where no time is set.</summary>
    public PlannedAct? PlannedFor(Version version) => releases.For(Slug, version.Number);

    /// <summary>Why a version could not be released when it was planned; null where nothing went wrong.</summary>
    public string? FaultOf(Version version) => releases.FailedFor(Slug, version.Number)?.Fault;

    public IActionResult OnPostAgree() => TextSha is null || PolicySha is null ? BadRequest() : Write(
        Role.Editor,
        reason: null,
        (register, head) => register.Unchanged(new Agreed(head, TextSha, PolicySha)),
        _ => Done($"You agreed to draft {Register.DraftNumber}.", "/Publishing/Index"));
}
