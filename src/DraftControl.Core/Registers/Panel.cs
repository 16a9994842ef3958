using System.Collections.Immutable;
using DraftControl.Core.Entries;
using DraftControl.Core.People;

namespace DraftControl.Core.Registers;

/// <summary>Councillors who are asked whether the words are politically neutral.</summary>
/// <param name="Entry">How it was opened.</param>
public sealed record Panel(PanelOpened Entry)
{
    public int Number => Entry.Panel;

    public Line Name => Entry.Name;

    /// <summary>The appointments of everybody invited.</summary>
    public ImmutableSortedSet<int> Members { get; init; } = [.. Entry.Members];

    /// <summary>The entry that closed it; null while it is open.</summary>
    public PanelClosed? Closed { get; init; }

    public bool IsOpen => Closed is null;

    /// <summary>Whether what its members find cannot be read yet.</summary>
    public bool IsSealed => IsOpen && Entry.Reading == Reading.Sealed;

    /// <summary>The sealed findings that were given, by their entries.</summary>
    public ImmutableSortedDictionary<int, FindingSealed> Sealed { get; init; } = ImmutableSortedDictionary<int, FindingSealed>.Empty;

    /// <summary>Those of them that were opened.</summary>
    public ImmutableHashSet<int> Opened { get; init; } = [];
}

/// <summary>Panels, and who sits on them.</summary>
public static class Panels
{
    public static Panel? FindPanel(this Register register, int number) => register.Panels.Find(panel => panel.Number == number);

    /// <summary>The panel that is at work; null where none is.</summary>
    public static Panel? OpenPanel(this Register register) => register.Panels.FindLast(panel => panel.IsOpen);

    /// <summary>The members of a panel who are in office, in the order of their appointment.</summary>
    public static IEnumerable<Appointment> MembersOf(this Register register, Panel panel) =>
        panel.Members.Select(seq => register.Roster.Appointments[seq]).Where(member => member is { Ended: null, IsConfirmed: true });

    /// <summary>Whether somebody sits on a panel.</summary>
    public static bool SitsOn(this Register register, Panel panel, Office councillor) => register.Roster.Find(councillor) is { } appointment && panel.Members.Contains(appointment.Seq);
}
