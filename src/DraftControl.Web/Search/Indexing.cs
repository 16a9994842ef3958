using DraftControl.Web.Mail;

namespace DraftControl.Web.Search;

/// <summary>Makes the indexes that are missing when the server starts, and follows the ledgers, so that nobody who looks for something waits for it.</summary>
public sealed class Indexing(SearchIndexes indexes, Bell bell) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // The server starts meanwhile.
        await Task.Yield();
        while (!stoppingToken.IsCancellationRequested)
        {
            var ring = bell.Next;
            indexes.FollowAll(stoppingToken);
            try
            {
                await ring.WaitAsync(stoppingToken);
            }
            catch (OperationCanceledException)
            {
                return;
            }
        }
    }
}
