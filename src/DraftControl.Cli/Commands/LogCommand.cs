using System.CommandLine;
using System.Globalization;
using DraftControl.Core.Entries;
using DraftControl.Git;

namespace DraftControl.Cli.Commands;

/// <summary><c>draftcontrol log &lt;repository&gt;</c>: the record of changes, oldest first, to read.</summary>
internal static class LogCommand
{
    public static Command Make()
    {
        var repository = new Argument<string>("repository") { Description = "A clone of the declaration's record, bare or not." };
        var command = new Command("log", "Print the record of changes.") { repository };
        command.SetAction(result => Run(result.GetRequiredValue(repository), result.InvocationConfiguration.Output, result.InvocationConfiguration.Error));
        return command;
    }

    private static int Run(string repository, TextWriter output, TextWriter error)
    {
        try
        {
            foreach (var line in RecordOfChanges.Of(repository))
            {
                Print(line, output);
            }

            return 0;
        }
        catch (UnreadableLedgerException e)
        {
            error.WriteLine(e.Message);
            return 1;
        }
    }

    private static void Print(RecordLine line, TextWriter output)
    {
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{line.Entry.Seq}. {line.Subject}"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"   {line.Entry.At:d MMMM yyyy, HH:mm} UTC, {line.Author} ({line.Commit.Short})"));
        foreach (var reason in line.Entry.Reason?.ToString().Split('\n') ?? [])
        {
            output.WriteLine($"   | {reason}");
        }

        output.WriteLine();
    }
}
