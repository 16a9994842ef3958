using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;

namespace DraftControl.Web.Texts;

/// <summary>Meetings in words.</summary>
public static class MeetingWords
{
    /// <summary><c>Editors' meeting, 12 May 2027. Present: Centre for Services, editor</c>.</summary>
    public static string InWords(this Meeting meeting, Register register) => meeting.Present.Count == 0
        ? $"{meeting.Name}, {meeting.Day.Date.InWords()}"
        : $"{meeting.Name}, {meeting.Day.Date.InWords()}. Present: {string.Join("; ", meeting.Present.Select(seat => $"{register.Roster.NameOf(seat.Organisation)}, {seat.Role.InWords()}"))}";
}
