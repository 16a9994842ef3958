using DraftControl.Core.Wordings;
using DraftControl.Tests.Support;

namespace DraftControl.Tests.Core.Wordings;

/// <summary>How redlines of real edits read, measured against git's own word diff of the same edits.</summary>
public sealed class RealRedlineTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("replays")]
    [InlineData("merges")]
    public void Real_edits_leave_few_crumbs_and_mark_few_more_words_than_git(string kind)
    {
        var merges = Cases.Merges(kind).ToList();

        var ours = merges.Select(merge => Choppiness.Of(TextRedline.Between(merge.Base, merge.Ours, TestContext.Current.CancellationToken).Runs)).Aggregate((one, other) => one + other);
        var gits = merges.AsParallel().Select(merge => Choppiness.Of(ByGit(merge.Path))).Aggregate((one, other) => one + other);

        output.WriteLine($"{kind}: {ours}; git: {gits}");
        Assert.InRange(ours.CrumbsInAHundred, 0, 3);
        Assert.InRange(ours.WordsAnEdit, 0, 1.15 * gits.WordsAnEdit);
    }

    private static List<Run> ByGit(string path)
    {
        var (_, printed) = StockGit.Run(Path.GetDirectoryName(path)!, "diff", "--no-index", "--word-diff=porcelain", "-U1000000", "base.md", "ours.md");
        var lines = printed.Split('\n').SkipWhile(line => !line.StartsWith("@@", StringComparison.Ordinal)).Where(line => line.Length > 0);
        return [.. lines.Select(line => (line[0], line[1..]) switch
        {
            ('~', _) => new Run(RunKind.Equal, "\n"),
            ('+', var text) => new Run(RunKind.Insert, text),
            ('-', var text) => new Run(RunKind.Delete, text),
            (' ', var text) => new Run(RunKind.Equal, text),
            _ => new Run(RunKind.Equal, ""),
        })];
    }
}
