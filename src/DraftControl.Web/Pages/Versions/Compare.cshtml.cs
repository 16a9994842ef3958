using DraftControl.Core.Entries;
using DraftControl.Core.Wordings;
using DraftControl.Web.Declarations;
using DraftControl.Web.Texts;
using Microsoft.AspNetCore.Mvc;

namespace DraftControl.Web.Pages.Versions;

/// <summary>What changed from one text to another: two versions, or a version and the draft, with the reasons.</summary>
public sealed class CompareModel(Access access, Redlines redlines) : DeclarationPage(access)
{
    /// <summary>How the text as it stands is named in an address.</summary>
    public const string Draft = "draft";

    private ILookup<ClauseId, Decided> decisions = Array.Empty<Decided>().ToLookup(_ => default(ClauseId));

    [FromQuery]
    public string? From { get; init; }

    [FromQuery]
    public string? To { get; init; }

    public CompareChoice Choice => new(
        Slug,
        [.. Visibility.SeesDrafting(Register) ? [Draft] : Array.Empty<string>(), .. Register.Versions.Where(version => Visibility.Sees(Register, version)).Reverse().Select(version => version.Number.ToString())],
        From,
        To);

    public IReadOnlyList<ComparedClause> Clauses { get; private set; } = [];

    /// <summary>The clauses of both texts as they look in each, the new one first.</summary>
    public IReadOnlyDictionary<ClauseId, ShownClause> Looks { get; private set; } = new Dictionary<ClauseId, ShownClause>();

    public Core.Wordings.Draft Old { get; private set; } = new([]);

    protected override bool ShowsDrafting => false;

    public IActionResult OnGet()
    {
        if (Find(From) is not { } from || Find(To) is not { } to)
        {
            return NotFound();
        }

        Old = from.Draft;
        Clauses = [.. DraftComparison.Between(from.Draft, to.Draft).Where(clause => clause.Old is { HasWords: true } || clause.New is { HasWords: true })];
        Looks = to.Draft.Shown().Concat(from.Draft.Shown()).DistinctBy(shown => shown.Clause.Id).ToDictionary(shown => shown.Clause.Id);
        var (first, last) = (Math.Min(from.Seq, to.Seq), Math.Max(from.Seq, to.Seq));
        decisions = Register.Entries.Skip(first).Take(last - first).Select(recorded => recorded.Entry).OfType<Decided>()
            .Where(decided => decided.Code.Accepts())
            .SelectMany(decided => decided.Changes, (decided, change) => (change.Clause, decided))
            .ToLookup(touched => touched.Clause, touched => touched.decided);
        return Page();
    }

    /// <summary>How people point at a clause: by its number in the new text, or by the old one where it was removed.</summary>
    public string Named(ComparedClause clause) => Looks[clause.Id].Number?.ToString() is { } number ? (clause.New is null ? $"{number} (removed)" : number) : "the title";

    /// <summary>The decisions that touched a clause between the two texts.</summary>
    public IEnumerable<Decided> Reasons(ComparedClause clause) => decisions[clause.Id].Distinct();

    /// <summary>The words of a clause in both texts; its source where only that differs.</summary>
    public Redline Redline(ComparedClause clause) => clause.IsRespaced
        ? redlines.Between(clause.Old!.Span.Trim('\n'), clause.New!.Span.Trim('\n'))
        : redlines.Between(clause.Old?.Wording.Text ?? "", clause.New?.Wording.Text ?? "");

    private (int Seq, Core.Wordings.Draft Draft)? Find(string? text) =>
        text == Draft ? (Visibility.SeesDrafting(Register) ? (Register.Seq, Register.Draft) : null)
        : VersionNumber.TryParse(text, provider: null, out var number) && Register.Find(number) is { } version && Visibility.Sees(Register, version)
            ? (version.Approval.Seq, Ledger.FilesAt(version.Commit).Draft)
            : null;
}
