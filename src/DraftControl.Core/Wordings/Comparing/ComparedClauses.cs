namespace DraftControl.Core.Wordings.Comparing;

/// <summary>The clauses of two texts, compared in groups.</summary>
internal sealed class ComparedClauses
{
    private readonly Outline old;
    private readonly Outline @new;
    private readonly Vocabulary vocabulary = new();
    private readonly List<ClauseWords> oldWords;
    private readonly List<ClauseWords> newWords;
    private readonly Dictionary<int, Comparison> moved = [];

    public ComparedClauses(Outline old, Outline @new, CancellationToken cancelled)
    {
        (this.old, this.@new) = (old, @new);
        (oldWords, newWords) = ClauseWords.Of(old, @new, vocabulary);
        Groups = ClauseGroup.Of(Alignment.Between(oldWords, newWords, cancelled));
        Comparisons = Groups.ConvertAll(group =>
        {
            cancelled.ThrowIfCancellationRequested();
            return Comparison.Between(TokensOf(old, oldWords, group.Old), TokensOf(@new, newWords, group.New), areAlike: true);
        });
        for (var i = 1; i < Comparisons.Count; i++)
        {
            Comparisons[i].JoinCrumbs(Comparisons[i - 1]);
        }
    }

    /// <summary>In reading order: a clause that moved stands at both its places.</summary>
    public List<ClauseGroup> Groups { get; }

    /// <summary>What each group changes.</summary>
    public List<Comparison> Comparisons { get; }

    /// <summary>A clause that moved, with itself at its other place.</summary>
    public Comparison Moved(int number)
    {
        if (moved.Count == 0)
        {
            foreach (var places in Groups.Where(group => group.Moved is not null).GroupBy(group => group.Moved!.Value))
            {
                moved.Add(places.Key, Comparison.Between(oldWords[places.SelectMany(group => group.Old).Single()].Tokens, newWords[places.SelectMany(group => group.New).Single()].Tokens));
            }
        }

        return moved[number];
    }

    private Tokens TokensOf(Outline outline, List<ClauseWords> words, List<int> places) =>
        places is [var place] ? words[place].Tokens : new Tokens(string.Concat(places.Select(one => outline.Clauses[one].Span)), vocabulary);
}
