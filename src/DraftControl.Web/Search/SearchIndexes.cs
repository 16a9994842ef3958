using System.Collections.Concurrent;
using DraftControl.Git;
using DraftControl.Web.Declarations;

namespace DraftControl.Web.Search;

/// <summary>The indexes of all declarations, one file each in the folder <c>cache</c> of the data folder.</summary>
public sealed partial class SearchIndexes(DeclarationBook declarations, DataFolder data, ILogger<SearchIndexes> log)
{
    private readonly ConcurrentDictionary<Ledger, SearchIndex> all = new();

    public SearchIndex Of(Ledger ledger) => all.GetOrAdd(ledger, known => new SearchIndex(known, new IndexFile(Path.Combine(data.File("cache"), $"search-{known.Slug}.db"))));

    /// <summary>Brings every index up to its ledger. What goes wrong is logged, and left to the next time: an exception that escaped would stop the whole server.</summary>
    public void FollowAll(CancellationToken stopping)
    {
        Try("The list of ledgers", () =>
        {
            foreach (var ledger in declarations.All().TakeWhile(_ => !stopping.IsCancellationRequested))
            {
                Try(ledger.Slug.ToString(), Of(ledger).Follow);
            }
        });
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The index for search could not be brought up to date, the next search tries again: {What}.")]
    private static partial void NotFollowed(ILogger log, string what, Exception e);

    private void Try(string what, Action act)
    {
        try
        {
            act();
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            NotFollowed(log, what, e);
        }
    }
}
