using System.Text.Json;

namespace DraftControl.Tests.Cli;

public sealed class MergeCommandTests
{
    private const string Base = "# Plans\n\nWe share all plans with everybody who asks for them. We tell why.\n";
    private const string Ours = "# Plans\n\nWe share our plans with everybody who asks for them. We tell why.\n";
    private const string Theirs = "# Plans\n\nWe share all plans with everybody who asks for them. We tell how.\n";

    [Fact]
    public void What_combines_is_printed_as_it_reads()
    {
        using var texts = Texts(Theirs);

        Assert.Equal((0, "# Plans\n\nWe share our plans with everybody who asks for them. We tell how.\n"), texts.Run("merge", "base.md", "ours.md", "theirs.md"));
    }

    [Fact]
    public void Where_conflicts_remain_the_exit_code_is_1_and_the_text_has_markers()
    {
        using var texts = Texts(Base.Replace("all", "new"));

        var (code, output) = texts.Run("merge", "base.md", "ours.md", "theirs.md");

        Assert.Equal(1, code);
        Assert.Equal($"# Plans\n\n<<<<<<< ours\n{Ours[9..]}||||||| base\n{Base[9..]}=======\n{Base[9..].Replace("all", "new")}>>>>>>> theirs\n", output);
    }

    [Theory]
    [InlineData("all plans", "all plans", "ours", true)]
    [InlineData("We tell why", "We tell how", "words", true)]
    [InlineData("all plans", "our plans", "same", true)]
    [InlineData("all plans", "new plans", "conflict", false)]
    public void For_programs_it_tells_how_each_region_came_about(string was, string becomes, string how, bool clean)
    {
        using var texts = Texts(Base.Replace(was, becomes));

        var (code, output) = texts.Run("merge", "base.md", "ours.md", "theirs.md", "--format", "json");
        var told = JsonDocument.Parse(output).RootElement;
        var region = Assert.Single(told.GetProperty("regions").EnumerateArray());

        Assert.Equal((clean, clean ? 0 : 1), (told.GetProperty("clean").GetBoolean(), code));
        Assert.Equal(how, region.GetProperty("how").GetString());
        Assert.Equal([Base, Ours, Base.Replace(was, becomes)], new[] { "base", "ours", "theirs" }.Select(name => Whole(region.GetProperty(name).GetString()!)));
        Assert.EndsWith(region.GetProperty("result").GetString()!, told.GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_that_holds_conflict_markers_is_refused_with_the_line_and_nothing_is_written()
    {
        using var texts = Texts("# Plans\n<<<<<<< HEAD\n");

        Assert.Equal((2, "Their text holds a conflict marker on line 2. Settle that conflict first.\n"), texts.Run("merge", "base.md", "ours.md", "theirs.md", "--output", "ours.md"));
        Assert.Equal(Ours, texts["ours.md"]);
    }

    [Fact]
    public void Git_merges_with_it_what_it_cannot_merge_itself()
    {
        using var texts = new TextFolder().With(".gitattributes", "*.md merge=draftcontrol\n").With("text.md", Base);
        texts.Git("init", "-q", "-b", "main");
        texts.Git("config", "user.name", "Tester");
        texts.Git("config", "user.email", "tester@example.com");
        texts.Git("config", "merge.draftcontrol.driver", $"dotnet '{Support.CommandLine.Program}' merge %O %A %B --output %A");
        texts.Git("add", ".");
        texts.Git("commit", "-q", "-m", "Base");
        texts.Git("checkout", "-q", "-b", "theirs");
        texts.With("text.md", Theirs).Git("commit", "-q", "-a", "-m", "Theirs");
        texts.Git("checkout", "-q", "main");
        texts.With("text.md", Ours).Git("commit", "-q", "-a", "-m", "Ours");

        texts.Git("merge", "-q", "--no-edit", "theirs");

        Assert.Equal("# Plans\n\nWe share our plans with everybody who asks for them. We tell how.\n", texts["text.md"]);
    }

    /// <summary>A region is the clause that was changed; where a side did not change at all it is the whole text.</summary>
    private static string Whole(string region) => region.StartsWith('#') ? region : "# Plans\n\n" + region;

    private static TextFolder Texts(string theirs) => new TextFolder().With("base.md", Base).With("ours.md", Ours).With("theirs.md", theirs);
}
