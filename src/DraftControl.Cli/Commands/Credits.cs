using DraftControl.Core.People;

namespace DraftControl.Cli.Commands;

/// <summary>A file that credits words: on each line what is credited, a tab, and the short name of the organisation. Empty lines and lines that begin with # are left out.</summary>
internal static class Credits
{
    /// <param name="text">What stands in it.</param>
    /// <param name="name">What it is called, for complaints.</param>
    /// <param name="read">Reads what is credited.</param>
    /// <exception cref="FormatException">A line cannot be read; the message names it.</exception>
    public static Dictionary<TKey, Slug> Read<TKey>(string text, string name, Func<string, TKey> read)
        where TKey : notnull
    {
        var credits = new Dictionary<TKey, Slug>();
        foreach (var (index, line) in text.Split('\n').Index().Where(line => line.Item.Trim() is { Length: > 0 } typed && typed[0] != '#'))
        {
            if (line.Trim().Split('\t') is not [var what, var by] || !Slug.TryParse(by.Trim(), provider: null, out var organisation))
            {
                throw new FormatException($"Line {index + 1} of {name} will not do: give what is credited, a tab and the short name of an organisation, like northam.");
            }

            credits[read(what.Trim())] = organisation;
        }

        return credits;
    }
}
