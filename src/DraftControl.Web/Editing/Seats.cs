using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;

namespace DraftControl.Web.Editing;

/// <summary>Offices as editors read them of one another: never a name.</summary>
public static class Seats
{
    /// <param name="register">The register.</param>
    /// <param name="office">As it is kept: <c>editor@centre</c>.</param>
    public static string SeatInWords(this Register register, string office) =>
        Seat.TryParse(office, provider: null, out var seat) ? $"{register.Roster.NameOf(seat.Organisation)}, {seat.Role.InWords()}" : "Somebody who held an office";
}
