using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace DraftControl.Core.Wordings;

/// <summary>A term that some readers take as one party's, and why.</summary>
/// <param name="Term">The words, in any capitals.</param>
/// <param name="Reason">Why somebody may find them political.</param>
public sealed record LoadedTerm(string Term, string Reason);

/// <summary>Where a loaded term stands in a text.</summary>
/// <param name="Term">The term.</param>
/// <param name="Start">The first character, counted from 0 in UTF-16 units.</param>
/// <param name="Length">How many characters it takes there.</param>
public sealed record LoadedWords(LoadedTerm Term, int Start, int Length);

/// <summary>
/// The list of loaded terms: party names, slogans, contested words, praise or blame of a government. It gives hints and never verdicts, so no
/// rule and no gate reads it.
/// </summary>
public sealed class LoadedTerms
{
    /// <summary>At most so many terms, so that a page stays quick.</summary>
    public const int Most = 500;

    /// <summary>The most characters of a term.</summary>
    public const int MaxLength = 100;

    /// <summary>The most characters of a reason.</summary>
    public const int MaxReason = 300;

    private readonly Regex? pattern;
    private readonly IReadOnlyList<LoadedTerm> longestFirst;
    private readonly ImmutableSortedDictionary<string, LoadedTerm> byTerm;

    private LoadedTerms(IEnumerable<LoadedTerm> terms)
    {
        byTerm = terms.ToImmutableSortedDictionary(term => term.Term, term => term, StringComparer.OrdinalIgnoreCase);

        // Longer terms first, so that the whole of one is found rather than its beginning. A group each tells which one it is, whatever
        // spaces and letters a text has in its place.
        longestFirst = [.. byTerm.Values.OrderByDescending(term => term.Term.Length).ThenBy(term => term.Term, StringComparer.Ordinal)];
        var alternatives = longestFirst.Select(term => $"({string.Join(@"\s+", term.Term.Split(' ').Select(Regex.Escape))})");
        pattern = byTerm.IsEmpty ? null : new Regex($@"(?<![\p{{L}}\p{{N}}])(?:{string.Join('|', alternatives)})(?![\p{{L}}\p{{N}}])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
    }

    /// <summary>The list that a declaration has until it writes its own: short, and our own, with its reasons.</summary>
    public static LoadedTerms Usual { get; } = new(UsualTerms.All);

    public IEnumerable<LoadedTerm> Terms => byTerm.Values;

    /// <summary>Reads <c>terms.yml</c>: <c>term: reason</c>, each term once in whatever capitals.</summary>
    public static bool TryRead(byte[] bytes, [NotNullWhen(true)] out LoadedTerms? terms, [NotNullWhen(false)] out string? fault)
    {
        terms = null;
        if (!Utf8.TryDecode(bytes, out var text))
        {
            fault = "terms.yml: it is not UTF-8";
            return false;
        }

        try
        {
            terms = new LoadedTerms(Read(text));
        }
        catch (YamlException e)
        {
            fault = $"terms.yml, line {e.Start.Line}: it must be lines of 'term: reason'";
            return false;
        }
        catch (FormatException e)
        {
            fault = $"terms.yml, {e.Message}";
            return false;
        }

        fault = null;
        return true;
    }

    /// <summary>Where terms of the list stand in a text, in order, as whole words in any capitals.</summary>
    public IReadOnlyList<LoadedWords> In(string text) => pattern is null
        ? []
        : [.. pattern.Matches(text).Select(match => new LoadedWords(longestFirst[match.Groups.Values.Skip(1).Index().First(group => group.Item.Success).Index], match.Index, match.Length))];

    private static List<LoadedTerm> Read(string text)
    {
        var terms = new List<LoadedTerm>();
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var parser = new Parser(new Scanner(new StringReader(text)));
        parser.Consume<StreamStart>();
        parser.Consume<DocumentStart>();
        parser.Consume<MappingStart>();
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var (key, value) = (parser.Consume<Scalar>(), parser.Consume<Scalar>());
            terms.Add(new(Checked(key, "a term", MaxLength), Checked(value, "a reason", MaxReason)));
            if (!seen.Add(key.Value))
            {
                throw new FormatException(Line(key, $"'{key.Value}' stands twice"));
            }

            if (terms.Count > Most)
            {
                throw new FormatException(Line(key, $"there are more than {Most} terms"));
            }
        }

        parser.Consume<DocumentEnd>();
        parser.Consume<StreamEnd>();
        return terms;
    }

    private static string Checked(Scalar scalar, string what, int most) =>
        scalar.Value.Length == 0 || scalar.Value.Length > most || scalar.Value != Hygiene.Folded(scalar.Value)
            ? throw new FormatException(Line(scalar, $"{what} must be one line of {most} characters or fewer, with single spaces"))
            : scalar.Value;

    private static string Line(Scalar scalar, string what) => string.Create(CultureInfo.InvariantCulture, $"line {scalar.Start.Line}: {what}");
}
