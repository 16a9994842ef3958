using DraftControl.Core.People;
using DraftControl.Web.Accounts;
using DraftControl.Web.Mail;
using DraftControl.Web.Planned;
using DraftControl.Web.Signatories;
using Microsoft.EntityFrameworkCore;

namespace DraftControl.Web.Waiting;

/// <summary>What waits for stewards beside the ledger: requests to sign, mail that did not arrive, releases at a set time.</summary>
public sealed class OnDesks(IDbContextFactory<AccountsContext> contexts, DeadLetters dead)
{
    /// <summary>What a steward owes, what entries tell included.</summary>
    public IEnumerable<WaitingItem> OwedBy(Slug declaration, Office steward, IEnumerable<WaitingItem> told)
    {
        var slug = declaration.ToString();
        using var context = contexts.CreateDbContext();
        var requests = context.SignatureRequests.Where(request => request.Declaration == slug && request.State == RequestState.Waiting).Select(request => request.Created).ToList();
        var letters = dead.Of(declaration);
        var releases = context.PlannedActs.AsNoTracking().Where(act => act.Declaration == slug && act.Kind == PlannedKind.Release && act.Done == null && act.Cancelled == null).ToList();

        var items = told.Select(item => releases.Find(act => item.Path == $"/publishing/release/{act.Version}") is { } planned ? Planned(item, planned) : item);
        if (requests.Count > 0)
        {
            items = items.Append(new(
                steward,
                Urgency.HoldsOthersUp,
                requests.Count == 1 ? "Answer 1 request to sign" : $"Answer {requests.Count} requests to sign",
                "An organisation’s name shows only once a steward has confirmed the request.",
                "/signing/requests",
                requests.Min()));
        }

        if (letters.Count > 0)
        {
            items = items.Append(new(
                steward,
                Urgency.Yours,
                letters.Count == 1 ? "See to 1 message that could not be sent" : $"See to {letters.Count} messages that could not be sent",
                "Somebody may not know what waits for them.",
                "/mail",
                letters.Min(mail => mail.GivenUp!.Value)));
        }

        return [.. items];
    }

    private static WaitingItem Planned(WaitingItem item, PlannedAct release) => item with
    {
        Urgency = Urgency.CanWait,
        Words = $"Version {release.Version} will be released by itself",
        Why = "You can release it earlier, or change the time.",
        Path = "/publishing",
        By = release.Due,
    };
}
