using DraftControl.Core.Entries;
using DraftControl.Core.Registers;
using DraftControl.Core.Wordings;
using DraftControl.Web.Declarations;
using DraftControl.Web.Texts;
using Microsoft.AspNetCore.Mvc;

namespace DraftControl.Web.Pages.Record;

/// <summary>The record of changes: everything that was done, newest first, or what of it somebody asks for.</summary>
public sealed class IndexModel(Access access, ChangedWords words, Redlines redlines) : DeclarationPage(access)
{
    private const int EntriesAPage = 50;

    /// <summary>Only entries before this one; the newest where it is left out.</summary>
    [FromQuery]
    public int? Before { get; init; }

    [BindProperty(SupportsGet = true)]
    public string? Organisation { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Office { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Clause { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Kind { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? From { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? To { get; set; }

    public IReadOnlyList<RecordedEntry> Entries { get; private set; } = [];

    public int? Older { get; private set; }

    public int? Newer { get; private set; }

    /// <summary>The text whose numbers the reader knows.</summary>
    public ReadableText Text { get; private set; } = null!;

    /// <summary>The organisations that the entries which the reader may see have registered.</summary>
    public IReadOnlyList<Organisation> Organisations => field ??= [.. Newest == Register.Seq ? Register.Roster.Organisations.Values : Register.Entries.Take(Newest)
        .Select(recorded => recorded.Entry switch { Opened e => e.Organisation, OrganisationRegistered e => e.Organisation, _ => null }).OfType<Organisation>()];

    /// <summary>What was typed into the filter, for links that keep it.</summary>
    public RouteValueDictionary Asked => new(new (string Name, string? Value)[] { ("organisation", Organisation), ("office", Office), ("clause", Clause), ("kind", Kind), ("from", From), ("to", To) }
        .Where(typed => !string.IsNullOrWhiteSpace(typed.Value)).Select(typed => KeyValuePair.Create(typed.Name, (object?)typed.Value)));

    protected override bool ShowsDrafting => false;

    private int Newest => Visibility.NewestVisibleEntry(Register);

    public void OnGet()
    {
        Text = Visibility.TextFor(Register, Ledger.FilesAt);
        var filter = Read(new TypedFilter(ModelState, Ledger, Register, Text));
        if (!ModelState.IsValid)
        {
            return;
        }

        var end = Math.Clamp((Before ?? int.MaxValue) - 1, 0, Newest);
        var byOffice = Visibility.SeesFindingsByOffice(Register);
        IEnumerable<RecordedEntry> Matching(IEnumerable<int> seqs) => seqs.Select(seq => Register.Entries[seq - 1]).Where(recorded => filter.Matches(Register, recorded.Entry, byOffice));

        var found = Matching(Enumerable.Range(1, end).Reverse()).Take(EntriesAPage + 1).ToList();
        Entries = [.. found.Take(EntriesAPage)];
        Older = found.Count > EntriesAPage ? Entries[^1].Entry.Seq : null;
        Newer = Matching(Enumerable.Range(end + 1, Newest - end)).Take(EntriesAPage).LastOrDefault() is { } newer ? newer.Entry.Seq + 1 : null;
    }

    /// <summary>Who did it. The public reads only the group of a councillor who tested words.</summary>
    public string Author(Entry entry) => Visibility.Author(Register, entry);

    /// <summary>The words that an entry changed or asks to change.</summary>
    public IEnumerable<(WordsChanged Words, Redline Redline)> Changed(RecordedEntry recorded) =>
        words.Of(Ledger, Register, recorded).Select(change => (change, redlines.Between(change.Old, change.New)));

    /// <summary>The version that an entry is about, as far as the person may read it.</summary>
    public VersionNumber? AboutVersion(Entry entry)
    {
        VersionNumber? number = entry switch { VersionApproved e => e.Version, VersionReleased e => e.Version, Signed e => e.Version, _ => null };
        return number is { } named && Register.Find(named) is { } version && Visibility.Sees(Register, version) ? number : null;
    }

    private RecordFilter Read(TypedFilter typed)
    {
        var (organisation, office) = (typed.Organisation(nameof(Organisation), Organisation, Organisations.Select(known => known.Slug)), typed.Office(nameof(Office), Office));
        var (clause, kind) = (typed.Clause(nameof(Clause), Clause), typed.Kind(nameof(Kind), Kind));
        var filter = new RecordFilter(organisation, office, clause, typed.Wordings(clause), kind, typed.Day(nameof(From), From), typed.Day(nameof(To), To));
        if (filter.From?.Begins > filter.To?.Begins)
        {
            ModelState.AddModelError(nameof(To), "The last day must be the same as or after the first day");
        }

        return filter;
    }
}
