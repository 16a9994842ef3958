using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace DraftControl.Tests.Support;

/// <summary>
/// The whole web application on Kestrel at a free port of this machine, with an empty data folder of its own that goes
/// when the site goes. A fixture for a class, or made in a test: <c>using var site = RunningSite.With(("Demo", "true"));</c>.
/// </summary>
public sealed class RunningSite : WebApplicationFactory<Program>
{
    private readonly (string Key, string Value)[] settings;
    private readonly Lazy<Uri> address;
    private int numbers;

    public RunningSite()
        : this([])
    {
    }

    private RunningSite((string Key, string Value)[] settings)
    {
        this.settings = settings;
        address = new Lazy<Uri>(Start);
        UseKestrel(0);
    }

    /// <summary>A site with settings of its own.</summary>
    public static RunningSite With(params (string Key, string Value)[] settings) => new(settings);

    /// <summary>Where the site keeps its ledgers and accounts.</summary>
    public string Data { get; } = Directory.CreateTempSubdirectory("draftcontrol-").FullName;

    /// <summary>What time it is on the site.</summary>
    public MovableClock Clock { get; } = new();

    /// <summary>Where the site answers; asking starts it.</summary>
    public Uri Address => address.Value;

    /// <summary>A number that nothing on this site has had yet, to name something by.</summary>
    public int NextNumber() => Interlocked.Increment(ref numbers);

    /// <summary>Somebody who asks over HTTP, follows no redirect, and keeps their cookies.</summary>
    public HttpClient Visitor() => new(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = Address };

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        (string Key, string Value)[] all = [("Data", Data), ("Demo", "false"), ("Mail:Hold", "true"), ("Logging:LogLevel:Default", "Warning"), ("Logging:LogLevel:Microsoft.AspNetCore.DataProtection", "Error"), .. ServerProcess.NoLimits, .. settings];

        foreach (var (key, value) in all)
        {
            builder.UseSetting(key, value);
        }

        builder.ConfigureTestServices(services => services.AddSingleton<TimeProvider>(Clock));
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);

        if (Directory.Exists(Data))
        {
            Directory.Delete(Data, recursive: true);
        }
    }

    private Uri Start()
    {
        StartServer();
        return ClientOptions.BaseAddress;
    }
}
