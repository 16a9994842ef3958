using System.CommandLine;
using DraftControl.Cli.Texts;
using DraftControl.Core.Wordings;

namespace DraftControl.Cli.Commands;

/// <summary>
/// <c>draftcontrol merge &lt;base&gt; &lt;ours&gt; &lt;theirs&gt;</c>: two changed versions of a text, combined. Exit code 1 where conflicts remain, 2
/// where nothing was combined.
/// </summary>
internal static class MergeCommand
{
    private static readonly Argument<FileInfo> @base = new("base") { Description = "The text that both versions come from, in Markdown." };
    private static readonly Argument<FileInfo> ours = new("ours") { Description = "Our version." };
    private static readonly Argument<FileInfo> theirs = new("theirs") { Description = "Their version." };
    private static readonly Option<FileInfo?> output = new("--output") { Description = "The file to write to, which may be one of the three; without it, the terminal." };
    private static readonly Option<string> format = new Option<string>("--format") { Description = "markdown, with markers around conflicts, or json for programs.", DefaultValueFactory = _ => "markdown" }.AcceptOnlyFromAmong("markdown", "json");

    public static Command Make()
    {
        var command = new Command("merge", "Combine two changed versions of a text, clause by clause and word by word.") { @base, ours, theirs, format, output };
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult result)
    {
        var error = result.InvocationConfiguration.Error;
        try
        {
            var (b, o, t) = (TextFiles.Read(result.GetRequiredValue(@base)), TextFiles.Read(result.GetRequiredValue(ours)), TextFiles.Read(result.GetRequiredValue(theirs)));
            if (TextCombination.Complaint(b, o, t) is { } complaint)
            {
                error.WriteLine(complaint);
                return 2;
            }

            var combination = TextCombination.Of(b, o, t);
            TextFiles.Write(result.GetRequiredValue(format) is "json" ? Json.Of(combination) : combination.Text, result.GetValue(output));
            return combination.IsClean ? 0 : 1;
        }
        catch (Exception e) when (e is FormatException or IOException or UnauthorizedAccessException)
        {
            error.WriteLine(e.Message);
            return 2;
        }
    }
}
