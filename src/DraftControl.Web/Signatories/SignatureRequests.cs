using DraftControl.Core.People;
using DraftControl.Web.Accounts;
using Microsoft.EntityFrameworkCore;

namespace DraftControl.Web.Signatories;

/// <summary>What organisations have asked for, and what became of it.</summary>
public sealed class SignatureRequests(IDbContextFactory<AccountsContext> contexts, TimeProvider clock)
{
    public IReadOnlyList<SignatureRequest> In(Slug declaration)
    {
        var slug = declaration.ToString();
        using var context = contexts.CreateDbContext();
        return [.. context.SignatureRequests.AsNoTracking().Where(request => request.Declaration == slug).OrderBy(request => request.Created)];
    }

    public SignatureRequest? Find(Slug declaration, string id) => In(declaration).FirstOrDefault(request => request.Id == id);

    /// <summary>How many wait for a steward of a declaration.</summary>
    public int CountWaiting(Slug declaration)
    {
        var slug = declaration.ToString();
        using var context = contexts.CreateDbContext();
        return context.SignatureRequests.Count(request => request.Declaration == slug && request.State == RequestState.Waiting);
    }

    /// <summary>Keeps a request. The same one sent again is not kept again.</summary>
    public void Add(SignatureRequest request)
    {
        using var context = contexts.CreateDbContext();
        if (context.SignatureRequests.Any(known => known.Id == request.Id))
        {
            return;
        }

        context.SignatureRequests.Add(request);
        try
        {
            context.SaveChanges();
        }
        catch (DbUpdateException) when (IsKept(request.Id))
        {
            // The same form came twice at the same time.
        }
    }

    /// <summary>Notes that a steward confirmed a request, and the entry that it became.</summary>
    public void Confirm(string id, PersonId by, int entry) => Decide(id, RequestState.Confirmed, by, answer: null, entry);

    /// <summary>Notes that a steward declined a request.</summary>
    /// <returns>Whether it still waited.</returns>
    public bool Decline(string id, PersonId by, string answer) => Decide(id, RequestState.Declined, by, answer, entry: null);

    private bool Decide(string id, RequestState state, PersonId by, string? answer, int? entry)
    {
        DateTimeOffset? now = clock.GetUtcNow();
        var person = by.ToString();
        using var context = contexts.CreateDbContext();
        return context.SignatureRequests.Where(request => request.Id == id && request.State == RequestState.Waiting).ExecuteUpdate(set => set
            .SetProperty(request => request.State, state)
            .SetProperty(request => request.Decided, now)
            .SetProperty(request => request.DecidedBy, person)
            .SetProperty(request => request.Answer, answer)
            .SetProperty(request => request.Entry, entry)) == 1;
    }

    private bool IsKept(string id)
    {
        using var context = contexts.CreateDbContext();
        return context.SignatureRequests.Any(request => request.Id == id);
    }
}
