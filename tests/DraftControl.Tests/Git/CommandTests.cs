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
    public void An_auditor_asks_who_brought_each_word_of_the_text_or_of_a_version()
    {
        var kept = Path.Combine(SharedFolder.Checkout(), "tests", "Ledgers", "stage-2.bundle");
        using var folder = new LedgerFolder();
        var clone = Path.Combine(folder.Path, "clone");
        Assert.Equal(0, StockGit.Run(folder.Path, "clone", "-q", kept, clone).Code);

        var (code, now) = CommandLine.Run("origins", clone);
        var version = CommandLine.Run("origins", clone, "--version", "1.0").Output;

        Assert.Equal(0, code);
        Assert.Contains("clause 2.1(d) (c15)\n  starting text: We will\n  proposal 2, Westam County Council: sign only contracts that let us take our data with us,\n  entry 49, Northam Borough Council, editor: in an open format,\n", now, StringComparison.Ordinal);
        Assert.EndsWith("505 of 586 words, 86.2 %: starting text\n", now, StringComparison.Ordinal);
        Assert.EndsWith("506 of 556 words, 91.0 %: starting text\n", version, StringComparison.Ordinal);
        Assert.Equal((1, "There is no version '7.7' in this record.\n"), CommandLine.Run("origins", clone, "--version", "7.7"));
    }

    [Fact]
    public void A_file_with_a_history_credits_each_word_to_the_organisation_of_whoever_wrote_it()
    {
        using var folder = new LedgerFolder();
        var text = Path.Combine(folder.Path, "work", "policy.md");
        Directory.CreateDirectory(Path.GetDirectoryName(text)!);
        Assert.Equal(0, StockGit.Run(folder.Path, "init", "-q", "-b", "main", "work").Code);
        Commit("ash@northam.example", "old.md", "# Policy\n\nWe share what we learn.\n");
        File.Delete(Path.Combine(folder.Path, "work", "old.md"));
        Commit("oak@nowhere.example", "policy.md", "# Policy\n\nWe share what we learn.\n");
        Commit("elm@southam.example", "policy.md", "# Policy\n\nWe share gladly what we learn.\n");
        Commit("oak@nowhere.example", "policy.md", "# Policy\n\nWe share gladly\nand openly what we learn.\n\nWe keep it safe.\n");
        var authors = Path.Combine(folder.Path, "authors.tsv");
        File.WriteAllText(authors, "# who is where\nASH@northam.example\tnortham\n\nelm@southam.example\tsoutham\n");

        var (code, output) = CommandLine.Run("import", text, "--data", folder.Path, "--slug", "policy", "--title", "Policy", "--person", "p-0123456789ab", "--organisation", "centre", "--name", "Centre", "--class", "central-government", "--authors", authors);

        Assert.True(code == 0, output);
        var repository = Path.Combine(folder.Path, "declarations", "policy.git");
        Assert.Equal((0, "verified: 1 entries, 0 versions\n"), CommandLine.Run("verify", repository));
        Assert.Equal(
            "the title (c1)\n  starting text, northam: Policy\nclause 0.1 (c2)\n  starting text, northam: We share\n  starting text, southam: gladly\n  starting text: and openly\n  starting text, northam: what we learn.\nclause 0.2 (c3)\n  starting text: We keep it safe.\n\n13 of 13 words, 100.0 %: starting text\n",
            CommandLine.Run("origins", repository).Output);

        void Commit(string author, string name, string words)
        {
            File.WriteAllText(Path.Combine(folder.Path, "work", name), words);
            Assert.Equal(0, StockGit.Run(Path.Combine(folder.Path, "work"), "add", "-A").Code);
            Assert.Equal(0, StockGit.Run(Path.Combine(folder.Path, "work"), "-c", "user.name=x", "-c", $"user.email={author}", "commit", "-q", "-m", "Change").Code);
        }
    }

    [Fact]
    public void An_opener_states_whose_the_words_of_a_clause_are()
    {
        using var folder = new LedgerFolder();
        var (text, credits) = (Path.Combine(folder.Path, "text.md"), Path.Combine(folder.Path, "credits.tsv"));
        File.WriteAllText(text, "# Digital\n\nServices work.\n\nPeople help.\n");
        string[] import = ["import", text, "--data", folder.Path, "--slug", "digital", "--title", "Digital", "--person", "p-0123456789ab", "--organisation", "centre", "--name", "Centre", "--class", "central-government", "--credits", credits];

        File.WriteAllText(credits, "0.2\tcentre\n0.9\tcentre\n");
        Assert.Equal((1, "credits.tsv: Line 2 names clause 0.9, but the clauses of the starting text are 0.1 to 0.2.\n"), CommandLine.Run(import));
        File.WriteAllText(credits, "0.2 The Centre\n");
        Assert.Equal((1, "credits.tsv: Line 1 must be the number of a clause and the short name of an organisation, like 3.2 northam.\n"), CommandLine.Run(import));
        File.WriteAllText(credits, "0.2\tcentre\n");
        Assert.Equal(0, CommandLine.Run(import).Code);

        Assert.EndsWith("2 of 5 words, 40.0 %: Centre\n3 of 5 words, 60.0 %: starting text\n", CommandLine.Run("origins", Path.Combine(folder.Path, "declarations", "digital.git")).Output, StringComparison.Ordinal);
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
