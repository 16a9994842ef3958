namespace DraftControl.Core.Wordings.Comparing;

/// <summary>
/// A text as words, numbers and signs, each with the white space before it. White space is what a wording folds (space, tab, LF) and CR;
/// other spaces are signs.
/// </summary>
internal sealed class Tokens
{
    private readonly ReadingUnit unit;
    private readonly List<Token> tokens;
    private readonly int[] numbers;

    /// <summary>Takes any text apart without loss. Linear in its length.</summary>
    public Tokens(string text, Vocabulary vocabulary, ReadingUnit unit = ReadingUnit.Sentence)
    {
        (Text, this.unit) = (text, unit);
        tokens = new List<Token>((text.Length / 5) + 1);
        var end = 0;
        for (var start = SkipSpace(text, 0, out var breaks); start < text.Length; start = SkipSpace(text, end, out breaks))
        {
            var before = end;
            end = TokenEnd.Of(text, start, out var isWord);
            tokens.Add(new(before, start, end, (byte)Math.Min(breaks, 2), isWord));
        }

        // What the text ends with, as the space before a token that is not there.
        SkipSpace(text, end, out var last);
        tokens.Add(new(end, text.Length, text.Length, (byte)Math.Min(last, 2), IsWord: false));
        numbers = new int[tokens.Count - 1];
        for (var i = 0; i < numbers.Length; i++)
        {
            numbers[i] = vocabulary.NumberOf(this[i]);
        }
    }

    /// <param name="Before">Where the white space before it begins.</param>
    /// <param name="Start">Where it begins.</param>
    /// <param name="End">Where it ends.</param>
    /// <param name="Breaks">How many line breaks the white space before it has, two at most.</param>
    /// <param name="IsWord">Whether it is a word or a number, not a sign.</param>
    private readonly record struct Token(int Before, int Start, int End, byte Breaks, bool IsWord);

    public string Text { get; }

    public int Count => numbers.Length;

    /// <summary>Each token's number in the vocabulary: the same for the same words.</summary>
    public int[] Numbers => numbers;

    public ReadOnlySpan<char> this[int token] => Text.AsSpan(tokens[token].Start, tokens[token].End - tokens[token].Start);

    /// <summary>The white space before a token; after the last one, what the text ends with.</summary>
    public ReadOnlySpan<char> Space(int token) => Text.AsSpan(tokens[token].Before, tokens[token].Start - tokens[token].Before);

    /// <summary>The text of some tokens, each with the white space before it.</summary>
    public ReadOnlySpan<char> Slice(int from, int to) => Text.AsSpan(StartOf(from), StartOf(to) - StartOf(from));

    /// <summary>The text of some tokens without the white space before the first; at least one.</summary>
    public ReadOnlySpan<char> Between(int from, int to) => Text.AsSpan(tokens[from].Start, tokens[to - 1].End - tokens[from].Start);

    /// <summary>Where the white space before a token begins.</summary>
    public int StartOf(int token) => tokens[token].Before;

    /// <summary>Where the line begins that begins with this token.</summary>
    public int LineStart(int token) => token == 0 ? 0 : StartOf(token) + Space(token).LastIndexOf('\n') + 1;

    /// <summary>Whether a token is a word or a number, not a sign.</summary>
    public bool IsWord(int token) => tokens[token].IsWord;

    /// <summary>Whether there is white space before a token, or the text begins or ends there.</summary>
    public bool IsApart(int token) => token == 0 || token == Count || tokens[token].Start > tokens[token].Before;

    /// <summary>Whether a line, or the text, begins with this token; at the end, whether the last line has ended.</summary>
    public bool BeginsLine(int token) => token == 0 || tokens[token].Breaks > 0;

    /// <summary>Whether a blank line stands before a token.</summary>
    public bool BeginsParagraph(int token) => tokens[token].Breaks > 1;

    /// <summary>Whether a sentence, a paragraph, or what else is read for itself begins with this token, or the text ends here.</summary>
    public bool BeginsSentence(int token) =>
        token == 0 || token == Count || BeginsParagraph(token) || (IsApart(token) && EndsSentence(token - 1))
        || (unit is ReadingUnit.Line && BeginsLine(token)) || (unit is ReadingUnit.Cell && this[token] is "|");

    /// <summary>Whether a sentence ends with this token: a full stop and what closes after it, before white space.</summary>
    public bool EndsSentence(int token)
    {
        while (token > 0 && !IsApart(token) && this[token] is ")" or "\"" or "'" or "\u201D" or "\u2019" or "*" or "**" or "_")
        {
            token--;
        }

        return this[token] is "." or "!" or "?";
    }

    /// <summary>How many pieces white space parts some tokens into.</summary>
    public int Pieces(int from, int to)
    {
        var pieces = 0;
        for (var i = from; i < to; i++)
        {
            pieces += i == from || IsApart(i) ? 1 : 0;
        }

        return pieces;
    }

    /// <summary>How many of some tokens are words or numbers.</summary>
    public int Words(int from, int to)
    {
        var words = 0;
        for (var i = from; i < to; i++)
        {
            words += IsWord(i) ? 1 : 0;
        }

        return words;
    }

    /// <summary>Whether some tokens are the same as some of another text, and joined or parted by white space in the same places.</summary>
    public bool IsSame(int from, int to, Tokens other, int otherFrom, int otherTo)
    {
        var same = numbers.AsSpan(from, to - from).SequenceEqual(other.numbers.AsSpan(otherFrom, otherTo - otherFrom));
        for (var i = 0; same && i < to - from; i++)
        {
            same = IsApart(from + i) == other.IsApart(otherFrom + i);
        }

        return same;
    }

    public static bool IsSpace(char c) => c is ' ' or '\t' or '\n' or '\r';

    private static int SkipSpace(string text, int position, out int breaks)
    {
        breaks = 0;
        for (; position < text.Length && IsSpace(text[position]); position++)
        {
            breaks += text[position] == '\n' ? 1 : 0;
        }

        return position;
    }
}
