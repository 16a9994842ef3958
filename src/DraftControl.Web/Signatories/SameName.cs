using System.Text;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;

namespace DraftControl.Web.Signatories;

/// <summary>Whether two names may be those of one organisation, or nearly, and the short name that a new one might have.</summary>
public static class SameName
{
    private static readonly HashSet<string> common = new(StringComparer.Ordinal)
    {
        "the", "of", "and", "for", "council", "borough", "county", "city", "district", "metropolitan", "london", "royal", "unitary", "authority", "combined", "limited", "ltd", "plc",
    };

    /// <summary>Whether it is the same name but for capitals, accents, spaces and punctuation.</summary>
    public static bool Is(string one, string other) => Words(one).SequenceEqual(Words(other), StringComparer.Ordinal);

    /// <summary>How alike two names are written where they are most alike, telling word by telling word: from 0, no two letters together, to 1, the same.</summary>
    public static double Likeness(string one, string other) =>
        Telling(one).SelectMany(_ => Telling(other), OfWords).DefaultIfEmpty(0).Max();

    /// <summary>The registered organisations whose names share a telling word with a name, best first.</summary>
    public static IReadOnlyList<Organisation> Like(this Register register, string name)
    {
        var telling = Telling(name);
        return [.. register.Roster.Organisations.Values
            .Select(organisation => (Organisation: organisation, Shared: Is(organisation.Name.ToString(), name) ? int.MaxValue : Telling(organisation.Name.ToString()).Intersect(telling).Count()))
            .Where(pair => pair.Shared > 0)
            .OrderByDescending(pair => pair.Shared).ThenBy(pair => pair.Organisation.Name.ToString(), StringComparer.Ordinal)
            .Take(5)
            .Select(pair => pair.Organisation)];
    }

    /// <summary>A short name made from a name, that no registered organisation has.</summary>
    public static string ProposedSlug(this Register register, string name)
    {
        var text = string.Join('-', Words(name)) is { Length: > 0 } words ? words : "organisation";
        text = text[..Math.Min(text.Length, 60)].Trim('-');
        return Enumerable.Range(1, 1000).Select(n => n == 1 ? text : $"{text}-{n}").First(slug => !Slug.TryParse(slug, provider: null, out var taken) || !register.Roster.Organisations.ContainsKey(taken));
    }

    private static IEnumerable<string> Telling(string name) => Words(name).Where(word => word.Length > 2 && !common.Contains(word));

    /// <summary>Dice's coefficient over the pairs of letters.</summary>
    private static double OfWords(string one, string other)
    {
        var (pairs, others) = (Pairs(one), Pairs(other));
        return 2.0 * pairs.Intersect(others).Count() / (pairs.Count + others.Count);
    }

    private static HashSet<string> Pairs(string word) => [.. Enumerable.Range(0, word.Length - 1).Select(at => word.Substring(at, 2))];

    private static string[] Words(string name)
    {
        var text = new StringBuilder();
        foreach (var letter in name.Normalize(NormalizationForm.FormD).ToLowerInvariant())
        {
            _ = char.IsAsciiLetterOrDigit(letter) ? text.Append(letter) : char.IsAscii(letter) && letter != '\'' ? text.Append(' ') : text;
        }

        return text.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }
}
