using System.CommandLine;
using DraftControl.Core.Entries;
using DraftControl.Git.Verification;

namespace DraftControl.Cli.Commands;

/// <summary><c>draftcontrol verify &lt;repository&gt;</c>: whether every entry of a clone was allowed and is as it was signed; with an older clone, whether it goes on from that.</summary>
internal static class VerifyCommand
{
    public static Command Make()
    {
        var repository = new Argument<string>("repository") { Description = "A clone of the declaration's record, bare or not." };
        var against = new Option<string>("--against") { Description = "An older clone of the same record, such as one that you kept: tells whether history was rewritten, cut off or forked since." };
        var command = new Command("verify", "Replay a record through the rules and check every signature.") { repository, against };
        command.SetAction(result => Run(result.GetRequiredValue(repository), result.GetValue(against), result.InvocationConfiguration.Output));
        return command;
    }

    private static int Run(string repository, string? against, TextWriter output)
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

        return (against is null || GoesOn(repository, against, output)) && report.IsGood ? 0 : 1;
    }

    private static bool GoesOn(string repository, string against, TextWriter output)
    {
        try
        {
            var continuation = Continuation.Of(repository, against);
            output.WriteLine(continuation.Fault is { } fault
                ? $"ledger: {fault}"
                : $"goes on from the older clone: its {continuation.Known} entries stand here unchanged, and {continuation.Newer} came since");
            return continuation.Fault is null;
        }
        catch (UnreadableLedgerException e)
        {
            output.WriteLine($"ledger: the two clones cannot be compared: {e.Message}");
            return false;
        }
    }
}
