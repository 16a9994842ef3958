using System.Text;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Core.Wordings;
using DraftControl.Tests.Support;
using DraftControl.Web.Intake;

namespace DraftControl.Tests.Web.Intake;

/// <summary>What a row brings in, and what is said of one that brings nothing.</summary>
public sealed class RowReadingTests(RowReadingTests.Declaration declaration) : IClassFixture<RowReadingTests.Declaration>
{
    private static readonly IntakeDefaults defaults = new(OccasionKind.Workshop, Line.Parse("Leeds"), new Day(new DateOnly(2026, 5, 3)));

    [Theory]
    [InlineData("northam", "", "", "northam")]
    [InlineData("NORTHAM borough  council", "", "", "northam")]
    [InlineData("Acme", "Supplier", "", "Acme supplier")]
    [InlineData("Acme", "other public body", "no", "Acme other-public")]
    [InlineData("Acme", "", "Withheld", "withheld Acme")]
    [InlineData("northam", "", "yes", "withheld northam")]
    [InlineData("", "", "", "Enter the organisation that made the point")]
    [InlineData("Acme", "", "", "“Acme” is not registered here. Enter its class, or the name of a registered organisation")]
    [InlineData("Acme", "firm", "", "“firm” is not a class. Enter local authority, central government, sector body, other public body or supplier")]
    [InlineData("Acme", "supplier", "x", "“x” cannot be read. Enter “withheld” to keep the name out of the record, or leave it empty")]
    [InlineData("", "", "withheld", "Enter who made the point. The name is kept out of the record")]
    [InlineData("<b>", "supplier", "", OrganisationName.Demand)]
    public void Who(string organisation, string kind, string withheld, string expected)
    {
        var row = Read("Organisation,Class,Withheld", organisation, kind, withheld);

        Assert.Equal(expected, row.Faults.Count > 0 ? row.Faults[0].Sentence : row.Contributor switch
        {
            Contributor.Registered registered => $"{registered.Organisation}",
            Contributor.Named named => $"{named.Name} {named.Class.Spelled()}",
            _ => $"withheld {row.Withheld}",
        });
    }

    [Theory]
    [InlineData("", "other")]
    [InlineData("ge", "meaning")]
    [InlineData("TE", "meaning")]
    [InlineData(" ed ", "wording")]
    [InlineData("Plain English", "plain-english")]
    [InlineData("political neutrality", "political-neutrality")]
    [InlineData("plain-english", "plain-english")]
    [InlineData("xx", "“xx” is not a kind. Enter wording, meaning, plain English, political neutrality or other; or ge, te or ed")]
    public void Kind(string typed, string expected)
    {
        var row = Read("Organisation,Type of comment", "northam", typed);

        Assert.Equal(expected, row.Faults.Count > 0 ? row.Faults[0].Sentence : row.Kind.Spelled());
    }

    [Theory]
    [InlineData("", "2026-05-03")]
    [InlineData("3 May 2026", "2026-05-03")]
    [InlineData("3 may 2026", "2026-05-03")]
    [InlineData("4/5/2026", "2026-05-04")]
    [InlineData("04.05.2026", "2026-05-04")]
    [InlineData("2026-05-04", "2026-05-04")]
    [InlineData("29/2/2024", "2024-02-29")]
    [InlineData("29/2/2026", null)]
    [InlineData("5/13/2026", null)]
    [InlineData("3/5/26", null)]
    [InlineData("2026-13-05", null)]
    [InlineData("May 2026", null)]
    [InlineData("yesterday", null)]
    public void Date(string typed, string? expected)
    {
        var row = Read("Organisation,Date", "northam", typed);

        Assert.Equal(expected, row.Faults.Count > 0 ? null : row.Occasion!.Day!.ToString());
        Assert.All(row.Faults, fault => Assert.Equal($"“{typed}” is not clear. {IntakeDay.Demand}", fault.Sentence));
    }

    [Fact]
    public void A_day_to_come_is_no_day_of_a_workshop() => Assert.Equal("1 January 2100 is in the future. Enter the day when the point was made", Read("Organisation,Date", "northam", "1 January 2100").Faults[0].Sentence);

    [Fact]
    public void What_a_row_does_not_say_holds_for_all_rows()
    {
        Assert.Equal(new Occasion(OccasionKind.Workshop, Line.Parse("Leeds"), defaults.Day), Read("Organisation,Occasion,Place", "northam", "", "").Occasion);
        Assert.Equal(new Occasion(OccasionKind.Letter, Line.Parse("By post"), defaults.Day), Read("Organisation,Occasion,Place", "northam", "Letter", "By post").Occasion);
        Assert.Contains("“fair” is not an occasion", Read("Organisation,Occasion", "northam", "fair").Faults[0].Sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1", "", "", "## Design", ClauseFrom.Number)]
    [InlineData("1.1", "", "", "We will find out", ClauseFrom.Number)]
    [InlineData("Clause 1.1.", "", "", "We will find out", ClauseFrom.Number)]
    [InlineData("1.1(a)", "", "", "try out every", ClauseFrom.Number)]
    [InlineData("1.1 b", "", "", "help by telephone", ClauseFrom.Number)]
    [InlineData("1.1.b)", "", "", "help by telephone", ClauseFrom.Number)]
    [InlineData("1.1B", "", "", "help by telephone", ClauseFrom.Number)]
    [InlineData("title", "", "", "What we share", ClauseFrom.Number)]
    [InlineData("general", "", "", null, ClauseFrom.Whole)]
    [InlineData("", "It is too long.", "", null, ClauseFrom.Whole)]
    [InlineData("9.9", "It is too long.", "", null, ClauseFrom.Unknown)]
    [InlineData("9.9", "Why “New  Taps”?", "", "plumbing before", ClauseFrom.Quoted)]
    [InlineData("", "In \"we will\" and 'before we build': why?", "", "We will find out", ClauseFrom.Quoted)]
    [InlineData("", "Who says ‘we will’?", "", null, ClauseFrom.Whole)]
    [InlineData("", "Say so.", "Replace “help by telephone” by “help at a desk”", "help by telephone", ClauseFrom.Quoted)]
    [InlineData("", "Say so.", "We will mend the plumbing before we buy any new taps.", "plumbing before", ClauseFrom.Similar)]
    [InlineData("", "Say so.", "Something else altogether, in other words.", null, ClauseFrom.Whole)]
    public void Clause(string number, string point, string wording, string? words, ClauseFrom from)
    {
        var draft = declaration.Register.Draft;

        var (clause, how) = new ClauseFinder(draft).Find(number, point, wording);

        Assert.Equal(from, how);
        Assert.True(words is null ? clause is null : draft.Find(clause!.Value)!.Span.Contains(words, StringComparison.Ordinal), $"{clause}");
    }

    [Theory]
    [InlineData("' ")]
    [InlineData("a'b ")]
    [InlineData("‘a ’b ")]
    [InlineData("“a ")]
    [InlineData("\"a b\" ")]
    [InlineData("1.1(a")]
    public async Task Whatever_is_typed_is_looked_through_in_no_time(string some)
    {
        var (much, finder) = (string.Concat(Enumerable.Repeat(some, 100_000)), new ClauseFinder(declaration.Register.Draft));

        await Task.Run(() => finder.Find(much, much, much), TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken);
    }

    [Fact]
    public void The_line_and_the_paragraph_of_a_comment_come_along_with_its_point() =>
        Assert.Equal("Say how\n\n(Line: 12; Paragraph, figure or table: Table 1)", Read("MB/NC,Line number,Paragraph/ Figure/ Table", "northam", "12", "Table 1").Point!.ToString());

    [Fact]
    public void A_correction_goes_before_what_the_file_says()
    {
        var row = Reading().Read(File("Organisation,Point\nnobody,Say\u200B how\n"), new IntakeCorrection { Clause = "whole", Cells = new Dictionary<IntakeColumn, string> { [IntakeColumn.Organisation] = "northam", [IntakeColumn.Point] = "Say how" } });

        Assert.Empty(row.Faults);
        Assert.Equal((ClauseFrom.Chosen, "Say how"), (row.From, row.Point!.ToString()));
        Assert.Equal("Organisation Point", string.Join(' ', Reading().Read(File("Organisation,Point\n,Say\u200B how\n"), correction: null).Faults.Select(fault => fault.Column)));
    }

    [Fact]
    public void The_same_words_for_the_same_organisation_are_one_point()
    {
        string Key(string text) => Reading().Read(File(text), correction: null).Key;

        Assert.Equal(Key("Organisation,Point\nnortham,Say  how\n"), Key("Organisation,Point\nNortham Borough Council,\"say\nHOW\"\n"));
        Assert.NotEqual(Key("Organisation,Point\nnortham,Say how\n"), Key("Organisation,Point\nsoutham,Say how\n"));
        Assert.NotEqual(Key("Organisation,Point\nnortham,Say how\n"), Key("Organisation,Point,Clause\nnortham,Say how,1.1\n"));
        Assert.NotEqual(Key("Organisation,Point\nnortham,Say how\n"), Key("Organisation,Point,Withheld\nnortham,Say how,withheld\n"));
        Assert.NotEqual(Key("Organisation,Point\nnortham,Say how\n"), Key("Organisation,Point,Proposed wording\nnortham,Say how,Thus\n"));
    }

    private ReadRow Read(string headings, params string[] cells) =>
        Reading().Read(File($"{headings},Point\n{string.Join(',', cells.Select(cell => $"\"{cell}\""))},Say how\n"), correction: null);

    private static IntakeRow File(string text) => IntakeFile.Read(Encoding.UTF8.GetBytes(text), out _)!.Rows[0];

    private RowReading Reading()
    {
        var register = declaration.Register;
        return new(new Sources(register.Roster), new ClauseFinder(register.Draft), defaults, new DateOnly(2026, 11, 24));
    }

    /// <summary>The declaration that the points are about.</summary>
    public sealed class Declaration : IDisposable
    {
        private readonly RunningSite site = new();

        public Declaration() => Register = Drafting.On(site).Register;

        public Register Register { get; }

        public void Dispose() => site.Dispose();
    }
}
