using System.Diagnostics;

namespace DraftControl.Tests.Support;

/// <summary>The stock git, as an auditor runs it, with nobody's own configuration.</summary>
public static class StockGit
{
    /// <summary>What git prints on either stream, and its exit code.</summary>
    public static (int Code, string Output) Run(string folder, params string[] arguments) => Run(folder, input: null, arguments);

    public static (int Code, string Output) Run(string folder, byte[]? input, params string[] arguments)
    {
        var start = new ProcessStartInfo("git", ["-C", folder, .. arguments]) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        (start.Environment["GIT_CONFIG_GLOBAL"], start.Environment["GIT_CONFIG_NOSYSTEM"]) = ("/dev/null", "1");
        using var git = Process.Start(start)!;
        git.StandardInput.BaseStream.Write(input ?? []);
        git.StandardInput.Close();
        var error = git.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = git.StandardOutput.ReadToEnd();
        git.WaitForExit();
        return (git.ExitCode, output + error.Result);
    }
}
