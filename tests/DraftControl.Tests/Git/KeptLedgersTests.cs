using DraftControl.Core.People;
using DraftControl.Git;
using DraftControl.Git.Signing;
using DraftControl.Git.Verification;
using DraftControl.Tests.Support;

namespace DraftControl.Tests.Git;

/// <summary>One whole ledger for each stage of the project, in <c>tests/Ledgers</c>: readable and verifiable for ever, and adding up to the same register.</summary>
public sealed class KeptLedgersTests : IDisposable
{
    private readonly string data = Directory.CreateTempSubdirectory("draftcontrol-").FullName;

    public static TheoryData<string> Stages() => [.. Directory.EnumerateFiles(Folder, "*.bundle").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];

    [Theory, MemberData(nameof(Stages))]
    public void A_ledger_of_an_earlier_stage_is_still_verified_and_adds_up_to_the_same(string stage)
    {
        var kept = Path.Combine(Folder, stage);
        Assert.Equal(0, StockGit.Run(data, "clone", "-q", "--bare", $"{kept}.bundle", Path.Combine("declarations", "kept.git")).Code);

        Assert.Empty(LedgerVerification.Of(Path.Combine(data, "declarations", "kept.git")).Faults);
        Assert.Equal(File.ReadAllLines($"{kept}.register"), RegisterInWords.Of(Register()));
    }

    /// <summary>
    /// Keeps a ledger: <c>DRAFTCONTROL_KEEP=&lt;repository&gt;|stage-1</c>, or with <c>whole</c> for the repository the one that holds every kind
    /// of entry. Done once for each stage, never again.
    /// </summary>
    [Fact(Explicit = true)]
    public void Keeps_a_ledger()
    {
        var keep = Environment.GetEnvironmentVariable("DRAFTCONTROL_KEEP")!.Split('|');
        var kept = Path.Combine(Folder, keep[1]);
        Assert.False(File.Exists($"{kept}.bundle"), "What is kept is never written anew.");

        int Bundle(string repository) => StockGit.Run(repository, "bundle", "create", "-q", $"{kept}.bundle", "--all").Code;
        using var whole = keep[0] == "whole" ? new Tampering.WholeLedger() : null;
        Assert.Equal(0, whole is null ? Bundle(keep[0]) : whole.PutTogether(_ => { }, Bundle));
        Assert.Equal(0, StockGit.Run(data, "clone", "-q", "--bare", $"{kept}.bundle", Path.Combine("declarations", "kept.git")).Code);
        File.WriteAllLines($"{kept}.register", RegisterInWords.Of(Register()));
    }

    public void Dispose() => Directory.Delete(data, recursive: true);

    private static string Folder => Path.Combine(SharedFolder.Checkout(), "tests", "Ledgers");

    private DraftControl.Core.Registers.Register Register()
    {
        using var signing = SigningKey.In(data);
        using var ledger = Ledger.Open(data, Slug.Parse("kept"), signing);
        return ledger.Read();
    }
}
