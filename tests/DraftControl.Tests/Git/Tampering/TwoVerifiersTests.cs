using DraftControl.Git.Verification;
using DraftControl.Tests.Support;

namespace DraftControl.Tests.Git.Tampering;

/// <summary>
/// Two verifiers that share nothing say the same of every ledger: ours, and <c>tests/verify.py</c>. What neither a table of forgeries nor
/// its author thought of is tried at random.
/// </summary>
public sealed class TwoVerifiersTests(WholeLedger whole) : IClassFixture<WholeLedger>, IDisposable
{
    /// <summary>How many ledgers are written at random and looked at together; each is told in ten ways, five of them false, and damaged in four more.</summary>
    private const int Together = 10;

    /// <summary>200 ledgers at random, and 80 damaged ones; with DRAFTCONTROL_THOROUGH set more than 2,000, and every forgery.</summary>
    private static readonly int times = Thorough.IsAsked ? 21 : 2;

    private readonly string folder = Directory.CreateTempSubdirectory("draftcontrol-").FullName;
    private readonly List<string> repositories = [];
    private readonly List<string> whats = [];
    private readonly List<RandomLedger> ledgers = [];

    public void Dispose()
    {
        ledgers.ForEach(ledger => ledger.Dispose());
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task A_ledger_of_every_stage_is_accepted_by_both()
    {
        foreach (var bundle in Directory.EnumerateFiles(Path.Combine(SharedFolder.Checkout(), "tests", "Ledgers"), "*.bundle"))
        {
            Cloned(bundle);
        }

        Assert.All(await Verdicts(), verdict => Assert.Equal((true, true), (verdict.Ours, verdict.Theirs)));
    }

    [Fact]
    public async Task A_ledger_of_other_making_is_accepted_or_refused_by_both()
    {
        var shared = SharedFolder.Find("cases", "ledgers");
        Assert.SkipWhen(shared is null, "The folder of shared cases is not beside this checkout.");

        foreach (var bundle in Directory.EnumerateFiles(shared, "*.bundle"))
        {
            Cloned(bundle);
        }

        Assert.All(await Verdicts(), verdict => Assert.Equal((verdict.What == "true", verdict.What == "true"), (verdict.Ours, verdict.Theirs)));
    }

    [Fact]
    public async Task A_concern_that_is_opened_when_its_place_was_let_go_is_cleared_by_both_once_its_words_are_back()
    {
        using var ledger = new ConcernOpenedLate();
        Cloned(ledger.Path);

        Assert.All(await Verdicts(), verdict => Assert.Equal((true, true), (verdict.Ours, verdict.Theirs)));
    }

    [Fact]
    public async Task A_falsified_ledger_is_refused_by_both()
    {
        foreach (var forgery in Some(TamperingTests.All.Concat(EveryEntryForgeries.All), 50))
        {
            Written(forgery.What, whole.TakenApart(), forgery.Falsify);
        }

        Assert.All(await Verdicts(), verdict => Assert.Equal((false, false), (verdict.Ours, verdict.Theirs)));
    }

    [Fact]
    public async Task What_could_be_true_is_accepted_by_both_and_refused_where_it_is_not_signed()
    {
        foreach (var forgery in Some(Unnoticed.All, 10))
        {
            Written($"signed: {forgery.What}", whole.TakenApart(), forgery.Falsify);
            Written($"not signed: {forgery.What}", whole.TakenApart(), ledger =>
            {
                forgery.Falsify(ledger);
                ledger.KeepsSignatures = true;
            });
        }

        Assert.All(await Verdicts(), verdict => Assert.Equal((verdict.What.StartsWith("signed", StringComparison.Ordinal), verdict.Ours), (verdict.Ours, verdict.Theirs)));
    }

    [Fact]
    public async Task Of_ledgers_at_random_both_say_the_same()
    {
        for (var first = 0; first < Together * times; first += Together)
        {
            foreach (var seed in Enumerable.Range(first, Together))
            {
                Random(seed, new Noise(7000 + seed));
            }

            var verdicts = await Verdicts();
            Assert.All(verdicts, verdict => Assert.Equal(verdict.Ours, verdict.Theirs));
            Assert.All(verdicts.Where(verdict => verdict.What.StartsWith("true", StringComparison.Ordinal)), verdict => Assert.True(verdict.Ours));
            Assert.All(verdicts.Where(verdict => verdict.What.StartsWith("falsified", StringComparison.Ordinal)), verdict => Assert.False(verdict.Ours));
            Assert.True(verdicts.Count(verdict => !verdict.Ours) > verdicts.Count / 4);
            Forget();
        }
    }

    /// <summary>Of a ledger as much as was there at some time, five times; as often falsified at some entry, as it would be listed for that; and damaged four times without knowing what comes of it.</summary>
    private void Random(int seed, Noise noise)
    {
        var ledger = new RandomLedger(seed, attempts: 160);
        ledgers.Add(ledger);
        for (var number = 0; number < 5; number++)
        {
            var (length, entry) = (number == 0 ? ledger.Count : 1 + noise.Next(ledger.Count), $"{2 + noise.Next(ledger.Count - 1)}");
            var forgery = noise.Of(EveryEntryForgeries.Of(entry).ToList());
            Written($"true: {length} entries of ledger {seed}", ledger.TakenApart(), l => Damages.Cut(l, length));
            Written($"falsified: ledger {seed}, {forgery.What}", ledger.TakenApart(), forgery.Falsify);
        }

        for (var number = 1; number < 5; number++)
        {
            Written($"damaged: ledger {seed}, {number}", ledger.TakenApart(), l => Damages.Any(l, noise));
        }
    }

    private static IEnumerable<Forgery> Some(IEnumerable<Forgery> all, int count)
    {
        var noise = new Noise(count);
        return Thorough.IsAsked ? all : all.OrderBy(_ => noise.Next(int.MaxValue)).Take(count);
    }

    private void Written(string what, ForgedLedger ledger, Action<ForgedLedger> falsify)
    {
        var repository = Directory.CreateDirectory(Path.Combine(folder, $"{repositories.Count}.git")).FullName;
        falsify(ledger);
        ledger.Write(repository);
        repositories.Add(repository);
        whats.Add(what);
    }

    private void Forget()
    {
        repositories.ForEach(repository => Directory.Delete(repository, recursive: true));
        ledgers.ForEach(ledger => ledger.Dispose());
        repositories.Clear();
        whats.Clear();
        ledgers.Clear();
    }

    private void Cloned(string bundle)
    {
        whats.Add(Path.GetFileNameWithoutExtension(bundle));
        repositories.Add(Path.Combine(folder, whats[^1]));
        Assert.Equal(0, StockGit.Run(folder, "clone", "-q", bundle, repositories[^1]).Code);
    }

    /// <summary>What both say, at the same time.</summary>
    private async Task<List<Verdict>> Verdicts()
    {
        var second = Task.Run(() => SecondVerifier.Of(repositories));
        var first = repositories.ConvertAll(LedgerVerification.Of);
        return [.. first.Zip(await second, whats).Select(said => new Verdict(said.Third, said.First.IsGood, said.Second.IsGood, string.Join("; ", said.First.Faults.Take(3)), said.Second.Says))];
    }

    /// <summary>What the two say; the sentences are for whoever reads a failure.</summary>
    private sealed record Verdict(string What, bool Ours, bool Theirs, string OurSentence, string TheirSentence);
}
