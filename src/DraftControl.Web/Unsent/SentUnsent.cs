using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;

namespace DraftControl.Web.Unsent;

/// <summary>Whether what is kept as unsent was sent after all. Its id is the id of the form that sends it, so the ledger knows.</summary>
public static class SentUnsent
{
    /// <summary>The proposal that an unsent one became, whichever representative sent it; null where nobody did.</summary>
    public static int? SentAs(this Register register, string unsent, Slug organisation) => register.Roster.Appointments.Values
        .Where(appointment => appointment.Office.Role == Role.Representative && appointment.Office.Organisation == organisation)
        .Select(appointment => appointment.Office.Person).Distinct()
        .Select(person => register.Find(EntryId.Of(person, unsent))?.Entry switch
        {
            Proposed proposed => proposed.Proposal,
            Revised revised => revised.Proposal,
            _ => (int?)null,
        })
        .FirstOrDefault(number => number is not null);

    public static int? SentAs(this Register register, UnsentProposal unsent) => register.SentAs(unsent.Id, Slug.Parse(unsent.Organisation));

    /// <summary>In which office somebody began or saved it: never their name.</summary>
    public static string OfficeOf(this Register register, string person, string organisation) =>
        register.Roster.Appointments.Values.LastOrDefault(appointment => appointment.Office.Person.ToString() == person && appointment.Office.Organisation.ToString() == organisation)
            is { } appointment ? appointment.Office.Role.InWords() : "somebody who held an office";
}
