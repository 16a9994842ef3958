using System.Globalization;
using System.Text;

namespace DraftControl.Core.Wordings;

/// <summary>Counts the clauses of one text, from its first to its last. Each method gives the number of the next clause.</summary>
internal sealed class NumberCount
{
    private readonly List<Node> headings = [new(0, "")];
    private readonly List<Node?> items = [];
    private int beforeHeadings;

    /// <param name="level">The heading's level. A level that is left out, as from 2 to 4, leaves no gap in the numbers.</param>
    public ClauseNumber Heading(int level)
    {
        items.Clear();
        while (headings[^1].Level >= level)
        {
            headings.RemoveAt(headings.Count - 1);
        }

        var parent = headings[^1];
        var number = parent.Number.Length == 0 ? Text(++parent.Parts) : $"{parent.Number}.{Text(++parent.Parts)}";
        headings.Add(new(level, number));
        return ClauseNumber.Of(number);
    }

    /// <summary>A part of the heading above, which list items cannot belong to.</summary>
    public ClauseNumber Part()
    {
        items.Clear();
        return ClauseNumber.Of(NextPart());
    }

    /// <summary>A part of the heading above, which the list items that follow belong to.</summary>
    public ClauseNumber Lead()
    {
        items.Clear();
        items.Add(new(0, NextPart()));
        return ClauseNumber.Of(items[0]!.Number);
    }

    /// <param name="level">The depth of the item, from 1. An outermost item without a lead is itself a part of the heading above.</param>
    public ClauseNumber Item(int level)
    {
        if (items.Count == 0)
        {
            items.Add(null);
        }

        var depth = Math.Min(level, items.Count);
        items.RemoveRange(depth, items.Count - depth);
        items.Add(new(level, items[^1] is { } parent ? $"{parent.Number}({Counted(parent)})" : NextPart()));
        return ClauseNumber.Of(items[^1]!.Number);
    }

    private string NextPart() => headings is [_, .., var heading] ? $"{heading.Number}.{Text(++heading.Parts)}" : $"0.{Text(++beforeHeadings)}";

    /// <summary>As drafters of laws count: (a), then (i), then (A), then (1).</summary>
    private static string Counted(Node parent) => (++parent.Parts, parent.Number.Count(c => c == '(')) switch
    {
        (var n, 0) => Letters(n, 'a'),
        (var n, 1) => Roman(n),
        (var n, 2) => Letters(n, 'A'),
        (var n, _) => Text(n),
    };

    private static string Letters(int number, char first)
    {
        var letters = "";
        for (; number > 0; number = (number - 1) / 26)
        {
            letters = (char)(first + ((number - 1) % 26)) + letters;
        }

        return letters;
    }

    private static string Roman(int number)
    {
        var text = new StringBuilder();
        foreach (var (value, sign) in new[] { (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i") })
        {
            for (; number >= value; number -= value)
            {
                text.Append(sign);
            }
        }

        return text.ToString();
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private sealed class Node(int level, string number)
    {
        public int Level => level;

        public string Number => number;

        public int Parts { get; set; }
    }
}
