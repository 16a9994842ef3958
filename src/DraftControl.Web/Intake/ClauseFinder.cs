using System.Text.RegularExpressions;
using DraftControl.Core.Wordings;

namespace DraftControl.Web.Intake;

/// <summary>How it is known which clause a row is about.</summary>
public enum ClauseFrom
{
    /// <summary>The row names its number in the draft.</summary>
    Number,

    /// <summary>The row says that it is about the whole text, or nothing tells of a clause.</summary>
    Whole,

    /// <summary>Somebody chose it before the row was brought in.</summary>
    Chosen,

    /// <summary>A guess: words that the row quotes stand in this clause and in no other.</summary>
    Quoted,

    /// <summary>A guess: the proposed wording is more like this clause than like any other.</summary>
    Similar,

    /// <summary>The row names a number that the draft does not have, and nothing else tells of a clause.</summary>
    Unknown,
}

/// <summary>Finds the clause that a row is about, in the draft whose numbers were used. Not for several threads at once.</summary>
public sealed partial class ClauseFinder
{
    /// <summary>A longer text is no point that somebody made, and would be refused.</summary>
    private const int MostRead = 10_000;

    private static readonly string[] whole = ["", "-", "all", "general", "whole", "whole text", "the whole text", "text", "n/a"];

    private readonly Draft draft;
    private readonly Dictionary<string, ClauseId> byNumber;
    private readonly IReadOnlyList<Clause> clauses;
    private readonly List<string> words;
    private readonly Likeness likeness;

    public ClauseFinder(Draft draft)
    {
        this.draft = draft;
        byNumber = draft.Numbered.Where(numbered => numbered.Number is not null).ToDictionary(numbered => numbered.Number!.ToString(), numbered => numbered.Clause, StringComparer.Ordinal);
        clauses = [.. draft.Clauses.Where(clause => clause.HasWords)];
        words = [.. clauses.Select(clause => Plain(clause.Wording.Text))];
        likeness = new(clauses.Select(clause => clause.Wording));
    }

    /// <param name="number">What stands in the column for the clause.</param>
    /// <param name="point">The point that was made.</param>
    /// <param name="wording">The words that are wished for.</param>
    public (ClauseId? Clause, ClauseFrom From) Find(string number, string point, string wording)
    {
        var typed = Introduction().Replace(Hygiene.Folded(number), "").TrimEnd('.', ':', ',').ToLowerInvariant();
        return Named(typed) is { } named ? (named, ClauseFrom.Number)
            : Quoted(point, wording) is { } quoted ? (quoted, ClauseFrom.Quoted)
            : !string.IsNullOrWhiteSpace(wording) && likeness.MostLike(Wording.Of(Hygiene.Normalised(wording))) is { } place ? (clauses[place].Id, ClauseFrom.Similar)
            : (null, whole.Contains(typed, StringComparer.Ordinal) ? ClauseFrom.Whole : ClauseFrom.Unknown);
    }

    /// <summary><c>3.2</c>, <c>3.2(a)</c>, also typed as <c>3.2 a</c>, <c>3.2.a)</c> or <c>3.2(A)</c>; and <c>title</c>.</summary>
    private ClauseId? Named(string typed) =>
        typed is "title" or "the title" ? draft.Clauses.FirstOrDefault(clause => draft.NumberOf(clause.Id) is null)?.Id
        : byNumber.TryGetValue(Letters().Replace(typed.Replace(" ", "", StringComparison.Ordinal), match => $"({match.Groups[1].Value})"), out var clause) ? clause
        : null;

    /// <summary>The clause that alone has the longest words in quotation marks that any clause has.</summary>
    private ClauseId? Quoted(string point, string wording)
    {
        foreach (var quoted in Quotes(point).Concat(Quotes(wording)).Distinct(StringComparer.Ordinal).OrderByDescending(text => text.Length).Take(20))
        {
            var found = Enumerable.Range(0, words.Count).Where(place => Holds(words[place], quoted)).Take(2).ToList();
            if (found.Count == 1)
            {
                return clauses[found[0]].Id;
            }
        }

        return null;
    }

    /// <summary>What stands in quotation marks, at least two words or one long one.</summary>
    private static IEnumerable<string> Quotes(string text) => Quotation().Matches(text.Length > MostRead ? text[..MostRead] : text).Select(match => Plain(match.Groups.Values.Skip(1).First(group => group.Success).Value).Trim(' ', '.', ',', ';', ':', '…', '!', '?'))
        .Where(quoted => quoted.Length >= 7 || quoted.Contains(' ', StringComparison.Ordinal));

    private static bool Holds(string words, string quoted)
    {
        for (var at = words.IndexOf(quoted, StringComparison.Ordinal); at >= 0; at = words.IndexOf(quoted, at + 1, StringComparison.Ordinal))
        {
            if ((at == 0 || !char.IsLetterOrDigit(words[at - 1])) && (at + quoted.Length == words.Length || !char.IsLetterOrDigit(words[at + quoted.Length])))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The words alone: neither case nor the shape of apostrophes and dashes counts.</summary>
    private static string Plain(string text) => Hygiene.Folded(Hygiene.Normalised(text)).Replace('’', '\'').Replace('‘', '\'').Replace('“', '"').Replace('”', '"').Replace('–', '-').Replace('—', '-').ToLowerInvariant();

    [GeneratedRegex(@"\A(?:clause|section|paragraph|para|§)\.?\s*(?=[0-9])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Introduction();

    /// <summary>A letter after a number or a closed bracket, with or without a full stop and brackets.</summary>
    [GeneratedRegex(@"(?<=[0-9)])\.?\(?([a-z]+)\)?", RegexOptions.CultureInvariant)]
    private static partial Regex Letters();

    /// <summary>A quotation between single marks ends soon, so that many apostrophes take no long time.</summary>
    [GeneratedRegex("“([^“”]+)”|\"([^\"]+)\"|‘([^‘]+?)’(?![\\p{L}])|(?<![\\p{L}])'((?:[^']|(?<=[\\p{L}])'(?=[\\p{L}])){2,200})'(?![\\p{L}])|«([^«»]+)»", RegexOptions.CultureInvariant)]
    private static partial Regex Quotation();
}
