using static DraftControl.Tests.Web.Roles.Asked;
using static DraftControl.Tests.Web.Roles.Cells;
using static DraftControl.Tests.Web.Roles.Row;

namespace DraftControl.Tests.Web.Roles.Rooms;

/// <summary>Public pages: everybody reads them, stewards and editors write them.</summary>
internal static class ArticleRows
{
    public static readonly IReadOnlyList<Row> All =
    [
        Get("/declarations/{slug}/pages", Readers),
        Get("/declarations/{slug}/pages/{name}", Readers, stage => At(stage.Article())),
        Get("/declarations/{slug}/pages/new", Writers),
        Post("/declarations/{slug}/pages/new", Writers, Writes.Ledger, New),
        Post("/declarations/{slug}/pages/new?handler=Clean", Writers, Writes.Nothing, New),
        Get("/declarations/{slug}/pages/{name}/edit", Writers, stage => At(stage.Article())),
        Post("/declarations/{slug}/pages/{name}/edit", Writers, Writes.Ledger, Changed),
        Post("/declarations/{slug}/pages/{name}/edit?handler=Clean", Writers, Writes.Nothing, Changed),
    ];

    private static Asked New(Stage stage) => Form(("do", "save"), ("Kind", "Page"), ("Title", stage.NewName()), ("Body", "It says something."));

    private static Asked Changed(Stage stage)
    {
        var article = stage.Article();
        return Form(("do", "save"), ("Title", "A page"), ("Body", "It says something else."), ("Read", stage.HashOf(article))).To(article);
    }
}
