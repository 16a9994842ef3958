using DraftControl.Web.Declarations;

namespace DraftControl.Web.Signatories;

/// <summary>Looks every few seconds whether signatories are to be asked about a new version.</summary>
public sealed partial class AskingInTurn(DeclarationBook declarations, Asking asking, TimeProvider clock, ILogger<AskingInTurn> log) : BackgroundService
{
    private static readonly TimeSpan pause = TimeSpan.FromSeconds(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(pause, clock);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
            {
                Look();
            }
        }
        catch (OperationCanceledException)
        {
            // The server stops.
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Signatories could not be asked about a new version. It is tried again.")]
    private static partial void NotAsked(ILogger log, Exception e);

    private void Look()
    {
        try
        {
            foreach (var ledger in declarations.All())
            {
                asking.Run(ledger);
            }
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            NotAsked(log, e);
        }
    }
}
