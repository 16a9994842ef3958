using DraftControl.Core.Entries;
using DraftControl.Core.Wordings;
using DraftControl.Web.Declarations;
using Microsoft.AspNetCore.Mvc;

namespace DraftControl.Web.Pages.Drafts;

/// <summary>One numbered draft at its permanent address, and where each of its clauses is now.</summary>
public sealed class EarlierModel(Access access) : DeclarationPage(access)
{
    [FromRoute]
    public int Number { get; init; }

    public Draft Draft { get; private set; } = null!;

    /// <summary>The entry that made this draft.</summary>
    public Entry Made { get; private set; } = null!;

    public bool IsNewest => Number == Register.DraftNumber;

    public string Permanent => field ??= AddressOfDraft(Number);

    /// <param name="clause">The number of a clause in this draft, <c>3.2</c>, to go to; the whole draft where it is left out.</param>
    public IActionResult OnGet(string? clause)
    {
        if (!ModelState.IsValid || Number < 1 || Number > Register.DraftNumber)
        {
            return NotFound();
        }

        var recorded = Register.Entries[Register.Clauses.Drafts[Number - 1] - 1];
        (Made, Draft) = (recorded.Entry, IsNewest ? Register.Draft : Ledger.FilesAt(recorded.Commit).Draft);
        return clause is null ? Page()
            : ClauseNumber.TryParse(clause, provider: null, out var number) && Draft.Numbered.FirstOrDefault(numbered => numbered.Number == number) is { } found
                ? LocalRedirect($"{Url.Page("/Drafts/Earlier", new { slug = Slug, number = Number, clause = "" })}#{found.Clause}")
                : NotFound();
    }

    /// <summary>What has become of a clause since, with where to read it.</summary>
    public (string Words, string Href) Since(Clause clause)
    {
        var newest = Url.Page("/Drafts/Show", new { slug = Slug });
        return Register.Draft.Find(clause.Id) is not { } now
            ? ("Removed since: read why", $"{ClausesPath}/{clause.Id}")
            : ($"{(now.Wording.Hash == clause.Wording.Hash ? "Same words" : "Reworded since")}: {ClauseReference.NameIn(Register.Draft, clause.Id)} in draft {Register.DraftNumber}", $"{newest}#{clause.Id}");
    }
}
