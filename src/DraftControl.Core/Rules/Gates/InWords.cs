using DraftControl.Core.Registers;
using DraftControl.Core.Wordings;

namespace DraftControl.Core.Rules.Gates;

/// <summary>How gates say things: short lists, counts with their noun, clauses as people point at them.</summary>
internal static class InWords
{
    /// <summary>How many things a sentence names before it says how many more there are.</summary>
    public const int Named = 6;

    public static string Count(int count, string noun) => $"{count} {noun}{(count == 1 ? "" : "s")}";

    /// <summary>A list of things, of which only those that it names are put into words.</summary>
    public static string List<T>(IReadOnlyCollection<T> items, Func<T, string> inWords)
    {
        var named = items.Take(Named).Select(inWords).ToList();
        if (named.Count > 0 && named[0].Length > 0)
        {
            named[0] = char.ToUpperInvariant(named[0][0]) + named[0][1..];
        }

        return string.Join("; ", named) + (items.Count > Named ? $"; and {items.Count - Named} more" : "");
    }

    public static string List(IEnumerable<string> items) => List(items.ToList(), item => item);

    /// <summary>A clause as people point at it.</summary>
    public static string Clause(Register register, Clause clause) => register.Draft.InWords(clause.Id);
}
