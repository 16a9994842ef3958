using DraftControl.Core.Entries;
using DraftControl.Core.Registers;
using DraftControl.Web.Declarations;

namespace DraftControl.Web.Intake;

/// <summary>Forgets uploads whose time has passed, and files that nothing was brought in from.</summary>
public sealed partial class IntakeUpkeep(IntakeUploads uploads, IntakeFiles files, DeclarationBook declarations, TimeProvider clock, ILogger<IntakeUpkeep> log) : BackgroundService
{
    private static readonly TimeSpan round = TimeSpan.FromHours(1);

    public void Run()
    {
        uploads.RemoveOld();
        foreach (var ledger in declarations.All())
        {
            // A file lies there for a moment before its upload does.
            var old = files.In(ledger.Slug, before: clock.GetUtcNow() - round).ToList();
            var named = old.Count == 0 ? new HashSet<string>(StringComparer.Ordinal) : Named(ledger.Read());
            var needed = uploads.Files(ledger.Slug);
            foreach (var file in old.Where(file => !named.Contains($"{file}") && !needed.Contains($"{file}")))
            {
                files.Remove(ledger.Slug, file);
            }
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(round);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
            {
                Try();
            }
        }
        catch (OperationCanceledException)
        {
            // The server stops.
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Old uploads could not be removed now.")]
    private static partial void NotRemoved(ILogger log, Exception e);

    /// <summary>The files that entries name: those that contributions came in, and mails with answers.</summary>
    private static HashSet<string> Named(Register register) =>
    [
        .. register.Contributions.Values.Select(contribution => contribution.Entry.File?.ToString()).OfType<string>(),
        .. register.Entries.Select(recorded => recorded.Entry).OfType<LanguageTestReceived>().Select(received => received.Evidence.ToString()),
    ];

    private void Try()
    {
        try
        {
            Run();
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            NotRemoved(log, e);
        }
    }
}
