using DraftControl.Core.People;
using DraftControl.Core.Policies;
using DraftControl.Core.Wordings;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace DraftControl.Web.Pages.Publishing;

/// <summary>Reads the fields of the form for publishing rules. What cannot be read becomes an error beside its field.</summary>
internal sealed class RuleReading(ModelStateDictionary errors, string prefix)
{
    /// <summary>A number that must be there. What it gives after an error is not to be used.</summary>
    public int Required(string field, string? typed, string what)
    {
        if (Numbers.TryParse((typed ?? "").Trim(), out var number))
        {
            return number;
        }

        Fault(field, $"Enter {what}, as a whole number of 1 or more");
        return 1;
    }

    /// <summary>A number, or nothing.</summary>
    public int? Optional(string field, string? typed, string what) =>
        string.IsNullOrWhiteSpace(typed) ? null : Numbers.TryParse(typed.Trim(), out var number) ? number : Nothing(field, $"Enter {what}, as a whole number of 1 or more, or leave it empty");

    /// <summary>A percentage, with or without its sign, or nothing.</summary>
    public int? Percent(string field, string? typed, string what) =>
        string.IsNullOrWhiteSpace(typed) ? null
        : Numbers.TryParse(typed.Trim().TrimEnd('%').Trim(), out var number) && number <= 100 ? number
        : Nothing(field, $"Enter {what} as a percentage from 1 to 100, or leave it empty");

    /// <summary>Whether the first of two answers was chosen.</summary>
    public bool Yes(string field, string? chosen, string yes, string no, string demand)
    {
        if (chosen != yes && chosen != no)
        {
            Fault(field, demand);
        }

        return chosen == yes;
    }

    /// <summary>The classes of organisation that were ticked, each once, in their usual order.</summary>
    public IReadOnlyList<OrganisationClass> Classes(string field, IReadOnlyCollection<string> ticked)
    {
        var classes = Enum.GetValues<OrganisationClass>().Where(kind => ticked.Contains(kind.Spelled())).ToList();
        if (classes.Count == 0)
        {
            Fault(field, "Select who may propose changes");
        }

        return classes;
    }

    /// <summary>Times before elections, one a line: where, the first day and the last.</summary>
    public IReadOnlyList<PreElection> Times(string field, string? typed)
    {
        var times = new List<PreElection>();
        foreach (var (index, line) in Hygiene.Normalised(typed ?? "").Split('\n').Select(line => line.Trim()).Index().Where(line => line.Item.Length > 0))
        {
            var parts = line.Split([' ', '\t', '/', ','], StringSplitOptions.RemoveEmptyEntries);
            if (parts.Length >= 3 && PreElection.TryParse($"{string.Join('-', parts[..^2]).ToLowerInvariant()}/{parts[^2]}/{parts[^1]}", out var time))
            {
                times.Add(time);
            }
            else
            {
                Fault(field, $"Line {index + 1} must be a nation or an organisation's short name, the first day and the last, like england 2027-03-22 2027-05-06");
            }
        }

        return times;
    }

    private int? Nothing(string field, string sentence)
    {
        Fault(field, sentence);
        return null;
    }

    private void Fault(string field, string sentence) => errors.AddModelError($"{prefix}.{field}", sentence);
}
