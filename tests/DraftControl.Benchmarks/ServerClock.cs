using System.Collections.Concurrent;
using System.Diagnostics.Metrics;

namespace DraftControl.Benchmarks;

/// <summary>
/// How long the server worked on a request, as it says itself by the meter <c>http.server.request.duration</c>: without the client that
/// asks. For one request after the other.
/// </summary>
internal sealed class ServerClock : IDisposable
{
    /// <summary>How often something is asked before its time is taken: what runs often is compiled again, and better, after it has run some 30 times.</summary>
    public const int WarmUp = 100;

    private static readonly TimeSpan patience = TimeSpan.FromSeconds(30);
    private readonly MeterListener meters = new();
    private readonly BlockingCollection<double> seconds = [];

    public ServerClock()
    {
        meters.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument is { Meter.Name: "Microsoft.AspNetCore.Hosting", Name: "http.server.request.duration" })
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        meters.SetMeasurementEventCallback<double>((_, measured, _, _) => seconds.Add(measured));
        meters.Start();
    }

    /// <summary>Makes one request and tells how long the server took, in milliseconds.</summary>
    /// <exception cref="TimeoutException">The server did not say.</exception>
    public async Task<double> Time(Func<Task> request)
    {
        while (seconds.TryTake(out _))
        {
        }

        await request();
        return seconds.TryTake(out var took, patience) ? took * 1000 : throw new TimeoutException("The server did not say how long the request took.");
    }

    public void Dispose()
    {
        meters.Dispose();
        seconds.Dispose();
    }
}
