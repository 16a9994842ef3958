namespace DraftControl.Tests.Web.Roles;

/// <summary>Every handler of a declaration, every role, of the own and of another organisation: each is answered as the table says.</summary>
public sealed class RoleTableTests(RolesSite roles, ITestOutputHelper output) : IClassFixture<RolesSite>
{
    private static readonly IReadOnlyList<Row> reading = [.. Table.Rows.Where(row => row.IsRead && row.IsOfDeclaration)];

    public static TheoryData<string> Rooms => [.. Table.RoomsOfDeclarations.Keys];

    [Theory]
    [MemberData(nameof(Rooms))]
    public async Task Everybody_is_answered_as_the_table_says(string room)
    {
        var cells = await Trial.Of(roles, output, Table.RoomsOfDeclarations[room], trial => trial.Run(World.DraftedInPublic, People.All));

        Assert.Equal(Table.RoomsOfDeclarations[room].Count * People.All.Count, cells);
    }

    [Fact]
    public async Task An_office_that_a_form_a_cookie_or_a_header_names_opens_nothing()
    {
        var writing = Table.Rows.Where(row => row.Method == HttpMethod.Post && row.IsOfDeclaration).ToList();

        var cells = await Trial.Of(roles, output, writing, trial => trial.Forge());

        Assert.Equal(writing.Sum(row => People.All.Count(who => row.Cells[who] != Cell.Yes)), cells);
    }

    [Fact]
    public async Task Where_drafting_is_not_public_those_who_take_part_read_it()
    {
        var cells = await Trial.Of(roles, output, reading, trial => trial.Run(World.DraftedByParticipants, People.All));

        Assert.Equal(reading.Count * People.All.Count, cells);
    }

    [Fact]
    public async Task Where_nothing_is_released_nobody_else_finds_anything()
    {
        Who[] some = [.. People.Outside, Who.OwnPractitioner, Who.Steward];

        var cells = await Trial.Of(roles, output, reading, trial => trial.Run(World.NothingReleased, some));

        Assert.Equal(reading.Count * some.Length, cells);
    }
}
