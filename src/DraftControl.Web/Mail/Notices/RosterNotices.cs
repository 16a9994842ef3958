using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Core.Rules;

namespace DraftControl.Web.Mail.Notices;

/// <summary>Who is told of appointments.</summary>
internal static class RosterNotices
{
    /// <summary>The person appointed, where they know their way in; and for a councillor, those who can confirm them.</summary>
    public static IEnumerable<Notice> Appointed(Telling telling, Appointed entry)
    {
        var (register, office) = (telling.Register, entry.Office);
        if (register.Roster.Appointments[entry.Seq] is not { Ended: null } held)
        {
            yield break;
        }

        var name = telling.NameOf(office.Organisation);
        var article = office.Role == Role.Editor ? "an" : "a";
        yield return Notice.Of(
            office,
            entry,
            "appointed",
            $"You are {article} {office.Role.InWords()} for {name}",
            new("What you can do", telling.Site.Of("/waiting")),
            $"A steward has appointed you {article} {office.Role.InWords()} for {name}, in {register.Title}.",
            held.IsConfirmed ? "" : $"You can read everything now. You can record findings once a representative of {name} has confirmed your appointment.") with
        { IsForKnown = true, IsPersonal = true };

        foreach (var representative in telling.All(Role.Representative).Where(representative => !held.IsConfirmed && register.MayNotConfirm(representative, entry.Seq) is null))
        {
            yield return Notice.Of(
                representative,
                entry,
                "confirm",
                $"A councillor of {name} waits for you to confirm them",
                new("Confirm it", telling.At("/people")),
                $"A councillor has been appointed for {name}, in {register.Title}. A council says itself who its councillors are, so their findings count only once you confirm the appointment.") with
            { IsOwed = true, IsPersonal = true };
        }
    }

    /// <summary>The councillor: the clauses wait.</summary>
    public static IEnumerable<Notice> Confirmed(Telling telling, AppointmentConfirmed entry)
    {
        if (telling.Register.Roster.Appointments[entry.Appointment] is not { Ended: null, Office: { Role: Role.Councillor } office })
        {
            return [];
        }

        var count = telling.Register.WaitingFor(office, entry.At).Select(clause => clause.Wording.Hash).Distinct().Count();
        return [Notice.Of(
            office,
            entry,
            "confirmed",
            count == 0 ? "Your appointment is confirmed" : $"{PlainText.Count(count, "clause waits", "clauses wait")} for your neutrality check",
            new("Go to your clauses", telling.At("/neutrality")),
            $"{telling.NameOf(office.Organisation)} has confirmed you as a councillor in {telling.Register.Title}. Your findings count from now on.",
            count == 0 ? "No clause waits for you just now." : $"{PlainText.Count(count, "clause waits", "clauses wait")} for you to say whether the words are politically neutral. You can stop at any time and go on later.") with
        { IsOwed = count > 0 }];
    }
}
