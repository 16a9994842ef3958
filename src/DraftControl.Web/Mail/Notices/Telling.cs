using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Git;
using DraftControl.Web.Pages.Contributions;

namespace DraftControl.Web.Mail.Notices;

/// <summary>
/// What notices are made from: a declaration as it stands now, so that nobody is told of what is over already. They
/// name offices, never people, and go only to those who hold an office here.
/// </summary>
public sealed record Telling(Ledger Ledger, Register Register, SiteAddress Site)
{
    /// <summary>The whole address of a page of the declaration.</summary>
    public string At(string path = "") => Site.Of($"/declarations/{Ledger.Slug}{path}");

    public string NameOf(Slug organisation) => Register.Roster.NameOf(organisation);

    /// <summary>Everybody with this office who may act in it.</summary>
    public IEnumerable<Office> All(Role role) => Register.Roster.Holders(role).Where(held => held.IsConfirmed).Select(held => held.Office);

    /// <summary>Everybody who takes part.</summary>
    public IEnumerable<Office> Everybody => Register.Roster.Current.Select(held => held.Office);

    /// <summary>A proposal, under the title that it had first, so that a later one does not break the thread.</summary>
    public Matter Matter(Proposal proposal) => new($"{Ledger.Slug}/proposals/{proposal.Number}", $"Proposal {proposal.Number}: {((Proposed)Register.Entries[proposal.History[0] - 1].Entry).Title}");

    public Matter Matter(Contribution contribution) => new($"{Ledger.Slug}/contributions/{contribution.Number}", $"Contribution {contribution.Number}: {contribution.FirstLine()}");

    /// <summary>The end of a message: why it was sent, and how to change that.</summary>
    public string Why(Office to) => $"""
        --
        You get this message because you are {(to.Role == Role.Editor ? "an" : "a")} {to.Role.InWords()} for {NameOf(to.Organisation)}.
        {Choice(Site)}
        """;

    /// <summary>The last line of everything that is sent by choice.</summary>
    public static string Choice(SiteAddress site) => $"Change what you are sent, or stop it: {site.Of(OutgoingMail.Choice)}";
}
