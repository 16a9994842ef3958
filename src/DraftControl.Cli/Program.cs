using System.CommandLine;
using DraftControl.Cli.Commands;

return new RootCommand("What an auditor runs on a clone of a declaration's record.")
{
    VerifyCommand.Make(),
    LogCommand.Make(),
    OriginsCommand.Make(),
    ImportCommand.Make(),
    DiffCommand.Make(),
    MergeCommand.Make(),
}.Parse(args).Invoke();
