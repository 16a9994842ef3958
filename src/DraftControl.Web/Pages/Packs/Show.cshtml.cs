using DraftControl.Core.Registers;
using DraftControl.Core.Wordings;
using DraftControl.Web.Declarations;
using DraftControl.Web.Pages.Proposals;
using DraftControl.Web.Texts;
using Microsoft.AspNetCore.Mvc;

namespace DraftControl.Web.Pages.Packs;

/// <summary>The draft, the proposals that wait for a decision and the open concerns, made to be printed and taken to a meeting.</summary>
public sealed class ShowModel(Access access, Redlines redlines, TimeProvider clock) : DeclarationPage(access)
{
    /// <summary>No pack holds more proposals: nobody gets through more in a meeting.</summary>
    public const int Most = 50;

    /// <summary>Whether the reader has said what goes in; otherwise everything does.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Chosen { get; set; }

    /// <summary>The proposals that go in.</summary>
    [BindProperty(SupportsGet = true, Name = "p")]
    public List<int> Numbers { get; set; } = [];

    /// <summary>Whether the concerns go in.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Concerns { get; set; }

    public OpenProposals Open => OpenProposals.Of(Register);

    public IReadOnlyList<PackedProposal> Proposals { get; private set; } = [];

    /// <summary>The clauses whose words somebody is worried about.</summary>
    public IReadOnlyList<ClauseStanding> Worrying { get; private set; } = [];

    public DateTimeOffset Printed => clock.GetUtcNow();

    /// <summary>When the newest draft came to be.</summary>
    public DateTimeOffset Since => Register.Entries[Register.Clauses.Drafts[^1] - 1].Entry.At;

    public Sha256 Text => Register.Files.TextHash;

    public bool IsIn(Proposal proposal) => Chosen ? Numbers.Contains(proposal.Number) : Open.All.Take(Most).Contains(proposal);

    public void OnGet()
    {
        // A number that was mistyped in the address leaves its proposal out and the rest in.
        ModelState.Clear();
        Concerns = Concerns || !Chosen;
        Worrying = [.. Register.Standings(Printed).Where(standing => standing.Concerns.Any())];
        Proposals = [.. Open.All.Where(IsIn).Take(Most).Select(Packed)];
    }

    /// <summary>Who is worried: the office for those who take part, the group for everybody else.</summary>
    public string By(Concern concern) => Visibility.SeesFindingsByOffice(Register)
        ? $"{Register.Author(concern.By)}{(concern.Group is { } group ? $" ({group})" : "")}"
        : Offices.CouncillorToPublic(concern.Group);

    private PackedProposal Packed(Proposal proposal) => new(
        proposal,
        Register.Entries[proposal.History[0] - 1].Entry.At,
        Register.Shown(proposal.Changes, Ledger.FilesAt(proposal.Base).Draft, Ledger.FilesAt(proposal.Wording).Draft, redlines, proposal),
        [.. Open.CollidingWith(proposal)]);
}
