using DraftControl.Core.Entries;
using DraftControl.Core.Registers;
using DraftControl.Core.Wordings;
using Microsoft.AspNetCore.Mvc;

namespace DraftControl.Web.Pages.Discussions;

/// <summary>What threads are about, in words, in addresses and in forms.</summary>
public static class Topics
{
    /// <summary><c>clause 3.2</c>, <c>proposal 4</c>, <c>contribution 5</c>.</summary>
    public static string InWords(this Register register, Topic topic) => topic switch
    {
        Topic.OnClause on => register.Draft.Find(on.Clause) is null ? $"clause {on.Clause}, which has been removed" : register.Draft.InWords(on.Clause),
        Topic.OnProposal on => $"proposal {on.Proposal}",
        Topic.OnContribution on => $"contribution {on.Contribution}",
        _ => "the text",
    };

    /// <summary>The page of what is discussed.</summary>
    public static string AddressOf(this DeclarationPage page, Topic topic) => topic switch
    {
        Topic.OnClause on => $"{page.ClausesPath}/{on.Clause}",
        Topic.OnProposal on => $"{page.ProposalsPath}/{on.Proposal}",
        Topic.OnContribution on => page.Url.Page("/Contributions/Show", new { slug = page.Slug, number = on.Contribution })!,
        _ => page.ProposalsPath,
    };

    /// <summary>The part of an address that names what a new thread is about: <c>?proposal=4</c>.</summary>
    public static string Query(this Topic topic) => topic switch
    {
        Topic.OnClause on => $"?clause={on.Clause}",
        Topic.OnProposal on => $"?proposal={on.Proposal}",
        Topic.OnContribution on => $"?contribution={on.Contribution}",
        _ => "",
    };

    /// <summary>What a comment suggests, by its entry; null where it suggests nothing, or not about this.</summary>
    public static Suggestion? SuggestedIn(this Register register, int seq, Topic? about = null) => Core.Registers.Thread.SuggestedIn(register, seq, about);

    /// <summary>What a form names; null where it is nothing, or nothing that there is.</summary>
    public static Topic? Named(this Register register, string? clause, int? proposal, int? contribution) => (clause, proposal, contribution) switch
    {
        ({ Length: > 0 }, null, null) when ClauseId.TryParse(clause, null, out var id) && register.Draft.Find(id) is not null => new Topic.OnClause(id),
        (null or "", { } number, null) when register.Proposals.ContainsKey(number) => new Topic.OnProposal(number),
        (null or "", null, { } number) when register.Contributions.ContainsKey(number) => new Topic.OnContribution(number),
        _ => null,
    };
}
