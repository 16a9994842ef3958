using System.Globalization;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Core.Wordings;
using DraftControl.Web.Declarations;
using DraftControl.Web.Editing;

namespace DraftControl.Web.Pages.Proposals;

/// <summary>Everything that an editor may decide or answer, what can be decided at once first: one after the other, or several alike.</summary>
public sealed class WorklistModel(Access access, EditorsRoom room) : DeclarationPage(access)
{
    public WorkFilter Filter => field ??= WorkFilter.Of(Request.Query);

    public string? Clause => Filter.Clause;

    public string? Organisation => Filter.Organisation;

    public string? Class => Filter.Class;

    public string? Kind => Filter.Kind;

    public int? Age => Filter.Age;

    public string? Fit => Filter.Fit;

    public string? Claim => Filter.Claim;

    public Queue Queue => field ??= QueuePlace.ListOf(Register, Slug, Editor, Filter, room);

    /// <summary>Where what is in the list is read and decided.</summary>
    public QueueAddresses Addresses => field ??= new(Url, Slug, Filter);

    /// <summary>The draft decisions, each at what it is about.</summary>
    public IReadOnlyDictionary<string, DraftDecision> Drafts => field ??= room.DraftsFor(Slug, Register, Editor).ToDictionary(draft => draft.Item, StringComparer.Ordinal);

    /// <summary>What is on this page of the list.</summary>
    public IEnumerable<QueueItem> Shown => Queue.Open.Skip((PageNumber - 1) * Queue.MostOnAPage).Take(Queue.MostOnAPage);

    /// <summary>What is left to do: <c>3 proposals and 1 contribution wait for you.</c></summary>
    public string LeftInWords
    {
        get
        {
            var (proposals, contributions) = (Queue.ToDo.Count(item => item.IsProposal), Queue.ToDo.Count(item => !item.IsProposal));
            var parts = new[] { Count(proposals, "proposal"), Count(contributions, "contribution") }.OfType<string>().ToList();
            return parts.Count == 0 ? "Only what was deferred is left." : $"{string.Join(" and ", parts)} {(proposals + contributions == 1 ? "waits" : "wait")} for you.";
        }
    }

    /// <summary>How many are open that another editor has to decide, because the editor's own organisation asks for them.</summary>
    public int Own => OpenProposals.Of(Register).All.Count - Queue.Desk.Proposals;

    /// <summary>The clauses that something in the list may be about, in the order of the text.</summary>
    public IEnumerable<Clause> Clauses => Register.Draft.Clauses.Where(clause => Queue.Desk.Clauses.Contains(clause.Id));

    public IEnumerable<Organisation> Organisations => Queue.Desk.Organisations.Select(slug => Register.Roster.Organisations[slug]).OrderBy(organisation => organisation.Name.ToString(), StringComparer.OrdinalIgnoreCase);

    /// <summary>How old to choose from, what the address says included.</summary>
    public IEnumerable<int> Ages => WorkFilter.Ages.Append(Age ?? WorkFilter.Ages[0]).Distinct().Order();

    protected override Role? IsFor => Role.Editor;

    private Office Editor => SignedIn.Holds(Register, Role.Editor)!;

    private int Pages => Math.Max(1, (Queue.Open.Count + Queue.MostOnAPage - 1) / Queue.MostOnAPage);

    private int PageNumber => int.TryParse(Request.Query["p"], NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? Math.Clamp(page, 1, Pages) : 1;

    /// <summary>Another page of the list; null where there is none.</summary>
    public string? Link(int step) => PageNumber + step is var page && (page < 1 || page > Pages) ? null : Url.ToList(Slug, Filter, page: page > 1 ? page : null);

    private static string? Count(int count, string one) => count switch { 0 => null, 1 => $"1 {one}", _ => $"{count} {one}s" };
}
