using System.ComponentModel;
using System.Diagnostics;

namespace DraftControl.Tests.Support;

/// <summary>
/// The second verifier, <c>tests/verify.py</c>: written in Python from the format alone, sharing nothing with ours. One process reads
/// many ledgers, because most of them share most of their signatures.
/// </summary>
public static class SecondVerifier
{
    /// <summary>Whether it accepts each of these repositories, and what it says of it; in their order. Without Python the test is skipped.</summary>
    public static IReadOnlyList<(bool IsGood, string Says)> Of(IReadOnlyList<string> repositories)
    {
        var script = Path.Combine(SharedFolder.Checkout(), "tests", "verify.py");
        var lines = Run([script, .. repositories]).Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(repositories.Count, lines.Length);
        return [.. lines.Zip(repositories, (line, repository) => repositories.Count == 1 ? line : line[$"{repository}: ".Length..])
            .Select(says => (says.StartsWith("verified: ", StringComparison.Ordinal), says))];
    }

    private static string Run(IEnumerable<string> arguments)
    {
        using var python = Started(arguments);
        var error = python.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = python.StandardOutput.ReadToEnd();
        python.WaitForExit();
        Assert.Equal("", error.Result);
        return output;
    }

    private static Process Started(IEnumerable<string> arguments)
    {
        try
        {
            return Process.Start(new ProcessStartInfo("python3", ["-I", .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        }
        catch (Win32Exception)
        {
            Assert.Skip("The second verifier needs python3, which is missing.");
            throw;
        }
    }
}
