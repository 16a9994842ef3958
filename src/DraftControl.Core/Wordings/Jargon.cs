using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace DraftControl.Core.Wordings;

/// <summary>A word that people outside an office seldom use, and what says the same.</summary>
/// <param name="Term">The word or words, in any capitals.</param>
/// <param name="Plainer">Plainer words, or what to say instead.</param>
public sealed record JargonTerm(string Term, string Plainer);

/// <summary>Where jargon stands in a text.</summary>
/// <param name="Term">The term.</param>
/// <param name="Start">The first character, counted from 0 in UTF-16 units.</param>
/// <param name="Length">How many characters it takes there.</param>
public sealed record JargonWords(JargonTerm Term, int Start, int Length);

/// <summary>A short list of jargon with plainer words: our own, and a hint only. A word that is not on it may be jargon all the same.</summary>
public static class Jargon
{
    /// <summary>The list, in the order of the alphabet.</summary>
    public static readonly IReadOnlyList<JargonTerm> All =
    [
        new("agile", "say how the work is done: in small steps, tested with users"),
        new("best practice", "what has worked, and where"),
        new("best-in-class", "say what was measured"),
        new("capability", "skills, or what something can do"),
        new("citizen-centric", "for the people who use it"),
        new("co-design", "design with"),
        new("collaborate", "work together"),
        new("commence", "begin"),
        new("deliver", "say what is done: build, run, provide"),
        new("digital by default", "online first, with help for those who need it"),
        new("ecosystem", "say which organisations or systems"),
        new("empower", "let, or give the means to"),
        new("end-to-end", "whole, from beginning to end"),
        new("facilitate", "help, or run"),
        new("foster", "encourage, or help"),
        new("going forward", "from now on"),
        new("holistic", "whole"),
        new("impactful", "say what changes"),
        new("in order to", "to"),
        new("innovative", "new, or say what is new about it"),
        new("interoperable", "able to work together"),
        new("learnings", "what was learned"),
        new("legacy system", "old system"),
        new("leverage", "use"),
        new("paradigm", "way of thinking"),
        new("per annum", "a year"),
        new("prior to", "before"),
        new("proactive", "say what is done, and when"),
        new("robust", "say what it withstands"),
        new("roll out", "introduce, or provide to everybody"),
        new("silo", "team or system that does not share"),
        new("stakeholder", "say who: residents, staff, councils"),
        new("streamline", "make simpler"),
        new("synergy", "what is gained by working together"),
        new("transformation", "say what changes"),
        new("utilise", "use"),
        new("with regard to", "about"),
    ];

    private static readonly FrozenDictionary<string, JargonTerm> byTerm = All.ToFrozenDictionary(term => term.Term, StringComparer.OrdinalIgnoreCase);

    /// <summary>Longer terms first, so that the whole of one is found; with the ending of a plural or of a verb.</summary>
    private static readonly Regex pattern = new(
        $@"(?<![\p{{L}}\p{{N}}])(?<term>{string.Join('|', All.Select(term => term.Term).OrderByDescending(term => term.Length).ThenBy(term => term, StringComparer.Ordinal).Select(term => Regex.Escape(term).Replace(@"\ ", @"\s+", StringComparison.Ordinal)))})(?:s|d|ed)?(?![\p{{L}}\p{{N}}])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>Where listed jargon stands in a text, in order, as whole words in any capitals. Linear in the length of the text.</summary>
    public static IReadOnlyList<JargonWords> In(string text) =>
        [.. pattern.Matches(text).Select(match => new JargonWords(byTerm[Hygiene.Folded(match.Groups["term"].Value)], match.Index, match.Length))];
}
