namespace DraftControl.Core.Wordings.Comparing;

/// <summary>Finds what may be alike among many, without comparing each with each: by the words that few of them have.</summary>
internal static class RareWords
{
    /// <summary>A word is rare that so few have at most.</summary>
    private const int Few = 2;

    /// <summary>At most so many are named for one.</summary>
    private const int Most = 8;

    /// <summary>Pairs with rare words in common, for each of the first those with most of them. Linear in the number of words.</summary>
    public static IEnumerable<(int One, int Other)> InCommon(IReadOnlyList<WordBag> ones, IReadOnlyList<WordBag> others)
    {
        var places = new Dictionary<int, List<int>>();
        for (var other = 0; other < others.Count; other++)
        {
            foreach (var word in others[other].Different)
            {
                (places.TryGetValue(word, out var list) ? list : places[word] = []).Add(other);
            }
        }

        for (var one = 0; one < ones.Count; one++)
        {
            var rare = ones[one].Different.Select(word => places.GetValueOrDefault(word)).Where(list => list is { Count: <= Few }).SelectMany(list => list!);
            foreach (var (other, _) in rare.CountBy(other => other).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).Take(Most))
            {
                yield return (one, other);
            }
        }
    }
}
