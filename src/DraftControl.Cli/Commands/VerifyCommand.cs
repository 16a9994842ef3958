using System.CommandLine;
using DraftControl.Git.Verification;

namespace DraftControl.Cli.Commands;

/// <summary><c>draftcontrol verify &lt;repository&gt;</c>: whether every entry of a clone was allowed and is as it was signed.</summary>
internal static class VerifyCommand
{
    public static Command Make()
    {
        var repository = new Argument<string>("repository") { Description = "A clone of the declaration's record, bare or not." };
        var command = new Command("verify", "Replay a record through the rules and check every signature.") { repository };
        command.SetAction(result => Run(result.GetRequiredValue(repository), result.InvocationConfiguration.Output));
        return command;
    }

    private static int Run(string repository, TextWriter output)
    {
        var report = LedgerVerification.Of(repository);
        foreach (var fault in report.Faults)
        {
            output.WriteLine(fault);
        }

        if (report.IsGood)
        {
            output.WriteLine($"verified: {report.Entries} entries, {report.Versions} versions");
        }

        return report.IsGood ? 0 : 1;
    }
}
