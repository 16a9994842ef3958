using static DraftControl.Tests.Web.Roles.Asked;
using static DraftControl.Tests.Web.Roles.Cells;
using static DraftControl.Tests.Web.Roles.Row;

namespace DraftControl.Tests.Web.Roles.Rooms;

/// <summary>What a declaration shows to everybody, and to whom it shows its draft.</summary>
internal static class ReadingRows
{
    private const string NoPdf = "This server cannot make a PDF";

    public static readonly IReadOnlyList<Row> All =
    [
        Get("/declarations/{slug}", Readers),
        Get("/declarations/{slug}/clauses/{id}", Readers, stage => At(stage.Clause)),
        Get("/declarations/{slug}/record", Readers),
        Get("/declarations/{slug}/search", Readers, _ => At().With("Q=letter")),
        Get("/declarations/{slug}/commitments", Readers),
        Get("/declarations/{slug}/signatories", Readers),
        Get("/declarations/{slug}/signatories.{format}", Readers, _ => At("csv")),
        Get("/declarations/{slug}/signatories.{format}", Readers, _ => At("json")) with { Case = "for programs" },
        Get("/declarations/{slug}/signatories/was", Readers, _ => At().With("organisation=northam&date=2026-01-01")),
        Get("/declarations/{slug}/signatories/was.{format}", Readers, _ => At("csv").With("organisation=northam&date=2026-01-01")),
        Get("/declarations/{slug}/signatories/was.{format}", Readers, _ => At("json").With("organisation=northam&date=2026-01-01")) with { Case = "for programs" },

        Get("/declarations/{slug}/versions", Readers),
        Get("/declarations/{slug}/versions/{number}", Readers, _ => At("1.0")),
        Get("/declarations/{slug}/versions/{number}", Embargoed, _ => At(Stage.Unreleased)) with { Case = "not released" },
        Get("/declarations/{slug}/versions/{number}/origins", Readers, _ => At("1.0")),
        Get("/declarations/{slug}/versions/{number}/origins", Embargoed, _ => At(Stage.Unreleased)) with { Case = "not released" },
        Get("/declarations/{slug}/versions/compare", Readers, _ => At().With("from=1.0&to=1.0")),
        Get("/declarations/{slug}/versions/compare", Embargoed, _ => At().With($"from=1.0&to={Stage.Unreleased}")) with { Case = "with one that is not released" },
        Get("/declarations/{slug}/versions/compare", DraftBesideVersions, _ => At().With("from=1.0&to=draft")) with { Case = "with the draft" },
        .. new[] { "evidence", "evidence.zip" }.SelectMany(page => new[]
        {
            Get($"/declarations/{{slug}}/versions/{{number}}/{page}", Readers, _ => At("1.0")),
            Get($"/declarations/{{slug}}/versions/{{number}}/{page}", Embargoed, _ => At(Stage.Unreleased)) with { Case = "not released" },
        }),
        .. FilesOf("text.md", says: null),
        .. FilesOf("fingerprint.txt", says: null),
        .. FilesOf("text.html", says: null),
        .. FilesOf("text.pdf", NoPdf),

        Get("/declarations/{slug}/versions.atom", Published),
        Get("/declarations/{slug}/record.atom", Published),
        Get("/declarations/{slug}.git/{**file}", Published, _ => At("info/refs")),
        Of("HEAD /declarations/{slug}.git/{**file}", Published, Writes.Nothing, _ => At("HEAD")),
        Get("/declarations/{slug}.git/{**file}", Nobody, _ => At("config")) with { Case = "a file that no clone needs" },

        Get("/declarations/{slug}/draft", Drafting),
        Get("/declarations/{slug}/drafts/{number:int}/{clause?}", Drafting, _ => At(1)),
        Get("/declarations/{slug}/drafts/{number:int}/origins", Drafting, _ => At(1)),
        Get("/declarations/{slug}/pack", Drafting),
        Get("/declarations/{slug}/publishing", Drafting),
        Get("/declarations/{slug}/proposals", Drafting),
        Get("/declarations/{slug}/proposals.atom", DraftingFeeds),
        Get("/declarations/{slug}/decisions.atom", DraftingFeeds),
        Get("/declarations/{slug}/proposals/{number:int}", Drafting, stage => At(stage.Proposal())),

        Get("/api/v1/declarations/{slug}", Readers),
        Get("/api/v1/declarations/{slug}/record", Readers),
        Get("/api/v1/declarations/{slug}/search", Readers, _ => At().With("q=letter")),
        Get("/api/v1/declarations/{slug}/signatures", Readers),
        Get("/api/v1/declarations/{slug}/versions/{number}", Readers, _ => At("1.0")),
        Get("/api/v1/declarations/{slug}/versions/{number}", Embargoed, _ => At(Stage.Unreleased)) with { Case = "not released" },
        Get("/api/v1/declarations/{slug}/gates", Drafting),
        Get("/api/v1/declarations/{slug}/proposals", Drafting),
        Get("/api/v1/declarations/{slug}/proposals/{n:int}", Drafting, stage => At(stage.Proposal())),
    ];

    /// <summary>A file of a version, released or not. A file asks nobody to sign in.</summary>
    private static IEnumerable<Row> FilesOf(string file, string? says) =>
    [
        Get($"/declarations/{{slug}}/versions/{{number}}/{file}", Downloads, _ => At("1.0")) with { Says = says },
        Get($"/declarations/{{slug}}/versions/{{number}}/{file}", Downloads.But(Cell.NotFound, People.Outside), _ => At(Stage.Unreleased)) with { Case = "not released", Says = says },
    ];
}
