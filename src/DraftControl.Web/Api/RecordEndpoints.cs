using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Web.Declarations;

namespace DraftControl.Web.Api;

/// <summary>The record of changes: every entry, oldest first.</summary>
public static class RecordEndpoints
{
    /// <summary>How many entries one answer holds; the next begins <c>after</c> the last.</summary>
    private const int Page = 1000;

    public static void MapRecord(this RouteGroupBuilder api) =>
        api.MapGet("/record", (string slug, int? after, ApiCall call, Visibility visibility) => call.Read(slug, (_, register) =>
            Results.Ok(register.Entries
                .Skip(Math.Max(after ?? 0, 0))
                .Take(Math.Min(Page, Math.Max(0, visibility.NewestVisibleEntry(register) - Math.Max(after ?? 0, 0))))
                .Select(recorded => Described(register, recorded, visibility))))).AllowAnonymous();

    private static object Described(Register register, RecordedEntry recorded, Visibility visibility) => new
    {
        seq = recorded.Entry.Seq,
        kind = recorded.Entry.Kind(),
        at = recorded.Entry.At,
        commit = recorded.Commit.ToString(),
        role = recorded.Entry.By.Role.Spelled(),
        organisation = recorded.Entry.HidesOffice() && !visibility.SeesFindingsByOffice(register) ? null : recorded.Entry.By.Organisation.ToString(),
        subject = recorded.Subject,
        reason = recorded.Entry.Reason?.ToString(),
        proposal = recorded.Entry.AboutProposal(),
    };
}
