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

        Assert.Equal((0, $"imported: 2 clauses, {repository}\n"), CommandLine.Run(import));
        Assert.Equal((0, $"already imported: 2 clauses, {repository}\n"), CommandLine.Run(import));
        Assert.Equal((0, "verified: 1 entries, 0 versions\n"), CommandLine.Run("verify", repository));
        Assert.StartsWith("1. Open the declaration: Digital\n", CommandLine.Run("log", repository).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_no_ledger_is_said_to_be_none()
    {
        using var folder = new LedgerFolder();

        Assert.Equal((1, $"ledger: there is no Git repository in '{folder.Path}'\n"), CommandLine.Run("verify", folder.Path));
        Assert.Equal((1, "ledger: this is no ledger: it has no branch main\n"), CommandLine.Run("verify", folder.Ledger.Path));
        Assert.Equal(1, CommandLine.Run("log", folder.Path).Code);
    }

    [Fact]
    public void The_usual_publishing_rules_can_be_read() =>
        Assert.True(Policy.TryRead(Utf8.Encode(UsualPolicy.Yaml), out var policy, out _) && policy.Councillors == 3);
}
