using System.Collections.Concurrent;
using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Rules;
using DraftControl.Git;
using DraftControl.Git.Signing;

namespace DraftControl.Web.Declarations;

/// <summary>All declarations in the data folder, each with its ledger. A ledger is opened once and stays open.</summary>
public sealed class DeclarationBook(DataFolder data, TimeProvider clock) : IDisposable
{
    private readonly ConcurrentDictionary<Slug, Lazy<Ledger>> open = new();
    private readonly Lazy<SigningKey> key = new(() => SigningKey.In(data.Root));

    /// <summary>Every declaration that has begun, by slug.</summary>
    public IEnumerable<Ledger> All() => Ledger.In(data.Root).Select(Find).OfType<Ledger>();

    /// <summary>A declaration's ledger; null where there is none that has begun.</summary>
    public Ledger? Find(Slug slug)
    {
        if (!open.TryGetValue(slug, out var known) && Ledger.In(data.Root).Contains(slug))
        {
            known = open.GetOrAdd(slug, name => new Lazy<Ledger>(() => Ledger.Open(data.Root, name, key.Value, clock)));
        }

        return known?.Value is { } ledger && ledger.Read().Seq > 0 ? ledger : null;
    }

    /// <summary>Starts a declaration; the person becomes its first steward.</summary>
    /// <param name="slug">Its short name.</param>
    /// <param name="person">Who starts it.</param>
    /// <param name="form">The form's id or the <c>Idempotency-Key</c>.</param>
    /// <param name="opening">What it starts with.</param>
    public WriteResult Open(Slug slug, PersonId person, string form, Opening opening)
    {
        var id = EntryId.Of(person, form);
        if (Find(slug) is { } taken && taken.Read().Find(id) is null)
        {
            return new WriteResult.Refused(Refusal.NotAllowed($"There is a declaration '{slug}' already. Choose another short name."));
        }

        // Nothing is made in the data folder for an opening that would be refused.
        if (opening.Open(id, person, clock.GetUtcNow(), key.Value.AllowedSigners).Refusal is { } refusal)
        {
            return new WriteResult.Refused(refusal);
        }

        var ledger = open.GetOrAdd(slug, name => new Lazy<Ledger>(() => Ledger.Create(data.Root, name, key.Value, clock))).Value;
        return ledger.Write(id, (_, now) => opening.Open(id, person, now, key.Value.AllowedSigners));
    }

    public void Dispose()
    {
        foreach (var ledger in open.Values.Where(ledger => ledger.IsValueCreated))
        {
            ledger.Value.Dispose();
        }

        if (key.IsValueCreated)
        {
            key.Value.Dispose();
        }
    }
}
