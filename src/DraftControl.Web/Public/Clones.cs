using System.Collections.Concurrent;
using DraftControl.Core.People;
using DraftControl.Git;

namespace DraftControl.Web.Public;

/// <summary>The published copies of all declarations, each brought up to date when somebody asks for it.</summary>
public sealed class Clones(DataFolder data) : IDisposable
{
    private readonly ConcurrentDictionary<Slug, PublishedLedger> published = new();

    /// <summary>Where the copy lies; null where everybody may see nothing of the declaration.</summary>
    public string? Of(Ledger ledger)
    {
        var copy = published.GetOrAdd(ledger.Slug, _ => new PublishedLedger(data.Root, ledger));
        return copy.Update() ? copy.Path : null;
    }

    public void Dispose()
    {
        foreach (var copy in published.Values)
        {
            copy.Dispose();
        }
    }
}
