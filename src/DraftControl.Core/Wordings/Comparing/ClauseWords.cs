namespace DraftControl.Core.Wordings.Comparing;

/// <summary>
/// The words of a clause, to be compared with those of others. The same wording has the same words: block markers are left out, and white space
/// is no word.
/// </summary>
internal sealed class ClauseWords : IEquatable<ClauseWords>
{
    private readonly int first;
    private readonly int hash;

    public ClauseWords(Tokens tokens)
    {
        Tokens = tokens;
        first = AfterMarkers(tokens);
        var code = default(HashCode);
        foreach (var number in Compared)
        {
            code.Add(number);
        }

        hash = code.ToHashCode();
    }

    /// <summary>The clauses of two texts, those with the same source text once.</summary>
    public static (List<ClauseWords> Old, List<ClauseWords> New) Of(Outline old, Outline @new, Vocabulary vocabulary)
    {
        var known = new Dictionary<string, ClauseWords>(StringComparer.Ordinal);
        return (old.Clauses.Select(Words).ToList(), @new.Clauses.Select(Words).ToList());

        ClauseWords Words(OutlineClause clause) =>
            known.TryGetValue(clause.Span, out var words) ? words : known[clause.Span] = new ClauseWords(new Tokens(clause.Span, vocabulary));
    }

    public Tokens Tokens { get; }

    public WordBag Bag => field ??= WordBag.Of(Tokens, first, Tokens.Count);

    private ReadOnlySpan<int> Compared => Tokens.Numbers.AsSpan(first);

    public bool Equals(ClauseWords? other) => other is not null && hash == other.hash && Compared.SequenceEqual(other.Compared);

    public override bool Equals(object? obj) => Equals(obj as ClauseWords);

    public override int GetHashCode() => hash;

    /// <summary>Markers of headings, list items and quotes: <c>##</c>, <c>-</c>, <c>1.</c>, <c>></c>.</summary>
    private static int AfterMarkers(Tokens tokens)
    {
        var at = 0;
        while (at < tokens.Count && EndOfMarker(tokens, at) is > 0 and var end && tokens.IsApart(end))
        {
            at = end;
        }

        return at;
    }

    private static int EndOfMarker(Tokens tokens, int at) =>
        tokens[at] is "-" or "*" or "+" or ">" || !tokens[at].ContainsAnyExcept('#') ? at + 1
        : !tokens[at].ContainsAnyExceptInRange('0', '9') && at + 1 < tokens.Count && !tokens.IsApart(at + 1) && tokens[at + 1] is "." or ")" ? at + 2
        : 0;
}
