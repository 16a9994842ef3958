using System.Globalization;
using DraftControl.Core.People;
using DraftControl.Core.Wordings;

namespace DraftControl.Core.Acts;

/// <summary>Whose words are whose in a starting text, as its opener wrote it down.</summary>
/// <param name="By">Organisations by what is credited to them: every line that could be read.</param>
/// <param name="Complaint">What is wrong, line by line, to show to the person without a full stop; null where every line could be read.</param>
public sealed record Credits<T>(IReadOnlyDictionary<T, Slug> By, string? Complaint)
    where T : notnull;

/// <summary>
/// Reads who is credited: on each line what is credited, a space, tab or comma, and the short name of an organisation. Empty lines and
/// lines that begin with # are left out, and so are characters that nobody sees.
/// </summary>
public static class Credits
{
    private const int MostFaults = 5;

    private static readonly char[] between = [' ', '\t', ',', '\u00A0'];

    /// <summary>Whose the words of clauses are: <c>3.2 northam</c>.</summary>
    /// <param name="text">A line for each clause.</param>
    /// <param name="draft">The starting text, whose clauses may be named; null where it cannot be read, when any may.</param>
    public static Credits<ClauseNumber> OfClauses(string text, Draft? draft)
    {
        var numbers = draft?.Numbered.Select(numbered => numbered.Number).OfType<ClauseNumber>().ToList();
        var known = numbers?.ToHashSet();
        return Read<ClauseNumber>(text, "must be the number of a clause and the short name of an organisation, like 3.2 northam", written =>
            !ClauseNumber.TryParse(written, provider: null, out var number) ? (null, null)
            : known?.Contains(number) == false ? (null, $"names clause {number}, but {Numbers(numbers!)}")
            : (number, null));
    }

    /// <summary>The organisations of authors: <c>ann@northam.example northam</c>. Addresses come out in lower case.</summary>
    /// <param name="text">A line for each author.</param>
    public static Credits<string> OfAuthors(string text) =>
        Read<string>(text, "must be an author's address and the short name of an organisation, like ann@northam.example northam", written => (written.Length > 0 ? written.ToLowerInvariant() : null, null));

    private static string Numbers(List<ClauseNumber> numbers) => numbers switch
    {
        [] => "no clause of the starting text has a number",
        [var only] => $"the starting text has only clause {only}",
        [var first, .., var last] => $"the clauses of the starting text are {first} to {last}",
    };

    private static Credits<T> Read<T>(string text, string demand, Func<string, (T? What, string? Fault)> read)
        where T : class
    {
        var (by, lines) = (new Dictionary<T, Slug>(), new Dictionary<T, int>());
        var (faults, more) = (new List<string>(), 0);
        foreach (var (number, line) in Hygiene.Cleaned(text).Split('\n').Select((line, index) => (index + 1, line.Trim())).Where(line => line.Item2 is [not '#', ..]))
        {
            var at = line.LastIndexOfAny(between);
            var (what, fault) = read(line[..Math.Max(at, 0)].TrimEnd(between));
            if (fault is not null || what is null || !Slug.TryParse(line[(at + 1)..], provider: null, out var organisation))
            {
                Fault(number, fault ?? demand);
            }
            else if (by.TryGetValue(what, out var other) && other != organisation)
            {
                Fault(number, string.Create(CultureInfo.InvariantCulture, $"credits {what} to {organisation}, but line {lines[what]} credits it to {other}"));
            }
            else
            {
                (by[what], lines[what]) = (organisation, number);
            }
        }

        var complaint = faults.Count == 0 ? null : string.Join(". ", faults);
        return new Credits<T>(by, more == 0 ? complaint : string.Create(CultureInfo.InvariantCulture, $"{complaint}. {more} more {(more == 1 ? "line" : "lines")} cannot be used"));

        void Fault(int number, string what)
        {
            if (faults.Count == MostFaults)
            {
                more++;
            }
            else
            {
                faults.Add(string.Create(CultureInfo.InvariantCulture, $"Line {number} {what}"));
            }
        }
    }
}
