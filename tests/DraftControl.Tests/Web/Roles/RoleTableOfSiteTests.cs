namespace DraftControl.Tests.Web.Roles;

/// <summary>The same for what is about no declaration, and that the table leaves nothing out.</summary>
public sealed class RoleTableOfSiteTests(RolesSite roles, ITestOutputHelper output) : IClassFixture<RolesSite>
{
    public static TheoryData<string> Rooms => [.. Table.RoomsOfSite.Keys];

    [Fact]
    public async Task Every_handler_has_a_row_and_every_row_a_handler()
    {
        var handlers = await Handlers.Of(roles.Site);
        var rows = Table.Rows.Select(row => row.Handler).ToHashSet(StringComparer.Ordinal);

        output.WriteLine(Table.Drawn());
        output.WriteLine($"{handlers.Count} handlers, {Table.Rows.Count} rows, {Table.Rows.Count * People.All.Count} cells");
        Assert.Empty(handlers.Except(rows, StringComparer.Ordinal));
        Assert.Empty(rows.Except(handlers, StringComparer.Ordinal));
    }

    [Fact]
    public void No_row_stands_there_twice() => Assert.Equal(Table.Rows.Count, Table.Rows.Select(row => $"{row}").Distinct(StringComparer.Ordinal).Count());

    [Theory]
    [MemberData(nameof(Rooms))]
    public async Task Everybody_is_answered_as_the_table_says(string room)
    {
        var cells = await Trial.Of(roles, output, Table.RoomsOfSite[room], trial => trial.Run(World.DraftedInPublic, People.All));

        Assert.Equal(Table.RoomsOfSite[room].Count * People.All.Count, cells);
    }
}
