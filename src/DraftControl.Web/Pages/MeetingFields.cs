using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Core.Wordings;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace DraftControl.Web.Pages;

/// <summary>The meeting at which something was decided, as a form asks for it; empty where it was at none.</summary>
public sealed class MeetingFields
{
    private const int MaxName = 200;

    public string? Name { get; set; }

    public DateFields Day { get; set; } = new();

    /// <summary>The offices present, as the ledger spells them.</summary>
    public List<string> Present { get; set; } = [];

    public bool IsEmpty => string.IsNullOrWhiteSpace(Name) && Day.IsEmpty && Present.Count == 0;

    /// <summary>The offices that people hold, for a form to choose from.</summary>
    public static IEnumerable<(string Seat, string Words)> Choices(Register register) => register.Roster.Current
        .Where(held => held.Office.Role is Role.Editor or Role.Steward or Role.Representative)
        .Select(held => held.Office)
        .DistinctBy(office => (office.Role, office.Organisation))
        .OrderBy(office => office.Role != Role.Editor).ThenBy(office => register.Author(office), StringComparer.Ordinal)
        .Select(office => (new Seat(office.Role, office.Organisation).ToString(), register.Author(office)));

    /// <summary>The meeting; null where there was none, or, with errors beside the fields, where it cannot be read.</summary>
    /// <param name="errors">Where errors go.</param>
    /// <param name="form">What the form calls these fields.</param>
    public Meeting? Read(ModelStateDictionary errors, string form)
    {
        if (IsEmpty)
        {
            return null;
        }

        var name = Hygiene.Normalised(Name ?? "").Trim();
        if (!Line.TryParse(name, null, out var line) || name.Length > MaxName)
        {
            errors.AddModelError($"{form}.{nameof(Name)}", "Enter what meeting it was, in one line of at most 200 characters");
        }

        var day = Day.Read(errors, $"{form}.{nameof(Day)}", "Enter the day of the meeting, like 12 5 2027");
        return line is null || day is null ? null : new Meeting(line, new(day.Value), [.. Present.Distinct(StringComparer.Ordinal).Select(seat => Seat.TryParse(seat, null, out var found) ? found : null).OfType<Seat>()]);
    }
}
