using DraftControl.Core.Registers;
using DraftControl.Core.Rules;
using DraftControl.Git;
using DraftControl.Web.Search;

namespace DraftControl.Web.Api;

/// <summary>Words are found in everything that the caller may see.</summary>
public static class SearchEndpoints
{
    public static void MapSearch(this RouteGroupBuilder api) =>
        api.MapGet("/search", (string slug, string? q, string? kind, int? p, ApiCall call, Searching searching) => call.Read(slug, (ledger, register) => Find(ledger, register, q, kind, p ?? 1, searching)))
            .AllowAnonymous()
            .WithDescription("The places where all of the words of q stand, the best first, 20 a page p. Words in quotation marks stand so; the last word may be the beginning of one.");

    private static IResult Find(Ledger ledger, Register register, string? q, string? kind, int page, Searching searching)
    {
        var only = FoundKinds.Read(kind);
        if (SearchedWords.Folded(q).Length is 0 or > SearchedWords.MaxLength)
        {
            return Refusal.Malformed($"Send as q what to look for, in {SearchedWords.MaxLength} characters or fewer.").Problem();
        }

        if (only is null && !string.IsNullOrEmpty(kind))
        {
            return Refusal.Malformed($"Send as kind one of {string.Join(", ", Enum.GetValues<FoundKind>().Select(known => known.Spelled()))}, or leave it out for all.").Problem();
        }

        var found = searching.Find(ledger, register, SearchedWords.Of(q), only, page);
        return Results.Ok(new
        {
            total = found.Count(only),
            page = Math.Clamp(page, 1, found.Pages(only)),
            pages = found.Pages(only),
            counts = found.Counts.ToDictionary(counted => counted.Key.Spelled(), counted => counted.Value),
            results = found.Shown.Select(place => new
            {
                kind = place.Kind.Spelled(),
                name = place.Name,
                title = place.Title.IsEmpty ? null : place.Title.ToString(),
                path = place.Path,
                excerpt = place.Excerpt.Parts.Select(part => new { text = part.Text, found = part.IsFound }),
            }),
        });
    }
}
