using DraftControl.Git;

namespace DraftControl.Web.Declarations;

/// <summary>Packs ledgers that have grown, once a night by the server's clock, so that they stay quick to open. Reading goes on meanwhile.</summary>
public sealed partial class Upkeep(DeclarationBook declarations, TimeProvider clock, ILogger<Upkeep> log) : BackgroundService
{
    private static readonly TimeSpan quietHour = TimeSpan.FromHours(3);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            var now = clock.GetUtcNow();
            var next = now.Date + quietHour > now.DateTime ? now.Date + quietHour : now.Date.AddDays(1) + quietHour;
            try
            {
                await Task.Delay(next - now.DateTime, clock, stoppingToken);
            }
            catch (OperationCanceledException)
            {
                return;
            }

            Pack();
        }
    }

    /// <summary>Packs what can be packed. An exception that escaped would stop the whole server.</summary>
    private void Pack()
    {
        try
        {
            foreach (var ledger in declarations.All())
            {
                Pack(ledger);
            }
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            NoneFound(log, e);
        }
    }

    private void Pack(Ledger ledger)
    {
        try
        {
            ledger.Maintain();
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // An unpacked ledger is only slower to open; the next night tries again.
            NotPacked(log, ledger.Path, e);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The ledger in {Path} was not packed.")]
    private static partial void NotPacked(ILogger log, string path, Exception e);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The ledgers to pack could not be listed.")]
    private static partial void NoneFound(ILogger log, Exception e);
}
