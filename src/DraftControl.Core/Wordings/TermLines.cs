using System.Globalization;
using YamlDotNet.Serialization;

namespace DraftControl.Core.Wordings;

/// <summary>Loaded terms as people type them: one a line, <c>term: reason</c>. And as <c>terms.yml</c>.</summary>
public static class TermLines
{
    /// <summary>A list as it is typed.</summary>
    public static string Of(LoadedTerms terms) => string.Concat(terms.Terms.Select(term => $"{term.Term}: {term.Reason}\n"));

    /// <summary>Reads a list; empty lines say nothing.</summary>
    /// <param name="typed">What was typed.</param>
    /// <param name="terms">The terms, in order.</param>
    /// <returns>What is wrong, with the line; nothing where all can be read.</returns>
    public static IReadOnlyList<string> Read(string typed, out IReadOnlyList<LoadedTerm> terms)
    {
        var (read, faults, seen) = (new List<LoadedTerm>(), new List<string>(), new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase));
        foreach (var (index, line) in Hygiene.Normalised(typed).Split('\n').Index().Where(line => !string.IsNullOrWhiteSpace(line.Item)))
        {
            var (number, colon) = (index + 1, line.IndexOf(':', StringComparison.Ordinal));
            var (term, reason) = colon < 0 ? ("", "") : (Hygiene.Folded(line[..colon]), Hygiene.Folded(line[(colon + 1)..]));
            if (Fault(term, reason, line) is { } fault)
            {
                faults.Add(string.Create(CultureInfo.InvariantCulture, $"Line {number}: {fault}"));
            }
            else if (!seen.TryAdd(term, number))
            {
                faults.Add(string.Create(CultureInfo.InvariantCulture, $"Line {number}: '{term}' stands in line {seen[term]} already. Remove one of them"));
            }
            else
            {
                read.Add(new(term, reason));
            }
        }

        if (read.Count > LoadedTerms.Most)
        {
            faults.Add(string.Create(CultureInfo.InvariantCulture, $"There are {read.Count} terms. Keep {LoadedTerms.Most} or fewer"));
        }

        terms = read;
        return faults;
    }

    /// <summary>The file that holds some terms, sorted, so that it tells the same whoever typed them in which order.</summary>
    public static byte[] Written(IReadOnlyList<LoadedTerm> terms)
    {
        var sorted = new OrderedDictionary<string, string>(terms.OrderBy(term => term.Term, StringComparer.OrdinalIgnoreCase).Select(term => KeyValuePair.Create(term.Term, term.Reason)), StringComparer.Ordinal);
        return Utf8.Encode(new SerializerBuilder().WithNewLine("\n").WithQuotingNecessaryStrings().Build().Serialize(sorted));
    }

    private static string? Fault(string term, string reason, string line) =>
        Hygiene.Faults(line).FirstOrDefault() is { } invisible ? string.Create(CultureInfo.InvariantCulture, $"it holds invisible character U+{invisible.CodePoint:X4} in column {invisible.Column}. Remove it")
        : term.Length == 0 || reason.Length == 0 ? "write the term, a colon and the reason, like 'world-class: Praise that cannot be tested'"
        : term.Length > LoadedTerms.MaxLength ? $"the term must be {LoadedTerms.MaxLength} characters or fewer"
        : reason.Length > LoadedTerms.MaxReason ? $"the reason must be {LoadedTerms.MaxReason} characters or fewer"
        : null;
}
