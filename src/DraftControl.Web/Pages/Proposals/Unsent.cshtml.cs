using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Web.Declarations;
using DraftControl.Web.Unsent;
using Microsoft.AspNetCore.Mvc;

namespace DraftControl.Web.Pages.Proposals;

/// <summary>What the person's organisation is writing and has not sent.</summary>
public sealed class UnsentModel(Access access, UnsentBook unsent) : DeclarationPage(access)
{
    public IReadOnlyList<(UnsentProposal Kept, int? SentAs)> All => field ??=
        [.. unsent.Of(Slug, SignedIn.Offices(Register).Select(office => office.Organisation).Distinct()).Select(kept => (kept, Register.SentAs(kept)))];

    protected override bool IsForParticipants => true;

    /// <summary>Whether the person is the one who sends it: a representative of the same organisation.</summary>
    public bool MaySend(UnsentProposal kept) => SignedIn.Offices(Register).Any(office => office.Role == Role.Representative && office.Organisation.ToString() == kept.Organisation);

    /// <summary>Where the person goes on with it.</summary>
    public string? Continue(UnsentProposal kept) => kept.Proposal is { } number
        ? Url.Page("/Proposals/Revise", new { slug = Slug, number, unsent = kept.Id })
        : Url.Page("/Proposals/New", new { slug = Slug, unsent = kept.Id });
}
