namespace DraftControl.Core.Wordings.Comparing;

/// <summary>Tokens that Markdown reads as one thing.</summary>
/// <param name="Start">The first token.</param>
/// <param name="End">The token after the last.</param>
/// <param name="IsWhole">Whether it changes as a whole; otherwise its opening and closing marks change together, and what is between them may change alone.</param>
internal readonly record struct MarkupUnit(int Start, int End, bool IsWhole);

/// <summary>Finds what a redline must not tear apart: links, images, code, HTML tags, and emphasis with its two marks.</summary>
internal static class MarkupUnits
{
    /// <summary>An emphasis of so many words at most is shown whole.</summary>
    private const int FewWords = 6;

    /// <summary>Longer than this nothing is searched or shown whole.</summary>
    private const int FewTokens = 40;

    /// <summary>In no order. Linear in the number of tokens.</summary>
    public static List<MarkupUnit> In(Tokens tokens)
    {
        var units = new List<MarkupUnit>();
        var open = new Dictionary<int, int>();
        var brackets = new Stack<int>();
        var tag = -1;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens.BeginsParagraph(i))
            {
                open.Clear();
                brackets.Clear();
                tag = -1;
            }

            switch (tokens[i][0])
            {
                case '*' or '_' or '~' or '`' when tag < 0:
                    Delimit(i);
                    break;
                case '[':
                    brackets.Push(i);
                    break;
                case ']' when brackets.TryPop(out var bracket):
                    Close(bracket > 0 && tokens[bracket - 1] is "!" && !tokens.IsApart(bracket) ? bracket - 1 : bracket, i);
                    break;
                case '<' when i + 1 < tokens.Count && !tokens.IsApart(i + 1) && (tokens.IsWord(i + 1) || tokens[i + 1][0] is '/' or '!' or '?'):
                    tag = i;
                    break;
                case '>' when tag >= 0:
                    units.Add(new(tag, i + 1, IsWhole: true));
                    tag = -1;
                    break;
            }
        }

        return units;

        void Delimit(int i)
        {
            var (mark, isCode) = (tokens.Numbers[i], tokens[i][0] == '`');
            if (open.TryGetValue(mark, out var start) && !tokens.IsApart(i) && (isCode || tokens.IsWord(i - 1) || !IsWordAt(i + 1)))
            {
                units.Add(new(start, i + 1, isCode || IsShort(start, i)));
                open.Remove(mark);
            }
            else if (i + 1 < tokens.Count && !tokens.IsApart(i + 1) && (isCode || tokens.IsWord(i + 1) || tokens.IsApart(i) || !tokens.IsWord(i - 1)))
            {
                open[mark] = i;
            }
        }

        // A mark between a sign and a word opens and does not close; between a word and a sign it is the other way round.
        bool IsWordAt(int i) => !tokens.IsApart(i) && tokens.IsWord(i);

        // A link's target, or what it refers to, is part of it.
        void Close(int start, int bracket)
        {
            var end = bracket + 1;
            if (end < tokens.Count && !tokens.IsApart(end) && tokens[end] is "(")
            {
                while (end < tokens.Count && end - bracket < FewTokens && tokens[end] is not ")" && !tokens.BeginsParagraph(end))
                {
                    end++;
                }

                units.Add(new(start, Math.Min(end + 1, tokens.Count), IsWhole: true));
            }
            else
            {
                units.Add(new(start, end, IsShort(start, end)));
            }
        }

        bool IsShort(int from, int to)
        {
            var words = 0;
            for (var i = from; i < to && to - from <= FewTokens; i++)
            {
                words += tokens.IsApart(i) ? 1 : 0;
            }

            return to - from <= FewTokens && words <= FewWords;
        }
    }
}
