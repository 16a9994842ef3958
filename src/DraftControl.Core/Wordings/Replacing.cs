using System.Text.RegularExpressions;

namespace DraftControl.Core.Wordings;

/// <summary>One place where words stand that are to be replaced.</summary>
/// <param name="Clause">The clause.</param>
/// <param name="Start">Where they begin in its Markdown without the marks of the block, in UTF-16 units.</param>
/// <param name="Length">Their length there.</param>
public sealed record FoundPlace(ClauseId Clause, int Start, int Length)
{
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Clause}:{Start}");
}

/// <summary>Finds words throughout a text and puts others in their place. Compares ordinally; white space between words may be a line break.</summary>
/// <param name="Find">The words to look for.</param>
/// <param name="WholeWords">Whether they may not be a part of a longer word.</param>
/// <param name="MatchCase">Whether capital letters count.</param>
public sealed partial record Replacing(string Find, bool WholeWords = true, bool MatchCase = false)
{
    private readonly Regex pattern = new(
        string.Join(@"[ \t\n]+", Find.Split([' ', '\t', '\n'], StringSplitOptions.RemoveEmptyEntries).Select(Regex.Escape)),
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | (MatchCase ? RegexOptions.None : RegexOptions.IgnoreCase));

    /// <summary>Every place of a text, in order. What belongs to Markdown, such as a link's address, is no place.</summary>
    public IReadOnlyList<FoundPlace> In(Draft draft) => string.IsNullOrWhiteSpace(Find) ? [] :
        [.. draft.Clauses.Where(clause => clause.HasWords).SelectMany(clause => In(Spans.Bare(clause.Span)).Select(found => new FoundPlace(clause.Id, found.Index, found.Length)))];

    /// <summary>A clause's Markdown, without the marks of its block, with other words in some places. A capital letter that was not looked for stays one.</summary>
    public string Replaced(Clause clause, IEnumerable<FoundPlace> places, string by)
    {
        var (bare, isLower) = (Spans.Bare(clause.Span), char.IsLower(Find.TrimStart()[0]));
        return places.OrderByDescending(place => place.Start).Aggregate(bare, (text, place) =>
            text[..place.Start] + (isLower && char.IsUpper(text[place.Start]) ? char.ToUpperInvariant(by[0]) + by[1..] : by) + text[(place.Start + place.Length)..]);
    }

    private IEnumerable<Match> In(string bare)
    {
        var marks = Marks().Matches(bare).Select(mark => (mark.Index, End: mark.Index + mark.Length)).ToList();
        for (var match = pattern.Match(bare); match.Success && match.Length > 0;)
        {
            var (start, end) = (match.Index, match.Index + match.Length);
            var isPlace = (!WholeWords || (!GoesOn(bare, start) && !GoesOn(bare, end))) && !marks.Exists(mark => mark.Index < end && start < mark.End);
            if (isPlace)
            {
                yield return match;
            }

            match = pattern.Match(bare, isPlace ? end : start + 1);
        }
    }

    /// <summary>Whether a word goes on from one side of a position to the other.</summary>
    private static bool GoesOn(string text, int at) => at > 0 && at < text.Length && char.IsLetterOrDigit(text[at - 1]) && char.IsLetterOrDigit(text[at]);

    /// <summary>Addresses of links and pictures, addresses in angle brackets, and the marks of emphasis, links, code, tables and items.</summary>
    [GeneratedRegex(@"\]\([^()\n]*\)|<[^<>\s]+>|(?m:^[ \t]*(?:[-+*>]|#{1,6}|[0-9]{1,9}[.)])[ \t])|[*`\[\]|\\]|__+|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])", RegexOptions.CultureInvariant)]
    private static partial Regex Marks();
}
