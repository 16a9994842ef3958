using System.ComponentModel.DataAnnotations;
using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Core.Wordings;
using DraftControl.Web.Declarations;
using Microsoft.AspNetCore.Mvc;

namespace DraftControl.Web.Pages.Clusters;

/// <summary>An editor puts together what says the same, or says anew what belongs to a cluster.</summary>
public sealed class GroupModel(Access access) : DeclarationPage(access)
{
    private const int MaxTitle = 200;

    /// <summary>The cluster that is changed; null for a new one.</summary>
    [BindProperty(SupportsGet = true)]
    public int? Cluster { get; set; }

    [BindProperty, Required(ErrorMessage = "Enter in one line what they say")]
    public string? Title { get; set; }

    [BindProperty(SupportsGet = true)]
    public List<int> Proposals { get; set; } = [];

    [BindProperty(SupportsGet = true)]
    public List<int> Contributions { get; set; } = [];

    /// <summary>Words by which the lists are narrowed.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Find { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    /// <summary>What can be chosen: open, in no other cluster, and with the words that are looked for; what is chosen always shows.</summary>
    public IEnumerable<Proposal> OpenProposals => Register.Proposals.Values.Where(proposal => Proposals.Contains(proposal.Number)
        || (proposal.IsOpen && IsFree(Register.Clusters.OfProposal(proposal.Number)) && Has($"{proposal.Title} {proposal.Reason}")));

    public IEnumerable<Contribution> OpenContributions => Register.Contributions.Values.Where(contribution => Contributions.Contains(contribution.Number)
        || (Register.State(contribution) != ContributionState.Answered && IsFree(Register.Clusters.OfContribution(contribution.Number)) && Has($"{contribution.Point} {contribution.Entry.Wording}")));

    protected override Role? IsFor => Role.Editor;

    public IActionResult OnGet()
    {
        ModelState.Clear();
        if (Cluster is { } number && Register.Clusters.Find(number) is not { } found)
        {
            return NotFound();
        }
        else if (Cluster is { } given && Register.Clusters.Find(given) is { } cluster && Proposals.Count + Contributions.Count == 0)
        {
            (Title, Proposals, Contributions) = (cluster.Title.ToString(), [.. cluster.Proposals], [.. cluster.Contributions]);
        }

        return Page();
    }

    /// <param name="step">Which button was chosen.</param>
    public IActionResult OnPost([FromForm(Name = "do")] string? step)
    {
        if (step is "find")
        {
            ModelState.Clear();
            return Page();
        }

        var title = Hygiene.Normalised(Title ?? "").Trim();
        if (title.Length > MaxTitle || (title.Length > 0 && !Line.TryParse(title, null, out _)))
        {
            ModelState.AddModelError(nameof(Title), "Enter one line of at most 200 characters");
        }

        if (step is "dissolve")
        {
            (Proposals, Contributions) = ([], []);
        }
        else if (Proposals.Distinct().Count() + Contributions.Distinct().Count() < 2)
        {
            ModelState.AddModelError(nameof(Proposals), "Select at least two proposals or contributions");
        }

        return Write(
            Role.Editor,
            Reason,
            (register, head) => register.Unchanged(new Clustered(head, Cluster ?? register.Clusters.Count + 1, Line.Parse(title), [.. Proposals.Distinct().Order()], [.. Contributions.Distinct().Order()])),
            recorded => Done(step is "dissolve" ? "You dissolved the cluster." : "You grouped them.", "/Clusters/Show", new { number = ((Clustered)recorded.Entry).Cluster }));
    }

    private bool IsFree(Cluster? cluster) => cluster is null || cluster.Number == Cluster;

    private bool Has(string text) => (Find ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).All(word => text.Contains(word, StringComparison.OrdinalIgnoreCase));
}
