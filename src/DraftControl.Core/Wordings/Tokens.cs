using System.Globalization;
using System.Text;

namespace DraftControl.Core.Wordings;

/// <summary>
/// A text as words and signs, each with the white space before it: letters and digits, with the apostrophes and hyphens among
/// them, are one word; every other character is a sign by itself, so that an invisible one is never hidden in a word. White space is
/// what a wording folds (space, tab, LF) and CR; other spaces are signs.
/// </summary>
internal sealed class Tokens
{
    private readonly List<string> spaces = [];
    private readonly List<string> texts = [];

    /// <summary>Takes any text apart without loss. Linear in its length.</summary>
    public Tokens(string text)
    {
        var position = 0;
        while (true)
        {
            var start = position;
            position = SkipSpace(text, position);
            var space = text[start..position];
            if (position == text.Length)
            {
                Rest = space;
                return;
            }

            var end = EndOfToken(text, position);
            spaces.Add(space);
            texts.Add(text[position..end]);
            position = end;
        }
    }

    /// <summary>The words and signs, none of them empty.</summary>
    public IReadOnlyList<string> Texts => texts;

    /// <summary>The white space before each of them.</summary>
    public IReadOnlyList<string> Spaces => spaces;

    /// <summary>The white space after the last.</summary>
    public string Rest { get; }

    public static bool IsSpace(char c) => c is ' ' or '\t' or '\n' or '\r';

    private static int SkipSpace(string text, int position)
    {
        while (position < text.Length && IsSpace(text[position]))
        {
            position++;
        }

        return position;
    }

    private static int EndOfToken(string text, int start)
    {
        var end = start;
        while (LengthInWord(text, end, start) is > 0 and var length)
        {
            end += length;
        }

        return end > start ? end : start + LengthOfRune(text, start, out _);
    }

    /// <summary>The length of the character here if it carries on the word that began at <paramref name="start"/>, else 0.</summary>
    private static int LengthInWord(string text, int position, int start)
    {
        if (position == text.Length)
        {
            return 0;
        }

        var length = LengthOfRune(text, position, out var letter);
        var joins = position > start && (text[position] is '\'' or '\u2019' or '-') && position + 1 < text.Length;
        return letter || (joins && LengthOfRune(text, position + 1, out var next) > 0 && next) ? length : 0;
    }

    private static int LengthOfRune(string text, int position, out bool isLetter)
    {
        var whole = Rune.TryGetRuneAt(text, position, out var rune);
        isLetter = whole && !Hygiene.IsInvisible(rune.Value) && (Rune.IsLetterOrDigit(rune) || IsMark(rune));
        return whole ? rune.Utf16SequenceLength : 1;
    }

    private static bool IsMark(Rune rune) => Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;
}
