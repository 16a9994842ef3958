using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Core.Wordings;
using DraftControl.Git;
using DraftControl.Web.Contributions;
using DraftControl.Web.Texts;

namespace DraftControl.Web.Intake;

/// <summary>Looks through uploads. What was looked through last is kept for a while, because a person goes from page to page.</summary>
public sealed class Looking(IntakeFiles files, WithheldSources withheld, TimeProvider clock)
{
    private const int Most = 4;

    private readonly Lock one = new();
    private readonly List<(string Key, IntakePreview Preview)> kept = [];

    /// <summary>The text of a numbered draft, and the entry that made it.</summary>
    public static (Draft Draft, CommitId Base) DraftOf(Ledger ledger, Register register, int number)
    {
        var recorded = register.Entries[register.Clauses.Drafts[number - 1] - 1];
        return (number == register.DraftNumber ? register.Draft : ledger.FilesAt(recorded.Commit).Draft, recorded.Commit);
    }

    /// <summary>An upload as it stands; null where its file is not there any more.</summary>
    public IntakePreview? Of(IntakeUpload upload, Ledger ledger)
    {
        var register = ledger.Read();
        var key = $"{upload.Id}/{upload.Revision}/{upload.Confirmed is null}/{upload.Role}@{upload.Organisation}/{register.Tip}/{clock.GetUtcNow().UkDay()}";
        lock (one)
        {
            if (kept.Find(known => known.Key == key).Preview is { } known)
            {
                return known;
            }
        }

        if (Look(upload, ledger, register) is not { } preview)
        {
            return null;
        }

        lock (one)
        {
            kept.RemoveAll(known => known.Key == key);
            kept.Insert(0, (key, preview));
            kept.RemoveRange(Math.Min(Most, kept.Count), Math.Max(0, kept.Count - Most));
        }

        return preview;
    }

    /// <summary>What the register has already, as far as whoever uploads may know who said it.</summary>
    public SaidAlready SaidAlready(IntakeUpload upload, Register register)
    {
        var names = withheld.In(Slug.Parse(upload.Declaration));
        var seesAll = upload.Role is "editor" or "steward";
        return new(new Sources(register.Roster), (contribution, token) =>
            seesAll || contribution.Entry.By.Organisation.ToString() == upload.Organisation ? names.GetValueOrDefault(token) : null);
    }

    private IntakePreview? Look(IntakeUpload upload, Ledger ledger, Register register)
    {
        if (files.Read(ledger.Slug, Sha256.Parse(upload.File)) is not { } bytes || IntakeFile.Read(bytes, out _) is not { } file)
        {
            return null;
        }

        var (draft, _) = DraftOf(ledger, register, upload.Draft);
        var reading = new RowReading(new Sources(register.Roster), new ClauseFinder(draft), Defaults(upload), clock.GetUtcNow().UkDay());
        return IntakePreview.Of(upload, file, draft, register, reading, SaidAlready(upload, register), upload.Confirmed is null ? register.Seq : upload.Before);
    }

    private static IntakeDefaults Defaults(IntakeUpload upload) => new(
        OccasionKinds.TryParse(upload.Occasion, out var occasion) ? occasion : OccasionKind.Other,
        upload.Place is null ? null : Line.Parse(upload.Place),
        upload.Day is null ? null : Day.Parse(upload.Day));
}
