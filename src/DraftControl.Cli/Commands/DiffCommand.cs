using System.CommandLine;
using DraftControl.Cli.Texts;
using DraftControl.Core.Wordings;

namespace DraftControl.Cli.Commands;

/// <summary><c>draftcontrol diff &lt;old&gt; &lt;new&gt;</c>: what changes between two texts, word by word.</summary>
internal static class DiffCommand
{
    private static readonly Argument<FileInfo> old = new("old") { Description = "The old text, in Markdown." };
    private static readonly Argument<FileInfo> @new = new("new") { Description = "The new text." };
    private static readonly Option<string> format = new Option<string>("--format") { Description = "text to read, json for programs, or html for a browser.", DefaultValueFactory = _ => "text" }.AcceptOnlyFromAmong("text", "json", "html");

    public static Command Make()
    {
        var command = new Command("diff", "Show what changes between two texts, word by word.") { old, @new, format };
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult result)
    {
        try
        {
            var (before, after) = (Outline.Of(TextFiles.Read(result.GetRequiredValue(old))), Outline.Of(TextFiles.Read(result.GetRequiredValue(@new))));
            var redline = TextRedline.Between(before, after);
            TextFiles.Write(
                result.GetRequiredValue(format) switch
                {
                    "json" => Json.Of(redline),
                    "html" => Html.Of(redline),
                    _ => Marks.Of(redline, before, after),
                },
                file: null);
            return 0;
        }
        catch (Exception e) when (e is FormatException or IOException or UnauthorizedAccessException)
        {
            result.InvocationConfiguration.Error.WriteLine(e.Message);
            return 2;
        }
    }
}
