namespace DraftControl.Core.Wordings.Comparing;

/// <summary>
/// Two texts compared word by word, and the differences tidied as a careful person would mark them: few words between two changes go with
/// them, edges stand between words and sentences, Markdown is not torn, and what is mostly rewritten is replaced as a whole.
/// </summary>
internal sealed class Comparison
{
    /// <summary>So far away is a change that is not there.</summary>
    private const int FarAway = Crumbs.MostWords + 1;

    private readonly List<Difference> differences;

    private Comparison(Tokens old, Tokens @new, IEnumerable<Difference> differences) => (Old, New, this.differences) = (old, @new, [.. differences]);

    public Tokens Old { get; }

    public Tokens New { get; }

    public IReadOnlyList<Difference> Differences => differences;

    /// <summary>Words × differences in time, up to a cap; beyond it linear.</summary>
    public static Comparison Between(string old, string @new)
    {
        var vocabulary = new Vocabulary();
        var before = new Tokens(old, vocabulary);
        return Between(before, string.Equals(old, @new, StringComparison.Ordinal) ? before : new Tokens(@new, vocabulary));
    }

    /// <param name="old">The tokens of one text.</param>
    /// <param name="new">Those of the other, numbered by the same vocabulary.</param>
    /// <param name="areAlike">Whether they are known to have enough words in common.</param>
    public static Comparison Between(Tokens old, Tokens @new, bool areAlike = false)
    {
        if (ReferenceEquals(old, @new) || string.Equals(old.Text, @new.Text, StringComparison.Ordinal))
        {
            return new(old, @new, []);
        }

        if (old.Count == 0 || @new.Count == 0 || IsTooLong(old) || IsTooLong(@new) || !(areAlike || Rewriting.MayShare(old, @new)))
        {
            return new(old, @new, Whole(old, @new));
        }

        var slid = Edges.Slid(WordDiff.Between(old.Numbers, @new.Numbers), old, @new);
        var tidied = Crumbs.Absorbed(WholeUnits.Kept(Crumbs.Absorbed(slid, old, @new), old, @new), old, @new);
        return new(old, @new, Rewriting.Keeps(tidied, old, @new) ? tidied : Whole(old, @new));
    }

    /// <summary>
    /// The first change of this text and the last of the one before it may have so few words between them that they are crumbs: then both reach to
    /// where the texts meet.
    /// </summary>
    public void JoinCrumbs(Comparison before)
    {
        if (before.WordsAfterLast() + WordsBeforeFirst() is > 0 and <= Crumbs.MostWords)
        {
            var (last, first) = (before.differences[^1], differences[0]);
            before.differences[^1] = new(last.OldStart, before.Old.Count - last.OldStart, last.NewStart, before.New.Count - last.NewStart);
            differences[0] = new(0, first.OldEnd, 0, first.NewEnd);
        }
    }

    private static Difference[] Whole(Tokens old, Tokens @new) => old.Count + @new.Count > 0 ? [new(0, old.Count, 0, @new.Count)] : [];

    private int WordsAfterLast() => differences.Count == 0 ? FarAway : IsWhole ? 0 : Crumbs.WordsBetween(differences[^1], new(Old.Count, 0, New.Count, 0), Old, New);

    private int WordsBeforeFirst() => differences.Count == 0 ? FarAway : IsWhole ? 0 : Crumbs.WordsBetween(default, differences[0], Old, New);

    private bool IsWhole => differences is [var one] && one.OldCount == Old.Count && one.NewCount == New.Count;

    private static bool IsTooLong(Tokens tokens) => tokens.Count > Redline.MostWords && tokens.Pieces(0, tokens.Count) > Redline.MostWords;
}
