using System.Collections.Concurrent;
using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Rules;
using DraftControl.Git;
using DraftControl.Git.Signing;

namespace DraftControl.Web.Declarations;

/// <summary>All declarations in the data folder, each with its ledger. A ledger is opened once and stays open.</summary>
public sealed partial class DeclarationBook(DataFolder data, TimeProvider clock, ILogger<DeclarationBook> log) : IDisposable
{
    private readonly ConcurrentDictionary<Slug, Lazy<Ledger>> open = new();
    private readonly Lazy<SigningKey> key = new(() => SigningKey.In(data.Root));

    /// <summary>Every declaration that has begun, by slug. One that cannot be read is left out, so that the others go on.</summary>
    public IEnumerable<Ledger> All() => Ledger.In(data.Root).Select(Readable).OfType<Ledger>();

    /// <summary>A declaration's ledger; null where there is none that has begun.</summary>
    public Ledger? Find(Slug slug)
    {
        if (!open.ContainsKey(slug) && !Ledger.In(data.Root).Contains(slug))
        {
            return null;
        }

        var ledger = Opened(slug, () => Ledger.Open(data.Root, slug, key.Value, clock));
        return ledger.Read().Seq > 0 ? ledger : null;
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

        // It begins with the newest key, which may have come since the server started.
        using var newest = SigningKey.In(data.Root);
        var keys = newest.AllowedSigners;

        // Nothing is made in the data folder for an opening that would be refused.
        if (opening.Open(id, person, clock.GetUtcNow(), keys).Refusal is { } refusal)
        {
            return new WriteResult.Refused(refusal);
        }

        var ledger = Opened(slug, () => Ledger.Create(data.Root, slug, key.Value, clock));
        return ledger.Write(id, (_, now) => opening.Open(id, person, now, keys));
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

    [LoggerMessage(Level = LogLevel.Error, Message = "The declaration '{Slug}' cannot be read and is left out.")]
    private static partial void LeftOut(ILogger log, Slug slug, Exception e);

    private Ledger? Readable(Slug slug)
    {
        try
        {
            return Find(slug);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            LeftOut(log, slug, e);
            return null;
        }
    }

    /// <summary>The open ledger. What could not be opened is not kept, so that the next request tries again.</summary>
    private Ledger Opened(Slug slug, Func<Ledger> opening)
    {
        var ledger = open.GetOrAdd(slug, _ => new Lazy<Ledger>(opening));
        try
        {
            return ledger.Value;
        }
        catch
        {
            open.TryRemove(KeyValuePair.Create(slug, ledger));
            throw;
        }
    }
}
