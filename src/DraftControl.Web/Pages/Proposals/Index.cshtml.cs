using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Web.Declarations;
using DraftControl.Web.Unsent;
using Microsoft.AspNetCore.Mvc;

namespace DraftControl.Web.Pages.Proposals;

/// <summary>All proposals, newest first, with their state. Looks at no text and no Git object, so that a thousand take no time.</summary>
public sealed class IndexModel(Access access, UnsentBook unsent) : DeclarationPage(access)
{
    private const int MostOnAPage = 50;

    /// <summary>The state to show, as it is spelled; empty for all.</summary>
    [BindProperty(SupportsGet = true)]
    public string? State { get; set; }

    /// <summary>The page of the list, from 1.</summary>
    [BindProperty(SupportsGet = true, Name = "p")]
    public int PageNumber { get; set; } = 1;

    public IReadOnlyList<(Proposal Proposal, ProposalState State)> Found { get; private set; } = [];

    public IReadOnlyDictionary<ProposalState, int> Counts => Listed.Of(Register).ProposalCounts;

    public OpenProposals Open => OpenProposals.Of(Register);

    public IEnumerable<(Proposal Proposal, ProposalState State)> Shown => Found.Skip((PageNumber - 1) * MostOnAPage).Take(MostOnAPage);

    public int Pages => Math.Max(1, (Found.Count + MostOnAPage - 1) / MostOnAPage);

    /// <summary>How many proposals the reader's organisation is writing and has not sent.</summary>
    public int Unsent => unsent.Of(Slug, SignedIn.Offices(Register).Select(office => office.Organisation).Distinct()).Count;

    /// <summary>How the reader can ask for changes; null where they cannot.</summary>
    public Drafter? Drafter => field ??= Drafter.Of(SignedIn, Register);

    /// <summary>How many wait for the reader's decision.</summary>
    public int ToDecide => SignedIn.Holds(Register, Role.Editor) is { } editor ? Desk.Of(Register, editor).ProposalsToDecide : 0;

    public void OnGet()
    {
        // An address that somebody shortened or mistyped shows all, from the beginning.
        ModelState.Clear();
        var all = Listed.Of(Register).Proposals;
        Found = ProposalStates.TryParse(State, out var wanted) ? [.. all.Where(pair => pair.State == wanted)] : all;
        State = Found.Count == all.Count && !ProposalStates.TryParse(State, out _) ? null : State;
        PageNumber = Math.Clamp(PageNumber, 1, Pages);
    }

    public string? Link(int page) => page < 1 || page > Pages ? null : Url.Page("/Proposals/Index", new { slug = Slug, state = State, p = page > 1 ? page : (int?)null });
}
