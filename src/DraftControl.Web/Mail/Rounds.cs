namespace DraftControl.Web.Mail;

/// <summary>What is done again and again while the server runs: when the bell rings, and otherwise every few seconds.</summary>
public sealed partial class Rounds(Bell bell, TimeProvider clock, IConfiguration settings, IHostApplicationLifetime server, ILogger<Rounds> log)
{
    private static readonly TimeSpan pause = TimeSpan.FromSeconds(5);

    /// <summary>
    /// Goes round until the server stops. What goes wrong in one round is logged, and the next one tries again. With the
    /// setting <c>Mail:Hold</c> nothing is done, as for a copy of a site that must not write to anybody.
    /// </summary>
    public async Task Run(Func<CancellationToken, Task> round, CancellationToken stopping)
    {
        if (settings.GetValue<bool>("Mail:Hold") || !await HasStarted(stopping))
        {
            return;
        }

        while (!stopping.IsCancellationRequested)
        {
            var ring = bell.Next;
            try
            {
                await round(stopping);
            }
            catch (Exception e) when (e is not OutOfMemoryException)
            {
                if (!stopping.IsCancellationRequested)
                {
                    Failed(log, e);
                }
            }

            await Task.WhenAny(ring, Task.Delay(pause, clock, stopping));
        }
    }

    /// <summary>Before the server listens it does not know its address, which stands in every message.</summary>
    private async Task<bool> HasStarted(CancellationToken stopping)
    {
        var started = new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var on = server.ApplicationStarted.Register(() => started.TrySetResult(true));
        await using var off = stopping.Register(() => started.TrySetResult(false));
        return await started.Task;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Mail could not be seen to; the next round tries again.")]
    private static partial void Failed(ILogger log, Exception e);
}
