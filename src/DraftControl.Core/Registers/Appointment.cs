using DraftControl.Core.Entries;
using DraftControl.Core.People;

namespace DraftControl.Core.Registers;

/// <summary>A person in an office.</summary>
/// <param name="Seq">The entry that appointed them; its number is the appointment's.</param>
/// <param name="Office">The office.</param>
/// <param name="Group">A councillor's political group, where there is one.</param>
/// <param name="By">Who appointed them.</param>
/// <param name="Confirmed">The entry that confirmed it, where one did.</param>
/// <param name="Ended">The entry that ended it, where one did.</param>
public sealed record Appointment(int Seq, Office Office, Line? Group, PersonId By, int? Confirmed = null, int? Ended = null)
{
    /// <summary>Whether the person may act: a councillor only once a representative of the same organisation has confirmed them.</summary>
    public bool IsConfirmed => Office.Role != Role.Councillor || Confirmed is not null;
}
