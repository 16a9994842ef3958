using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Core.Wordings;
using DraftControl.Git;
using DraftControl.Web.Declarations;
using Microsoft.Net.Http.Headers;

namespace DraftControl.Web.Public;

/// <summary>Where the feeds are. A reader that has the newest is told so without being sent it again.</summary>
public static class FeedEndpoints
{
    public static void MapFeeds(this IEndpointRouteBuilder site)
    {
        var declaration = site.MapGroup("/declarations/{slug}").AllowAnonymous().ExcludeFromDescription();
        declaration.MapGet("/versions.atom", (string slug, DeclarationBook declarations, Feeds feeds) => Feed(slug, declarations, OpenToAll.NewestPublicEntry, feeds.Versions));
        declaration.MapGet("/record.atom", (string slug, DeclarationBook declarations, Feeds feeds) => Feed(slug, declarations, OpenToAll.NewestPublicEntry, feeds.Record));

        // Whoever sees the lists sees these: where drafting is not public, a browser in which somebody is signed in who takes part.
        declaration.MapGet("/proposals.atom", (string slug, DeclarationBook declarations, Visibility visibility, Feeds feeds) => Feed(slug, declarations, register => visibility.SeesDrafting(register) ? register.Seq : 0, feeds.Proposals));
        declaration.MapGet("/decisions.atom", (string slug, DeclarationBook declarations, Visibility visibility, Feeds feeds) => Feed(slug, declarations, register => visibility.SeesDrafting(register) ? register.Seq : 0, feeds.Decisions));
    }

    private static IResult Feed(string slug, DeclarationBook declarations, Func<Register, int> newestEntry, Func<Ledger, Register, byte[]> make)
    {
        if (!Slug.TryParse(slug, provider: null, out var name) || declarations.Find(name) is not { } ledger || ledger.Read() is var register && newestEntry(register) is var newest && newest == 0)
        {
            return Results.NotFound();
        }

        var bytes = make(ledger, register);
        return Results.File(bytes, "application/atom+xml; charset=utf-8", lastModified: register.Entries[newest - 1].Entry.At, entityTag: new EntityTagHeaderValue($"\"{Sha256.Of(bytes)}\""));
    }
}
