using System.Diagnostics;

namespace DraftControl.Tests.Support;

/// <summary>The commands of <c>draftcontrol</c>, run as somebody types them.</summary>
public static class CommandLine
{
    public static string Program => Path.Combine(AppContext.BaseDirectory, "draftcontrol.dll");

    /// <summary>What the command prints, what it printed to complain after that, and its exit code.</summary>
    public static (int Code, string Output) Run(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Program, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var command = Process.Start(start)!;
        var error = command.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = command.StandardOutput.ReadToEnd();
        command.WaitForExit();
        return (command.ExitCode, output + error.Result);
    }
}
