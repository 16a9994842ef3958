using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Web.Accounts;
using Microsoft.EntityFrameworkCore;

namespace DraftControl.Web.Intake;

/// <summary>The files that are being looked through or brought in.</summary>
public sealed class IntakeUploads(IDbContextFactory<AccountsContext> contexts, TimeProvider clock)
{
    /// <summary>How long one that was never confirmed is kept.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromDays(7);

    /// <summary>How long it is kept what became of the rows.</summary>
    public static readonly TimeSpan Memory = TimeSpan.FromDays(30);

    public void Add(IntakeUpload upload)
    {
        using var context = contexts.CreateDbContext();
        context.IntakeUploads.Add(upload);
        context.SaveChanges();
    }

    /// <summary>One that this person uploaded; null where there is none.</summary>
    public IntakeUpload? Find(Slug declaration, string? id, PersonId? person)
    {
        var (slug, by) = (declaration.ToString(), person?.ToString());
        using var context = contexts.CreateDbContext();
        return id is null ? null : context.IntakeUploads.AsNoTracking().SingleOrDefault(upload => upload.Id == id && upload.Declaration == slug && upload.By == by);
    }

    /// <summary>All that this person uploaded, newest first.</summary>
    public IReadOnlyList<IntakeUpload> Of(Slug declaration, PersonId? person)
    {
        var (slug, by) = (declaration.ToString(), person?.ToString());
        using var context = contexts.CreateDbContext();
        return [.. context.IntakeUploads.AsNoTracking().Where(upload => upload.Declaration == slug && upload.By == by).OrderByDescending(upload => upload.Created)];
    }

    /// <summary>Says something else about one that is not confirmed yet.</summary>
    public void Describe(IntakeUpload upload, int draft, IntakeDefaults defaults)
    {
        var (occasion, place, day) = (defaults.Occasion.Spelled(), defaults.Place?.ToString(), defaults.Day?.ToString());
        using var context = contexts.CreateDbContext();
        context.IntakeUploads.Where(known => known.Id == upload.Id && known.Confirmed == null).ExecuteUpdate(set => set
            .SetProperty(known => known.Draft, draft).SetProperty(known => known.Occasion, occasion).SetProperty(known => known.Place, place).SetProperty(known => known.Day, day)
            .SetProperty(known => known.Revision, known => known.Revision + 1));
    }

    /// <summary>Puts rows right, as long as it is not confirmed. What was put right in other rows meanwhile stays.</summary>
    /// <returns>It as it is kept now.</returns>
    public IntakeUpload Correct(IntakeUpload upload, Action<Dictionary<int, IntakeCorrection>> change)
    {
        while (true)
        {
            using var context = contexts.CreateDbContext();
            var kept = context.IntakeUploads.Single(known => known.Id == upload.Id);
            var corrections = IntakeCorrection.Read(kept.Corrections);
            change(corrections);
            var json = IntakeCorrection.Json(corrections);
            if (kept.Confirmed is not null || json == kept.Corrections)
            {
                return kept;
            }

            (kept.Corrections, kept.Revision) = (json, kept.Revision + 1);
            try
            {
                context.SaveChanges();
                return kept;
            }
            catch (DbUpdateConcurrencyException)
            {
                // Somebody saved other rows in another tab: these go on top.
            }
        }
    }

    /// <summary>From here on it is brought in. Of several who confirm it at once, one does.</summary>
    /// <returns>Whether it was this one.</returns>
    public bool Confirm(IntakeUpload upload, int before, int rows, string tokens)
    {
        DateTimeOffset? now = clock.GetUtcNow();
        using var context = contexts.CreateDbContext();
        return context.IntakeUploads.Where(known => known.Id == upload.Id && known.Confirmed == null && known.Revision == upload.Revision).ExecuteUpdate(set => set
            .SetProperty(known => known.Role, upload.Role).SetProperty(known => known.Organisation, upload.Organisation)
            .SetProperty(known => known.Confirmed, now).SetProperty(known => known.Before, before).SetProperty(known => known.Rows, rows).SetProperty(known => known.Tokens, tokens)) == 1;
    }

    /// <summary>Those that are to be brought in, in the order in which they were confirmed.</summary>
    public IReadOnlyList<IntakeUpload> Waiting()
    {
        using var context = contexts.CreateDbContext();
        return [.. context.IntakeUploads.AsNoTracking().Where(upload => upload.Confirmed != null && upload.Finished == null).OrderBy(upload => upload.Confirmed)];
    }

    public void Advance(IntakeUpload upload, int done)
    {
        using var context = contexts.CreateDbContext();
        context.IntakeUploads.Where(known => known.Id == upload.Id).ExecuteUpdate(set => set.SetProperty(known => known.Done, done));
    }

    public void Finish(IntakeUpload upload, IReadOnlyList<IntakeOutcome> outcomes)
    {
        var (now, json, done) = ((DateTimeOffset?)clock.GetUtcNow(), IntakeOutcome.Json(outcomes), outcomes.Count);
        using var context = contexts.CreateDbContext();
        context.IntakeUploads.Where(known => known.Id == upload.Id).ExecuteUpdate(set => set
            .SetProperty(known => known.Finished, now).SetProperty(known => known.Outcomes, json).SetProperty(known => known.Done, done));
    }

    /// <summary>Forgets one that is not wanted any more; not while it is being brought in.</summary>
    public void Remove(IntakeUpload upload)
    {
        using var context = contexts.CreateDbContext();
        context.IntakeUploads.Where(known => known.Id == upload.Id && (known.Confirmed == null || known.Finished != null)).ExecuteDelete();
    }

    /// <summary>Forgets those whose time has passed.</summary>
    public void RemoveOld()
    {
        var now = clock.GetUtcNow();
        DateTimeOffset unconfirmed = now - Patience, finished = now - Memory;
        using var context = contexts.CreateDbContext();
        context.IntakeUploads.Where(upload => (upload.Confirmed == null && upload.Created < unconfirmed) || upload.Finished < finished).ExecuteDelete();
    }

    /// <summary>The files of a declaration that an upload is of.</summary>
    public IReadOnlySet<string> Files(Slug declaration)
    {
        var slug = declaration.ToString();
        using var context = contexts.CreateDbContext();
        return context.IntakeUploads.Where(upload => upload.Declaration == slug).Select(upload => upload.File).Distinct().ToHashSet(StringComparer.Ordinal);
    }
}
