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
}
