using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Git;

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

    /// <summary>The end of a message: why it was sent, and how to change that.</summary>
    public string Why(Office to) => $"""
        --
        You get this message because you are {(to.Role == Role.Editor ? "an" : "a")} {to.Role.InWords()} for {NameOf(to.Organisation)}.
        Choose how much mail you get: {Site.Of("/account")}
        """;
}
