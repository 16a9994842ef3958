using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace DraftControl.Tests.Support;

/// <summary>The web application as a process of its own, so that it can be killed.</summary>
public sealed class ServerProcess : IDisposable
{
    /// <summary>Settings for tests that send more in a minute than people do.</summary>
    public static readonly (string Key, string Value)[] NoLimits = [("Limits:SignInAccount", "100000"), ("Limits:SignInAddress", "100000"), ("Limits:Writes", "100000"), ("Limits:Imports", "100000")];

    private readonly Process process;

    private ServerProcess(Process process, Uri address) => (this.process, Address) = (process, address);

    public Uri Address { get; }

    /// <summary>Starts the server on a data folder and waits until it answers.</summary>
    public static async Task<ServerProcess> Start(string data)
    {
        var address = new Uri($"http://127.0.0.1:{FreePort()}");
        var server = new ServerProcess(Run(["--urls", address.ToString(), "--Data", data, "--Demo", "false", .. NoLimits.SelectMany(limit => new[] { $"--{limit.Key}", limit.Value })]), address);
        using var http = new HttpClient { BaseAddress = address };
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                using var answer = await http.GetAsync(new Uri("/api/v1/declarations", UriKind.Relative));
                return server;
            }
            catch (HttpRequestException) when (attempt < 300 && !server.process.HasExited)
            {
                await Task.Delay(100);
            }
        }
    }

    /// <summary>A bearer token, from the command that prints one.</summary>
    public static string Token(string data, string email)
    {
        using var command = Run("token", "--data", data, "--email", email);
        var token = command.StandardOutput.ReadToEnd().Trim();
        command.WaitForExit();
        return token;
    }

    /// <summary>As <c>kill -9</c> does: nothing is finished, nothing is tidied up.</summary>
    public void Kill()
    {
        process.Kill();
        process.WaitForExit();
    }

    public void Dispose()
    {
        Kill();
        process.Dispose();
    }

    private static Process Run(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "DraftControl.Web.dll"), .. arguments]) { RedirectStandardOutput = true };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        start.Environment["Logging__LogLevel__Default"] = "Error";
        return Process.Start(start)!;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
