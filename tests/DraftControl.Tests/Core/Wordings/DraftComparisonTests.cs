using CsCheck;
using DraftControl.Core.Wordings;

namespace DraftControl.Tests.Core.Wordings;

public sealed class DraftComparisonTests
{
    private static readonly Draft old = Draft("1 One", "2 Two", "3 Three", "4 Four");

    [Fact]
    public void The_same_draft_has_no_changes() => Assert.DoesNotContain(DraftComparison.Between(old, old), clause => clause.IsChanged);

    [Fact]
    public void Clauses_are_matched_by_their_ids_whatever_their_words() =>
        Assert.Equal(["reworded 2"], Told(old, Draft("1 One", "2 Something else entirely", "3 Three", "4 Four")));

    [Fact]
    public void What_was_removed_stands_where_it_stood() =>
        Assert.Equal(["removed 2", "added 9"], Told(old, Draft("1 One", "9 Nine", "3 Three", "4 Four")));

    [Fact]
    public void One_clause_that_moved_moves_alone() =>
        Assert.Equal(["moved 1"], Told(old, Draft("2 Two", "3 Three", "4 Four", "1 One")));

    [Fact]
    public void A_clause_may_move_and_be_reworded() =>
        Assert.Equal(["moved reworded 4"], Told(old, Draft("4 Vier", "1 One", "2 Two", "3 Three")));

    [Fact]
    public void A_blank_line_is_a_change_of_spacing() =>
        Assert.Equal(["respaced 1"], Told(new Draft([Clause(1, "One\n")]), new Draft([Clause(1, "One\n\n")])));

    [Fact]
    public void Every_clause_of_both_stands_there_once_and_the_new_ones_in_order() => Gen.Select(Gen.Shuffle(Enumerable.Range(1, 12).ToArray()), Gen.Shuffle(Enumerable.Range(1, 12).ToArray()), Gen.Int[0, 12], Gen.Int[0, 12]).Sample((before, after, n, m) =>
    {
        var (from, to) = (before.Take(n).ToList(), after.Take(m).ToList());
        var compared = DraftComparison.Between(Numbered(from), Numbered(to));

        Assert.Equal(from.Union(to).Order(), compared.Select(clause => clause.Id.Value).Order());
        Assert.Equal(to, compared.Where(clause => clause.New is not null).Select(clause => clause.Id.Value));
        Assert.Equal(from.Except(to).Order(), compared.Where(clause => clause.New is null).Select(clause => clause.Id.Value).Order());
    });

    private static IEnumerable<string> Told(Draft from, Draft to) => DraftComparison.Between(from, to).Where(clause => clause.IsChanged).Select(clause =>
        $"{(clause.Old is null ? "added " : "")}{(clause.New is null ? "removed " : "")}{(clause.Moved ? "moved " : "")}{(clause.IsReworded ? "reworded " : "")}{(clause.IsRespaced ? "respaced " : "")}{clause.Id.Value}");

    private static Draft Numbered(IEnumerable<int> ids) => new(ids.Select(id => Clause(id, $"Words {id}\n\n")));

    private static Draft Draft(params string[] clauses) => new(clauses.Select(text => Clause(int.Parse(text.Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture), text.Split(' ', 2)[1] + "\n\n")));

    private static Clause Clause(int id, string span) => new(new ClauseId(id), span, Origins.All(Wording.Of(span).Words.Count, Origin.StartingText));
}
