using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;

namespace DraftControl.Web.Mail.Notices;

/// <summary>Who is told of panels, and of concerns whose words were changed.</summary>
internal static class PanelNotices
{
    /// <summary>The councillors who are invited: the clauses wait.</summary>
    public static IEnumerable<Notice> Invited(Telling telling, Entry entry, int number, IReadOnlyList<int> members)
    {
        var panel = telling.Register.Panels[number - 1];
        return panel.Closed is not null ? [] : members.Select(member => telling.Register.Roster.Appointments[member]).Where(member => member.Ended is null).Select(member => Notice.Of(
            member.Office,
            entry,
            "panel",
            $"You are asked whether words could be read as political: {panel.Name}",
            new("Read the clauses and say what you find", telling.At("/neutrality")),
            $"A steward has invited you to the panel {panel.Name}, in {telling.Register.Title}.",
            PlainText.Reason(panel.Entry.Reason),
            panel.IsSealed ? "What you find is sealed until the panel closes: until then only you can read it." : "",
            member.IsConfirmed ? "You can stop at any time and go on later." : $"You can read everything now. You can record findings once a representative of {telling.NameOf(member.Office.Organisation)} has confirmed your appointment.") with
        { IsOwed = member.IsConfirmed, IsPersonal = true });
    }

    /// <summary>The members, and the editors: the panel is over.</summary>
    public static IEnumerable<Notice> Closed(Telling telling, PanelClosed entry)
    {
        var panel = telling.Register.Panels[entry.Panel - 1];
        return telling.Register.MembersOf(panel).Select(member => member.Office).Concat(telling.All(Role.Editor)).Select(office => Notice.Of(
            office,
            entry,
            "panel-closed",
            $"The panel {panel.Name} has closed",
            new("What was found, and what is still missing", telling.At($"/panels/{panel.Number}")),
            $"The panel {panel.Name}, in {telling.Register.Title}, has closed.",
            PlainText.Reason(entry.Reason),
            panel.Sealed.Count > 0 ? "Everything that was given under seal is opened with it. Those who take part can read it." : "",
            office.Role == Role.Councillor ? "You can still change a finding, or take it back. That is seen." : ""));
    }

    /// <summary>Editors and stewards: what was sealed is a concern. Those who take part read findings by office.</summary>
    public static IEnumerable<Notice> Opened(Telling telling, FindingOpened entry) =>
        telling.Register.Concerns.Find(entry.Sealed) is not { Clauses.IsEmpty: false } concern ? [] : telling.All(Role.Editor).Concat(telling.All(Role.Steward)).Select(office => Notice.Of(
            office,
            entry,
            "concern",
            $"A councillor has a concern about {telling.Register.Draft.InWords(telling.Register.Draft.Clauses.First(clause => concern.Clauses.Contains(clause.Id)).Id)}",
            new("Read the concern", telling.At($"/concerns/{concern.Seq}")),
            $"A councillor of {telling.NameOf(concern.By.Organisation)} thinks that these words could be read as political: {entry.Words}",
            PlainText.Reason(entry.Reason)) with
        { CanWait = true });

    /// <summary>Holders of concerns whose words an accepted proposal changed: is it cleared?</summary>
    public static IEnumerable<Notice> Answered(Telling telling, Decided entry)
    {
        if (!entry.Code.Accepts())
        {
            return [];
        }

        var changed = entry.Changes.Select(change => change.Clause).ToHashSet();
        return telling.Register.Answered().Where(answered => answered.Concern.Seq < entry.Seq && changed.Contains(answered.Clause.Id) && telling.Register.Roster.MayAct(answered.Concern.By)).Select(answered => Notice.Of(
            answered.Concern.By,
            entry,
            $"answered-{answered.Concern.Seq}",
            "The words that concerned you were changed",
            new("Clear your concern, or say that it stands", telling.At($"/concerns/{answered.Concern.Seq}")),
            $"Proposal {entry.Proposal} was accepted. It changed {telling.Register.Draft.InWords(answered.Clause.Id)}, about which you have a concern: {answered.Concern.Words}",
            "Your concern still counts until you clear it.") with
        { IsOwed = true, IsPersonal = true });
    }
}
