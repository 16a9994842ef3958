using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;

namespace DraftControl.Web.Declarations;

/// <summary>How offices are said on pages.</summary>
public static class Offices
{
    /// <summary>The role, with a councillor's group: <c>councillor (elm)</c>.</summary>
    public static string InWords(this Appointment appointment) => appointment.Office.Role == Role.Councillor
        ? $"{Role.Councillor.InWords()} ({appointment.Group?.ToString() ?? "no group"})"
        : appointment.Office.Role.InWords();

    /// <summary>Some offices that are held, <c>councillor (elm), Northam Borough Council</c>; null where there are none.</summary>
    public static string? OfficesInWords(this Register register, IEnumerable<Office> offices) =>
        string.Join("; ", offices.Select(office => $"{register.Roster.Find(office)!.InWords()}, {register.Roster.NameOf(office.Organisation)}")) is { Length: > 0 } words ? words : null;

    /// <summary>A councillor as the public reads of them: by political group alone.</summary>
    public static string CouncillorToPublic(Line? group) => $"A councillor ({group?.ToString() ?? "no group"})";

    /// <summary>Who wrote an entry, as the public reads it.</summary>
    public static string AuthorToPublic(this Register register, Entry entry) => entry switch
    {
        LanguageTested tested => register.ReaderToPublic(tested.By),
        _ when entry.IsByGroup() => CouncillorToPublic(register.GroupOf(entry)),
        _ => register.Author(entry.By),
    };

    /// <summary>A chief executive, or somebody of the front line, as the public reads of them: by the class of their organisation alone.</summary>
    public static string ReaderToPublic(this Register register, Office office) =>
        $"{(office.Role == Role.ChiefExecutive ? "A chief executive" : "Front-line staff")} ({(register.Roster.Organisations.TryGetValue(office.Organisation, out var organisation) ? organisation.Class.InWords() : "an organisation")})";
}
