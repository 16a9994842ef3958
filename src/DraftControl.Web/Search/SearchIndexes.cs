using System.Collections.Concurrent;
using DraftControl.Git;
using DraftControl.Web.Declarations;

namespace DraftControl.Web.Search;

/// <summary>The indexes of all declarations, one file each in the folder <c>cache</c> of the data folder.</summary>
public sealed partial class SearchIndexes(DeclarationBook declarations, DataFolder data, ILogger<SearchIndexes> log)
{
    private readonly ConcurrentDictionary<Ledger, SearchIndex> all = new();

    public SearchIndex Of(Ledger ledger) => all.GetOrAdd(ledger, known => new SearchIndex(known, new IndexFile(Path.Combine(data.File("cache"), $"search-{known.Slug}.db"))));

    /// <summary>Brings every index up to its ledger. What goes wrong with one is logged, and left to the next time.</summary>
    public void FollowAll()
    {
        foreach (var ledger in declarations.All())
        {
            try
            {
                Of(ledger).Follow();
            }
            catch (Exception e) when (e is not OutOfMemoryException)
            {
                NotFollowed(log, ledger.Slug.ToString(), e);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The index of '{Slug}' could not be brought up to date; the next search tries again.")]
    private static partial void NotFollowed(ILogger log, string slug, Exception e);
}
