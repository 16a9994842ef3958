using System.CommandLine;
using System.Globalization;
using DraftControl.Core.Entries;
using DraftControl.Core.Registers;
using DraftControl.Core.Wordings;
using DraftControl.Git;

namespace DraftControl.Cli.Commands;

/// <summary><c>draftcontrol origins &lt;repository&gt;</c>: who asked for each word of the text, or of a version, and how much of it each organisation has brought.</summary>
internal static class OriginsCommand
{
    private static readonly Argument<string> repository = new("repository") { Description = "A clone of the declaration's record, bare or not." };
    private static readonly Option<string> version = new("--version") { Description = "A version, like 1.0; without it, the text as it stands." };

    public static Command Make()
    {
        var command = new Command("origins", "Print who asked for each word of the text.") { repository, version };
        command.SetAction(result => Run(result.GetRequiredValue(repository), result.GetValue(version), result.InvocationConfiguration.Output, result.InvocationConfiguration.Error));
        return command;
    }

    private static int Run(string path, string? number, TextWriter output, TextWriter error)
    {
        try
        {
            using var ledger = new ClonedLedger(path);
            if (Find(ledger, number) is not { } draft)
            {
                error.WriteLine($"There is no version '{number}' in this record.");
                return 1;
            }

            foreach (var clause in draft.Clauses.Where(clause => clause.HasWords))
            {
                Print(clause, draft, ledger.Register, output);
            }

            Print(Authorship.Of(ledger.Register, draft), output);
            return 0;
        }
        catch (UnreadableLedgerException e)
        {
            error.WriteLine(e.Message);
            return 1;
        }
    }

    private static Draft? Find(ClonedLedger ledger, string? number) =>
        number is null ? ledger.Register.Draft
        : VersionNumber.TryParse(number, provider: null, out var asked) && ledger.Register.Find(asked) is { } found ? ledger.FilesAt(found.Commit).Draft
        : null;

    private static void Print(Clause clause, Draft draft, Register register, TextWriter output)
    {
        output.WriteLine($"{draft.InWords(clause.Id)} ({clause.Id})");
        foreach (var (words, origin) in clause.Passages)
        {
            output.WriteLine($"  {Told(origin, register)}: {words}");
        }
    }

    private static string Told(Origin origin, Register register) => origin switch
    {
        Origin.Proposed proposed => $"proposal {proposed.Proposal}, {register.Roster.NameOf(register.Bringer(origin)!)}",
        Origin.Edited edited => $"entry {edited.Seq}, {register.Roster.NameOf(register.Bringer(origin)!)}, editor",
        _ => register.Bringer(origin) is { } slug ? $"starting text, {register.Roster.NameOf(slug)}" : "starting text",
    };

    private static void Print(Authorship authorship, TextWriter output)
    {
        output.WriteLine();
        foreach (var (organisation, words) in authorship.ByOrganisation)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{words} of {authorship.Words} words, {100m * words / authorship.Words:0.0} %: {organisation?.Name.ToString() ?? "starting text"}"));
        }
    }
}
