using DraftControl.Git.Verification;
using DraftControl.Tests.Support;

namespace DraftControl.Tests.Git;

/// <summary>Ledgers of other making, from the specification alone: one is true, each other has one thing falsified.</summary>
public sealed class SharedLedgersTests
{
    [Fact]
    public void A_true_ledger_of_other_making_is_verified()
    {
        var report = Verify("true");

        Assert.Empty(report.Faults);
        Assert.Equal((39, 1), (report.Entries, report.Versions));
    }

    [Theory]
    [InlineData("a-gap-in-seq", "entry 20", "was due")]
    [InlineData("an-id-twice", "entry 20", "Id was used")]
    [InlineData("another-organisation", "entry 20", "by the roster")]
    [InlineData("trailers-out-of-order", "entry 26", "trailers of")]
    [InlineData("an-unknown-kind", "entry 26", "unknown kind")]
    [InlineData("an-unescaped-dashes", "entry 20", "not escaped")]
    [InlineData("policy-weakened-beside-a-page", "entry 18", "may not change policy.yml")]
    [InlineData("a-false-wording-hash", "entry 25", "the hash is not")]
    [InlineData("origins-of-an-unnamed-clause", "entry 25", "not named")]
    [InlineData("accepted-with-other-words", "entry 25", "the text is another")]
    [InlineData("a-clause-id-used-before", "entry 21", "used before")]
    [InlineData("base-is-another-entry", "entry 19", "parent of the wording")]
    [InlineData("a-decision-on-own-words", "entry 25", "decides words")]
    [InlineData("a-councillor-confirmed-by-others", "entry 15", "confirms a councillor of")]
    [InlineData("a-check-of-own-words", "entry 30", "tests words")]
    [InlineData("a-concern-left-open", "entry 35", "gate no-open-concern not met")]
    [InlineData("the-tag-on-another-entry", "entry 36", "does not point")]
    [InlineData("an-entry-signed-by-another", "entry 26", "no good signature")]
    public void A_falsified_ledger_is_refused_for_what_is_wrong_with_it(string name, string entry, string wrong)
    {
        var report = Verify(name);

        Assert.Contains(report.Faults, fault => fault.ToString().Contains(entry, StringComparison.Ordinal) && fault.Sentence.Contains(wrong, StringComparison.Ordinal));
    }

    private static VerificationReport Verify(string name)
    {
        var bundle = SharedFolder.Find("cases", "ledgers", $"{name}.bundle");
        Assert.SkipWhen(bundle is null, "The folder of shared cases is not beside this checkout.");

        var folder = Directory.CreateTempSubdirectory("draftcontrol-").FullName;
        try
        {
            Assert.Equal(0, StockGit.Run(folder, "clone", "-q", bundle, "clone").Code);
            return LedgerVerification.Of(Path.Combine(folder, "clone"));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
