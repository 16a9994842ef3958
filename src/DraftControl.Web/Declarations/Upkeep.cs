using DraftControl.Web.Signatories;

namespace DraftControl.Web.Declarations;

/// <summary>
/// Once a night by the server's clock, packs ledgers that have grown, so that they stay quick to open, and clears away logos
/// that nothing came of. Reading goes on meanwhile.
/// </summary>
public sealed partial class Upkeep(DeclarationBook declarations, UnusedLogos logos, TimeProvider clock, ILogger<Upkeep> log) : BackgroundService
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

            Run();
        }
    }

    /// <summary>Does all of one night.</summary>
    public void Run()
    {
        Try("The logos that nothing came of", logos.Remove);
        Try("The list of ledgers", () =>
        {
            foreach (var ledger in declarations.All())
            {
                Try(ledger.Path, ledger.Maintain);
            }
        });
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Upkeep left out: {What}.")]
    private static partial void LeftOut(ILogger log, string what, Exception e);

    /// <summary>An exception that escaped would stop the whole server. What is left out only takes more room; the next night tries again.</summary>
    private void Try(string what, Action act)
    {
        try
        {
            act();
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            LeftOut(log, what, e);
        }
    }
}
