namespace DraftControl.Core.Wordings;

public enum RunKind
{
    Equal,
    Insert,
    Delete,
}

/// <summary>A stretch of a redline that was kept, inserted or deleted as a whole.</summary>
public sealed record Run(RunKind Kind, string Text);

/// <summary>
/// The marked-up difference between two texts. Read without what was inserted it is the old text, and without what was deleted the
/// new one, character for character. Words and signs are compared; white space is carried along.
/// </summary>
public sealed class Redline
{
    /// <summary>A text of more words than this is not compared word by word, but replaced as a whole.</summary>
    public const int MostWords = 5_000;

    private Redline(IReadOnlyList<Run> runs) => Runs = runs;

    /// <summary>In reading order. Neighbours differ in kind, none is empty, and what was deleted stands before what replaces it.</summary>
    public IReadOnlyList<Run> Runs { get; }

    public string Old => Without(RunKind.Insert);

    public string New => Without(RunKind.Delete);

    public bool HasChanges => Runs.Any(run => run.Kind != RunKind.Equal);

    /// <summary>Whether white space differs and nothing else, so that the wordings are the same.</summary>
    public bool IsSpacingOnly => HasChanges && string.Equals(Folded(Old), Folded(New), StringComparison.Ordinal);

    /// <summary>Takes any two texts. Words × differences in time, up to a cap; beyond it linear.</summary>
    public static Redline Between(string old, string @new)
    {
        var runs = new RunList();
        if (string.Equals(old, @new, StringComparison.Ordinal))
        {
            runs.Equal(old);
        }
        else if (WordCount(old) > MostWords || WordCount(@new) > MostWords)
        {
            runs.Delete(old);
            runs.Insert(@new);
        }
        else
        {
            Compare(new Tokens(old), new Tokens(@new), runs);
        }

        return new Redline(runs.Finished());
    }

    /// <summary>What changes, as a sentence: <c>2 changes: 'around' replaced by 'about'; 'all' added.</c></summary>
    public string InWords() => RedlineSentence.Of(this);

    private static void Compare(Tokens old, Tokens @new, RunList runs)
    {
        var (o, n) = (0, 0);
        foreach (var difference in WordDiff.Between(old.Texts, @new.Texts))
        {
            Keep(difference.OldStart);
            for (; o < difference.OldStart + difference.OldCount; o++)
            {
                runs.Delete(old.Spaces[o] + old.Texts[o]);
            }

            for (; n < difference.NewStart + difference.NewCount; n++)
            {
                runs.Insert(@new.Spaces[n] + @new.Texts[n]);
            }
        }

        Keep(old.Texts.Count);
        runs.Replace(old.Rest, @new.Rest);

        void Keep(int end)
        {
            for (; o < end; o++, n++)
            {
                runs.Replace(old.Spaces[o], @new.Spaces[n]);
                runs.Equal(old.Texts[o]);
            }
        }
    }

    private string Without(RunKind kind) => string.Concat(Runs.Where(run => run.Kind != kind).Select(run => run.Text));

    private static int WordCount(string text)
    {
        var count = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (!Tokens.IsSpace(text[i]) && (i == 0 || Tokens.IsSpace(text[i - 1])))
            {
                count++;
            }
        }

        return count;
    }

    private static string Folded(string text) => string.Join(' ', text.Split([' ', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries));
}
