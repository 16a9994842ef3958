using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;

namespace DraftControl.Web.Mail.Notices;

/// <summary>Who is told of panels.</summary>
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
}
