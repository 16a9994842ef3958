using DraftControl.Tests.Web.Roles.Rooms;

namespace DraftControl.Tests.Web.Roles;

/// <summary>
/// Who may do what: one row for each handler of the site, in rooms. It says what the design asks for, and what no row allows
/// nobody may.
/// </summary>
internal static class Table
{
    public static readonly IReadOnlyDictionary<string, IReadOnlyList<Row>> RoomsOfSite = new Dictionary<string, IReadOnlyList<Row>>
    {
        ["the site"] = SiteRows.All,
        ["signing in"] = SignInRows.All,
        ["one's own account"] = AccountRows.All,
    };

    public static readonly IReadOnlyDictionary<string, IReadOnlyList<Row>> RoomsOfDeclarations = new Dictionary<string, IReadOnlyList<Row>>
    {
        ["reading"] = ReadingRows.All,
        ["public pages"] = ArticleRows.All,
        ["proposals"] = ProposalRows.All,
        ["answers"] = AnswerRows.All,
        ["contributions"] = ContributionRows.All,
        ["discussions"] = DiscussionRows.All,
        ["rounds"] = RoundRows.All,
        ["clusters"] = ClusterRows.All,
        ["among editors"] = EditingRows.All,
        ["neutrality"] = NeutralityRows.All,
        ["panels"] = PanelRows.All,
        ["language"] = LanguageRows.All,
        ["publishing"] = PublishingRows.All,
        ["people"] = PeopleRows.All,
        ["signing"] = SigningRows.All,
        ["files of contributions"] = IntakeRows.All,
    };

    public static readonly IReadOnlyList<Row> Rows = [.. RoomsOfSite.Values.Concat(RoomsOfDeclarations.Values).SelectMany(rows => rows)];

    /// <summary>The whole table as it holds where drafting is public, to be looked through: a column each, in the order of <see cref="Who"/>.</summary>
    public static string Drawn() => string.Join('\n', RoomsOfSite.Concat(RoomsOfDeclarations)
        .SelectMany(room => room.Value.Select(row => $"{string.Concat(People.All.Select(who => (People.Starts.Contains(who) ? "  " : " ") + Letter(row.Cells[who])))}   {row}").Prepend($"\n{room.Key}"))
        .Prepend("visitor, stranger, own: representative, editor, councillor, chief executive, practitioner, other: the same, steward, steward without a code")
        .Prepend("+ yes, s sign in, c confirm, - forbidden, 0 not found, r refused, n nothing happens"));

    private static char Letter(Cell cell) => cell switch
    {
        Cell.Yes => '+',
        Cell.SignIn => 's',
        Cell.Confirm => 'c',
        Cell.Forbidden => '-',
        Cell.NotFound => '0',
        Cell.Refused => 'r',
        _ => 'n',
    };
}
