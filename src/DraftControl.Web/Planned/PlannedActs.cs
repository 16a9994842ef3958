using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Core.Rules;
using DraftControl.Git;
using DraftControl.Web.Accounts;
using DraftControl.Web.Declarations;
using DraftControl.Web.SignIn;
using Microsoft.EntityFrameworkCore;

namespace DraftControl.Web.Planned;

/// <summary>
/// Writes what stewards have planned when its time has come, in their name and through the same rules: late rather than never,
/// and once, however often the server stops meanwhile.
/// </summary>
public sealed partial class PlannedActs(IDbContextFactory<AccountsContext> contexts, DeclarationBook declarations, InvitationMail invitations, TimeProvider clock, ILogger<PlannedActs> log) : BackgroundService
{
    private static readonly TimeSpan round = TimeSpan.FromSeconds(15);

    /// <summary>Keeps a plan until its time comes.</summary>
    public void Add(PlannedAct act)
    {
        using var context = contexts.CreateDbContext();
        if (!context.PlannedActs.Any(known => known.Id == act.Id))
        {
            context.PlannedActs.Add(act);
            context.SaveChanges();
        }
    }

    /// <summary>What is planned in a declaration and was not written, and what was refused; by time.</summary>
    public IReadOnlyList<PlannedAct> In(Slug declaration)
    {
        var slug = declaration.ToString();
        using var context = contexts.CreateDbContext();
        return [.. context.PlannedActs.AsNoTracking().Where(act => act.Declaration == slug && act.Cancelled == null && (act.Done == null || act.Fault != null)).OrderBy(act => act.Due)];
    }

    /// <summary>Gives a plan up, or takes one that was refused off the list.</summary>
    /// <returns>Whether it was there, and not written already.</returns>
    public bool Cancel(Slug declaration, string id)
    {
        var (slug, now) = (declaration.ToString(), (DateTimeOffset?)clock.GetUtcNow());
        using var context = contexts.CreateDbContext();
        return context.PlannedActs.Where(act => act.Id == id && act.Declaration == slug && act.Cancelled == null && (act.Done == null || act.Fault != null))
            .ExecuteUpdate(set => set.SetProperty(act => act.Cancelled, now)) == 1;
    }

    /// <summary>Writes everything whose time has come.</summary>
    public void WriteDue()
    {
        var now = clock.GetUtcNow();
        using var context = contexts.CreateDbContext();
        foreach (var act in context.PlannedActs.Where(act => act.Due <= now && act.Done == null && act.Cancelled == null).OrderBy(act => act.Due).ToList())
        {
            try
            {
                act.Fault = Write(act);
                act.Done = now;
                context.SaveChanges();
            }
            catch (Exception e) when (e is not OutOfMemoryException)
            {
                // The next round tries again.
                NotWritten(log, act.Id, e);
            }
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await Task.Delay(round, stoppingToken);
                WriteDue();
            }
            catch (OperationCanceledException)
            {
                return;
            }
            catch (Exception e) when (e is not OutOfMemoryException)
            {
                NotWritten(log, "all", e);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "What was planned as {Id} could not be written now.")]
    private static partial void NotWritten(ILogger log, string id, Exception e);

    private static Attempt Attempt(PlannedAct act, Register register, Head head) => act.Kind switch
    {
        PlannedKind.Release => register.Unchanged(new VersionReleased(head, VersionNumber.Parse(act.Version!))),
        PlannedKind.Appoint => register.Unchanged(new Appointed(head, act.Office(), act.Group is null ? null : Line.Parse(act.Group))),
        PlannedKind.EndAppointment => register.Roster.Find(act.Office()) is { } held
            ? register.Unchanged(new AppointmentEnded(head, held.Seq))
            : Refusal.NotAllowed("This appointment has ended already."),
        _ => Refusal.NotAllowed("This version of DraftControl does not know what was planned."),
    };

    /// <summary>Writes one entry.</summary>
    /// <returns>Why it was refused; null where it is written.</returns>
    private string? Write(PlannedAct act)
    {
        if (declarations.Find(Slug.Parse(act.Declaration)) is not { } ledger)
        {
            return "There is no such declaration.";
        }

        var by = new Office(PersonId.Parse(act.By), Role.Steward, Slug.Parse(act.ByOrganisation));
        var id = EntryId.Of(by.Person, act.Id);
        var result = ledger.Write(id, (register, now) => register.Roster.Find(by) is null
            ? Refusal.NotYours("The steward who planned this is no steward any more.")
            : Attempt(act, register, register.Head(id, by, now, act.Reason is null ? null : Reason.Parse(act.Reason))));
        if (result is WriteResult.Refused refused)
        {
            return refused.Refusal.Sentence;
        }

        if (act.Kind == PlannedKind.Appoint && ledger.Read() is var after && after.Roster.Find(act.Office()) is { } held)
        {
            invitations.Send(ledger.Slug, after, held);
        }

        return null;
    }
}
