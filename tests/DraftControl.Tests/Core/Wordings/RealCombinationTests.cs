using DraftControl.Core.Wordings;
using DraftControl.Tests.Support;

namespace DraftControl.Tests.Core.Wordings;

/// <summary>What becomes of real changes that real people combined, measured against what those people made of them.</summary>
public sealed class RealCombinationTests(ITestOutputHelper output)
{
    private enum Outcome
    {
        AsThePerson,
        Otherwise,
        Conflict,
        Refused,
    }

    [Fact]
    public void Of_what_git_leaves_in_conflict_many_combine_as_the_person_did_and_few_otherwise()
    {
        var outcomes = Outcomes("merges", gitCombines: false);

        Assert.InRange(outcomes.GetValueOrDefault(Outcome.AsThePerson), outcomes.Values.Sum() * 28 / 81, int.MaxValue);
        Assert.InRange(outcomes.GetValueOrDefault(Outcome.Otherwise), 0, outcomes.Values.Sum() * 12 / 81);
    }

    [Fact]
    public void What_git_combines_combines_unless_it_holds_conflict_markers() =>
        Assert.Equal(0, Outcomes("merges", gitCombines: true).GetValueOrDefault(Outcome.Conflict));

    [Fact]
    public void What_git_combines_as_the_person_did_is_not_combined_worse() => Assert.All(Cases.Merges("merges").Where(merge => merge.GitCombines && Of(merge) is Outcome.Otherwise), merge =>
    {
        // The one thing that may differ: git puts down twice what both sides added once, and the person left it so.
        var combined = Combined(merge).Text;
        Assert.True(SameWords(combined, WithoutDoubled(merge)), merge.Path);
    });

    [Fact]
    public void Changes_that_were_made_one_after_the_other_combine_to_what_came_of_them() =>
        Assert.Equal(0, Outcomes("replays", gitCombines: false).GetValueOrDefault(Outcome.Otherwise));

    private Dictionary<Outcome, int> Outcomes(string kind, bool gitCombines)
    {
        var outcomes = Cases.Merges(kind).Where(merge => merge.GitCombines == gitCombines).CountBy(Of).ToDictionary();
        output.WriteLine($"{kind}, {(gitCombines ? "combined" : "in conflict")} by git: {string.Join(", ", outcomes.Select(pair => $"{pair.Value} {pair.Key}"))}");
        return outcomes;
    }

    private static Outcome Of(RealMerge merge) =>
        TextCombination.Complaint(merge.Base, merge.Ours, merge.Theirs) is not null ? Outcome.Refused
        : Combined(merge) is not { IsClean: true } combined ? Outcome.Conflict
        : SameWords(combined.Text, merge.Merged) ? Outcome.AsThePerson
        : Outcome.Otherwise;

    private static TextCombination Combined(RealMerge merge) => TextCombination.Of(merge.Base, merge.Ours, merge.Theirs, TestContext.Current.CancellationToken);

    private static bool SameWords(string one, string other) => Folded(one) == Folded(other);

    private static string Folded(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>What the person left, with each paragraph at most as often as on the side that has it most often.</summary>
    private static string WithoutDoubled(RealMerge merge)
    {
        var (ours, theirs, seen) = (Paragraphs(merge.Ours), Paragraphs(merge.Theirs), new Dictionary<string, int>());
        return string.Join("\n\n", Paragraphs(merge.Merged).Where(paragraph =>
            (seen[paragraph] = seen.GetValueOrDefault(paragraph) + 1) <= Math.Max(ours.Count(one => one == paragraph), theirs.Count(one => one == paragraph))));
    }

    private static List<string> Paragraphs(string text) => [.. text.Split("\n\n").Select(paragraph => paragraph.Trim())];
}
