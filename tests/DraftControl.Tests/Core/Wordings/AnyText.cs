using CsCheck;

namespace DraftControl.Tests.Core.Wordings;

/// <summary>Texts made at random, in the ways that break engines of words.</summary>
public static class AnyText
{
    private static readonly string[] pieces =
    [
        "a", "b", "people", "services", "people,", "don't", "well-known", "3.5", "—", "(", ")", ".", ",", " ", " ", " ", "  ", "\t", "\n", "\n", "\n\n", "\r\n", "\r", "\u00A0",
        "# ", "## ", "### ", "- ", "  - ", "    - ", "* ", "+ ", "1. ", "   2) ", "> ", ">", "| a | b |", "|---|---|", "---", "===", "***", "```", "~~~", "<div>", "</div>", "[x]: /y", "|", "\\|",
        "\u200B", "\uFEFF", "e\u0301", "é", "😀", "\0",
    ];

    /// <summary>Any characters at all, halves of surrogate pairs included.</summary>
    public static readonly Gen<string> Wild = Gen.OneOf(Gen.String, Gen.Char.Array[0, 30].Select(chars => new string(chars)));

    /// <summary>Pieces of Markdown in any order.</summary>
    public static readonly Gen<string> Markdown = OneOf(pieces).Array[0, 40].Select(string.Concat);

    /// <summary>Either.</summary>
    public static readonly Gen<string> Any = Gen.Frequency((1, Wild), (4, Markdown));

    /// <summary>Words with signs and spaces between them.</summary>
    public static readonly Gen<string> Words =
        OneOf("we", "will", "repair", "what", "everybody", "uses", "uses,", "before", "(new)", "taps.").Array[0, 12].Select(words => string.Join(' ', words));

    private static Gen<string> OneOf(params string[] list) => Gen.Int[0, list.Length - 1].Select(index => list[index]);
}
