using System.Diagnostics;
using DraftControl.Core.Policies;
using DraftControl.Core.Wordings;
using DraftControl.Tests.Support;

namespace DraftControl.Tests.Git;

/// <summary>What an auditor or an operator types.</summary>
public sealed class CommandTests
{
    [Fact]
    public void An_imported_text_is_a_ledger_that_verifies_and_reads()
    {
        using var folder = new LedgerFolder();
        var text = Path.Combine(folder.Path, "text.md");
        File.WriteAllText(text, "\uFEFF# Digital\r\n\r\nServices work.\r\n");
        string[] import = ["import", text, "--data", folder.Path, "--slug", "digital", "--title", "Digital", "--person", "p-0123456789ab", "--organisation", "centre", "--name", "Centre", "--class", "central-government"];
        var repository = Path.Combine(folder.Path, "declarations", "digital.git");

        Assert.Equal((0, $"imported: 2 clauses, {repository}\n"), Run(import));
        Assert.Equal((0, $"already imported: 2 clauses, {repository}\n"), Run(import));
        Assert.Equal((0, "verified: 1 entries, 0 versions\n"), Run("verify", repository));
        Assert.StartsWith("1. Open the declaration: Digital\n", Run("log", repository).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_auditor_asks_who_brought_each_word_of_the_text_or_of_a_version()
    {
        var kept = Path.Combine(SharedFolder.Checkout(), "tests", "Ledgers", "stage-2.bundle");
        using var folder = new LedgerFolder();
        var clone = Path.Combine(folder.Path, "clone");
        Assert.Equal(0, StockGit.Run(folder.Path, "clone", "-q", kept, clone).Code);

        var (code, now) = Run("origins", clone);
        var version = Run("origins", clone, "--version", "1.0").Output;

        Assert.Equal(0, code);
        Assert.Contains("clause 2.1(d) (c15)\n  starting text: We will\n  proposal 2, Westam County Council: sign only contracts that let us take our data with us,\n  entry 49, Northam Borough Council, editor: in an open format,\n", now, StringComparison.Ordinal);
        Assert.EndsWith("505 of 586 words, 86.2 %: starting text\n", now, StringComparison.Ordinal);
        Assert.EndsWith("506 of 556 words, 91.0 %: starting text\n", version, StringComparison.Ordinal);
        Assert.Equal((1, "There is no version '7.7' in this record.\n"), Run("origins", clone, "--version", "7.7"));
    }

    [Fact]
    public void What_is_no_ledger_is_said_to_be_none()
    {
        using var folder = new LedgerFolder();

        Assert.Equal((1, $"ledger: there is no Git repository in '{folder.Path}'\n"), Run("verify", folder.Path));
        Assert.Equal((1, "ledger: this is no ledger: it has no branch main\n"), Run("verify", folder.Ledger.Path));
        Assert.Equal(1, Run("log", folder.Path).Code);
    }

    [Fact]
    public void The_usual_publishing_rules_can_be_read() =>
        Assert.True(Policy.TryRead(Utf8.Encode(UsualPolicy.Yaml), out var policy, out _) && policy.Councillors == 3);

    private static (int Code, string Output) Run(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "draftcontrol.dll"), .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var command = Process.Start(start)!;
        var error = command.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = command.StandardOutput.ReadToEnd();
        command.WaitForExit();
        return (command.ExitCode, output + error.Result);
    }
}
