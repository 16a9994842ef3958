using DraftControl.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace DraftControl.Tests.Support;

/// <summary>
/// The whole web application on Kestrel at a free port of this machine, with an empty data folder of its own that goes
/// when the site goes. A fixture for a class, or made in a test: <c>using var site = RunningSite.With(("Demo", "true"));</c>.
/// </summary>
public sealed class RunningSite : IDisposable, IAsyncDisposable
{
    private readonly (string Key, string Value)[] settings;
    private readonly Lazy<WebApplication> running;
    private int numbers;

    public RunningSite()
        : this([])
    {
    }

    private RunningSite((string Key, string Value)[] settings)
    {
        this.settings = settings;
        running = new Lazy<WebApplication>(Start);
    }

    /// <summary>A site with settings of its own.</summary>
    public static RunningSite With(params (string Key, string Value)[] settings) => new(settings);

    /// <summary>Where the site keeps its ledgers and accounts.</summary>
    public string Data { get; } = Directory.CreateTempSubdirectory("draftcontrol-").FullName;

    /// <summary>What time it is on the site.</summary>
    public MovableClock Clock { get; } = new();

    /// <summary>Where the site answers; asking starts it.</summary>
    public Uri Address => new(running.Value.Urls.Single());

    /// <summary>What the site is made of; asking starts it.</summary>
    public IServiceProvider Services => running.Value.Services;

    /// <summary>A number that nothing on this site has had yet, to name something by.</summary>
    public int NextNumber() => Interlocked.Increment(ref numbers);

    /// <summary>Somebody who asks over HTTP, follows no redirect, and keeps their cookies.</summary>
    public HttpClient Visitor() => new(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = Address };

    public void Dispose() => DisposeAsync().AsTask().GetAwaiter().GetResult();

    public async ValueTask DisposeAsync()
    {
        if (running.IsValueCreated)
        {
            await running.Value.StopAsync();
            await running.Value.DisposeAsync();
        }

        if (Directory.Exists(Data))
        {
            Directory.Delete(Data, recursive: true);
        }
    }

    /// <summary>Timers of the server's libraries go on for ever, and keep what was going on when they began: apart from the test, that is nothing.</summary>
    private WebApplication Start()
    {
        using var apart = ExecutionContext.SuppressFlow();
        return Task.Run(Started).GetAwaiter().GetResult();
    }

    private async Task<WebApplication> Started()
    {
        (string Key, string Value)[] all =
        [
            ("urls", "http://127.0.0.1:0"), ("environment", "Development"), ("Data", Data), ("Demo", "false"), ("Mail:Hold", "true"),
            ("Logging:LogLevel:Default", "Warning"), ("Logging:LogLevel:Microsoft.AspNetCore.DataProtection", "Error"), .. ServerProcess.NoLimits, .. settings,
        ];
        var site = Site.Build([.. all.Select(setting => $"--{setting.Key}={setting.Value}")], services => services.AddSingleton<TimeProvider>(Clock));
        site.Prepare();
        await site.StartAsync();
        return site;
    }
}
