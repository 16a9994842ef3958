using DraftControl.Core.Registers;
using DraftControl.Core.Wordings;

namespace DraftControl.Core.Rules.Gates;

/// <summary>How gates say things: short lists, counts with their noun, clauses as people point at them.</summary>
internal static class InWords
{
    /// <summary>How many things a sentence names before it says how many more there are.</summary>
    private const int Named = 6;

    public static string Count(int count, string noun) => $"{count} {noun}{(count == 1 ? "" : "s")}";

    public static string List(IEnumerable<string> items)
    {
        var all = items.ToList();
        if (all.Count > 0 && all[0].Length > 0)
        {
            all[0] = char.ToUpperInvariant(all[0][0]) + all[0][1..];
        }

        return all.Count <= Named ? string.Join("; ", all) : $"{string.Join("; ", all.Take(Named))}; and {all.Count - Named} more";
    }

    /// <summary>A clause as people point at it.</summary>
    public static string Clause(Register register, Clause clause) => register.Draft.InWords(clause.Id);
}
