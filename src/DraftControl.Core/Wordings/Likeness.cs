using DraftControl.Core.Wordings.Comparing;

namespace DraftControl.Core.Wordings;

/// <summary>Some wordings, to find the one among them that another is most like. Not for several threads at once.</summary>
public sealed class Likeness
{
    /// <summary>What part of their words two wordings must share, as where two texts are laid side by side.</summary>
    private const double Enough = 0.5;

    private readonly Vocabulary vocabulary = new();
    private readonly IReadOnlyList<WordBag> bags;

    public Likeness(IEnumerable<Wording> wordings) => bags = [.. wordings.Select(Bag)];

    /// <summary>The place of the wording that shares most words with this one; null where none shares half of them, where two share as many, or where there are too few words to tell. Linear in the words of all.</summary>
    public int? MostLike(Wording wording)
    {
        var bag = Bag(wording);
        var best = bag.Size < WordBag.FewestWordsAlike ? [] : bags.Select((other, place) => (Place: place, Similarity: bag.Similarity(other, Enough)))
            .Where(found => found.Similarity > 0).OrderByDescending(found => found.Similarity).Take(2).ToList();
        return best.Count == 0 || (best.Count == 2 && best[0].Similarity - best[1].Similarity < 0.01) ? null : best[0].Place;
    }

    private WordBag Bag(Wording wording)
    {
        var tokens = new Tokens(wording.Text, vocabulary);
        return WordBag.Of(tokens, 0, tokens.Count);
    }
}
