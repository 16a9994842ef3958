using static DraftControl.Tests.Web.Roles.Asked;
using static DraftControl.Tests.Web.Roles.Cells;
using static DraftControl.Tests.Web.Roles.Row;

namespace DraftControl.Tests.Web.Roles.Rooms;

/// <summary>What is about no declaration: everybody reads about the site, whoever is signed in starts a declaration.</summary>
internal static class SiteRows
{
    public static readonly IReadOnlyList<Row> All =
    [
        Get("/", Everybody),
        Get("/Index", Everybody),
        Get("/how-it-works", Everybody),
        Get("/accessibility", Everybody),
        Get("/privacy", Everybody),
        Get("/look.css", Everybody),
        Get("/openapi/{documentName}.json", Everybody, _ => At("v1")),
        Get("/robots.txt", Everybody),
        Get("/sitemap.xml", Everybody),

        // Where nothing went wrong there is nothing to show.
        Get("/error/{status:int?}", Nobody),
        Post("/error/{status:int?}", Nobody, Writes.Nothing, _ => Form(("Reason", "Typed"))),
        Of("ANY /{*path}", Nobody, Writes.Nothing, _ => At("no-such-page")),

        // A logo is anybody's once its organisation's signature is, and before that nobody's without a key.
        Get("/logos/{name}", Everybody, stage => At(stage.Logo)),
        Get("/logos/{name}", Nobody, stage => At(stage.NewLogo())) with { Case = "not public yet" },

        Get("/waiting", SignedIn),
        Get("/api/v1/declarations", Everybody),
        Get("/declarations/new", SignedIn),
        Post("/declarations/new", SignedIn, Writes.Ledger, stage => Form(Beginning(stage.NewName()))),
        Post("/declarations/new?handler=Clean", SignedIn, Writes.Nothing, stage => Form(Beginning(stage.NewName()))),
        Post("/api/v1/declarations", SignedIn, Writes.Ledger, stage => Body(new
        {
            slug = stage.NewName(),
            title = "What we share",
            text = "# What we share\n",
            organisation = new { slug = "anybody", name = "Anybody's Council", @class = "local-authority" },
        })),
    ];

    /// <summary>The form that begins a declaration.</summary>
    public static (string, string)[] Beginning(string name) =>
    [
        ("Title", "What we share"), ("ShortName", name), ("Language", "en"), ("Start.Source", "paste"), ("Start.Text", "# What we share\n"),
        ("Organisation.Name", "Anybody's Council"), ("Organisation.ShortName", "anybody"), ("Organisation.Class", "local-authority"),
    ];
}
