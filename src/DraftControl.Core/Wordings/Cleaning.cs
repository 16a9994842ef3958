using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace DraftControl.Core.Wordings;

/// <summary>
/// Takes out of a text what a word processor leaves behind when it is copied: characters that nobody sees, odd spaces, bullets,
/// automatic numbers, line breaks inside a paragraph, HTML. The words stay, and so do curly quotes and dashes.
/// </summary>
public static class Cleaning
{
    /// <summary>Cleaning may bring to light what was hidden, such as a tag inside a tag; a text that goes on like that is left at some point.</summary>
    private const int MostRounds = 8;

    private const string Spaces = @"\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000";

    // None of these looks back, so the time that they take grows with the length of the text only.
    private static readonly Regex hiddenHtml = Pattern(@"<!--.*?-->|<style[ >].*?</style>|<xml[ >].*?</xml>", RegexOptions.Singleline | RegexOptions.IgnoreCase);
    private static readonly Regex tag = Pattern(
        @"<(?<end>/?)(?<name>p|br|hr|div|span|b|i|u|s|em|strong|font|small|sub|sup|a|ul|ol|li|h[1-6]|table|tbody|thead|tr|td|th|img|meta|link|html|head|body|title|center|blockquote|o:[a-z0-9]+|w:[a-z0-9]+|v:[a-z0-9]+|m:[a-z0-9]+|st[0-9]:[a-z0-9]+)(?:[ \t\n][^<>]*)?/?>",
        RegexOptions.IgnoreCase);

    private static readonly Regex code = Pattern("&(?<name>[a-z]{2,6}|#[0-9]{2,5});");
    private static readonly Regex lineSeparator = Pattern(@"[\u000B\u000C\u0085\u2028\u2029]");
    private static readonly Regex softHyphen = Pattern(@"\u00AD");
    private static readonly Regex character = Pattern(@"[^\n\t -~\uD800-\uDFFF]|[\uD800-\uDBFF][\uDC00-\uDFFF]|[\uD800-\uDFFF]");
    private static readonly Regex bullet = Pattern($@"^[ \t{Spaces}]*(?:[•·▪■●○◦‣⁃∙\uF0B7\uF0A7\uF0D8\uF0FC][ \t{Spaces}]*|[–o][ \t{Spaces}]+)", RegexOptions.Multiline);
    private static readonly Regex listNumber = Pattern($@"^[ \t{Spaces}]*(?:(?<item>[0-9]{{1,9}}[.)])|(?<letter>\(?(?:[a-z]|[ivx]{{2,4}})[.)])|(?<number>[0-9]{{1,3}}(?:\.[0-9]{{1,3}})+\.?))[ {Spaces}]*(?:\t|[{Spaces}]{{2}})[ \t{Spaces}]*", RegexOptions.Multiline);
    private static readonly Regex indent = Pattern($@"^[ ]*[\t{Spaces}][ \t{Spaces}]*", RegexOptions.Multiline);
    private static readonly Regex oddSpace = Pattern($"[{Spaces}]");
    private static readonly Regex tab = Pattern(@"[ ]*\t[ \t]*");
    private static readonly Regex line = Pattern(@"[^\n]*\n?");
    private static readonly Regex lineBreak = Pattern(@"[ ]*\n[ ]*");
    private static readonly Regex lineBreaks = Pattern(@"[ ]*\n[ \n]*");
    private static readonly Regex blockStart = Pattern(@"^[ ]*(?:#{1,6}(?:[ ]|$)|[>|]|[-*+](?:[ ]|$)|[0-9]{1,9}[.)](?:[ ]|$)|=+[ ]*$|-+[ ]*$|\[[^\]]*\]:)");

    private static readonly FrozenDictionary<string, string> codes = new Dictionary<string, string>
    {
        ["nbsp"] = " ",
        ["#160"] = " ",
        ["ensp"] = " ",
        ["emsp"] = " ",
        ["shy"] = "",
        ["#173"] = "",
        ["amp"] = "&",
        ["quot"] = "\"",
        ["apos"] = "'",
        ["#39"] = "'",
        ["lsquo"] = "‘",
        ["rsquo"] = "’",
        ["ldquo"] = "“",
        ["rdquo"] = "”",
        ["ndash"] = "–",
        ["mdash"] = "—",
        ["hellip"] = "…",
        ["bull"] = "•",
        ["middot"] = "·",
        ["pound"] = "£",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The Markdown of a clause, cleaned: paragraphs are one line each, bullets are list items.</summary>
    public static Cleaned OfMarkdown(string pasted) => Of(pasted, JoinLines);

    /// <summary>A reason, cleaned: its line breaks stay.</summary>
    public static Cleaned OfReason(string pasted) => Of(pasted, (text, _) => text);

    /// <summary>A title, cleaned: it is one line.</summary>
    public static Cleaned OfLine(string pasted) => Of(pasted, (text, report) => text.Replace(lineBreaks, _ => " ", report(Clutter.LineBreak)));

    private static Cleaned Of(string pasted, Func<TracedText, Func<Clutter, Action<int, string>>, TracedText> lines)
    {
        var before = Hygiene.Normalised(pasted);
        var (found, text) = (new List<(Clutter Kind, int At)>(), TracedText.Of(before));
        var report = (Clutter kind) => (Action<int, string>)((at, _) => found.Add((kind, at)));
        for (var round = 0; round < MostRounds; round++)
        {
            var next = lines(Characters(Html(text, report), report), report);
            if (string.Equals(next.Text, text.Text, StringComparison.Ordinal))
            {
                break;
            }

            text = next;
        }

        var at = new Lines(before);
        var done = found.OrderBy(tidied => tidied.At).Select(tidied => (tidied.Kind, tidied.At, Line: before.Length == 0 ? 0 : at.At(Math.Min(tidied.At, before.Length - 1))))
            .Select(tidied => new Tidied(tidied.Kind, tidied.Line + 1, tidied.At - at.Start(tidied.Line) + 1));
        return new Cleaned(before, Hygiene.Cleaned(text.Text), [.. done]);
    }

    private static TracedText Html(TracedText text, Func<Clutter, Action<int, string>> report)
    {
        var without = text.Replace(hiddenHtml, _ => "", report(Clutter.HtmlTag)).Replace(tag, Instead, report(Clutter.HtmlTag));

        // Without tags it is no HTML, and "&amp;" may be meant as it stands.
        return string.Equals(without.Text, text.Text, StringComparison.Ordinal) ? text : without.Replace(code, match => codes.GetValueOrDefault(match.Groups["name"].Value), report(Clutter.HtmlCode));
    }

    private static string Instead(Match tag) => (tag.Groups["name"].Value.ToLowerInvariant(), tag.Groups["end"].Length > 0) switch
    {
        ("li", false) => "\n- ",
        ("br", _) or ("p" or "div" or "tr" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6", true) => "\n",
        _ => "",
    };

    private static TracedText Characters(TracedText text, Func<Clutter, Action<int, string>> report) => text
        .Replace(lineSeparator, match => match.Value == "\u2029" ? "\n\n" : "\n", report(Clutter.LineSeparator))
        .Replace(softHyphen, _ => "", report(Clutter.SoftHyphen))
        .Replace(character, match => Hygiene.Faults(match.Value).Any() ? "" : null, report(Clutter.Invisible))
        .Replace(bullet, _ => "- ", report(Clutter.Bullet))
        .Replace(listNumber, match => match.Groups["item"].Success ? $"{match.Groups["item"].Value} " : match.Groups["letter"].Success ? "- " : "", report(Clutter.ListNumber))
        .Replace(indent, _ => "", (at, was) => report(was.Contains('\t', StringComparison.Ordinal) ? Clutter.Tab : Clutter.OddSpace)(at, was))
        .Replace(oddSpace, _ => " ", report(Clutter.OddSpace))
        .Replace(tab, _ => " ", report(Clutter.Tab));

    /// <summary>Lines of one paragraph become one; what begins a block of its own stays on a line of its own, and code stays as it is.</summary>
    private static TracedText JoinLines(TracedText text, Func<Clutter, Action<int, string>> report)
    {
        if (text.Text.Contains("```", StringComparison.Ordinal) || text.Text.Contains("~~~", StringComparison.Ordinal))
        {
            return text;
        }

        var breaks = new HashSet<int>();
        var previous = "";
        foreach (Match match in line.Matches(text.Text))
        {
            var words = match.Value.Trim(' ', '\n');
            if (words.Length > 0 && previous.Length > 0 && !blockStart.IsMatch(words) && !previous.StartsWith('#') && !previous.StartsWith('|'))
            {
                breaks.Add(match.Index - 1);
            }

            previous = words;
        }

        return breaks.Count == 0 ? text : text.Replace(lineBreak, match => breaks.Contains(match.Index + match.Value.IndexOf('\n', StringComparison.Ordinal)) ? " " : null, report(Clutter.LineBreak));
    }

    private static Regex Pattern(string pattern, RegexOptions options = RegexOptions.None) => new(pattern, options | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
}
