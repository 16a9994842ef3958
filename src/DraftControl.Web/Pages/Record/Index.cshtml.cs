using DraftControl.Core.Entries;
using DraftControl.Core.Registers;
using DraftControl.Web.Declarations;
using Microsoft.AspNetCore.Mvc;

namespace DraftControl.Web.Pages.Record;

/// <summary>The record of changes: everything that was done, newest first.</summary>
public sealed class IndexModel(Access access) : DeclarationPage(access)
{
    private const int EntriesAPage = 50;

    /// <summary>Only entries before this one; the newest where it is left out.</summary>
    [FromQuery]
    public int? Before { get; init; }

    public IReadOnlyList<RecordedEntry> Entries { get; private set; } = [];

    public int? Older { get; private set; }

    public int? Newer { get; private set; }

    protected override bool ShowsDrafting => false;

    public void OnGet()
    {
        var newest = Visibility.NewestVisibleEntry(Register);
        var end = Math.Clamp((Before ?? int.MaxValue) - 1, 0, newest);
        var start = Math.Max(0, end - EntriesAPage);
        Entries = [.. Register.Entries.GetRange(start, end - start).Reverse()];
        Older = start > 0 ? start + 1 : null;
        Newer = end < newest ? Math.Min(end + EntriesAPage, newest) + 1 : null;
    }

    /// <summary>Who did it. The public reads only the group of a councillor who tested words.</summary>
    public string Author(Entry entry) => entry is NeutralityChecked && !Visibility.SeesFindingsByOffice(Register)
        ? $"A councillor ({Group(entry)})"
        : Register.Author(entry.By);

    /// <summary>The version that an entry is about, as far as the person may read it.</summary>
    public VersionNumber? AboutVersion(Entry entry)
    {
        VersionNumber? number = entry switch { VersionApproved e => e.Version, VersionReleased e => e.Version, Signed e => e.Version, _ => null };
        return number is { } named && Register.Find(named) is { } version && Visibility.Sees(Register, version) ? number : null;
    }

    private string Group(Entry entry) =>
        Register.Roster.Appointments.Values.LastOrDefault(appointment => appointment.Office == entry.By && appointment.Seq < entry.Seq)?.Group?.ToString() ?? "no group";
}
