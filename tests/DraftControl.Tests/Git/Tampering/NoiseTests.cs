using DraftControl.Git.Verification;
using DraftControl.Tests.Support;

namespace DraftControl.Tests.Git.Tampering;

/// <summary>Whatever bytes stand in a repository, verification says what is wrong or finds nothing; it never fails and never hangs.</summary>
public sealed class NoiseTests(WholeLedger ledger) : IClassFixture<WholeLedger>
{
    /// <summary>Ten times as many with DRAFTCONTROL_THOROUGH set.</summary>
    private static readonly int cases = Thorough.IsAsked ? 100 : 10;

    private static readonly TimeSpan patience = TimeSpan.FromMinutes(2);

    public static TheoryData<int> Seeds => [.. Enumerable.Range(0, 10)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task Damage_that_is_signed_anew_is_a_fault_or_could_be_true(int seed)
    {
        foreach (var noise in Noises(seed))
        {
            _ = await Verified(() => ledger.Verified(l => Damage(l, noise, isSigned: true)));
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task Damage_under_the_old_signature_is_always_a_fault(int seed)
    {
        foreach (var noise in Noises(1000 + seed))
        {
            var what = "";
            var report = await Verified(() => ledger.Verified(l =>
            {
                what = Damage(l, noise, isSigned: false);
                l.KeepsSignatures = true;
            }));

            Assert.False(report.IsGood, $"{what} (seed {1000 + seed})");
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task Damage_to_any_file_of_a_repository_is_a_fault_or_does_not_matter(int seed)
    {
        using var folder = Chains.Released();
        StockGit.Run(folder.Path, "clone", "-q", "--bare", folder.Ledger.Path, "packed");
        foreach (var (noise, repository) in Noises(2000 + seed).SelectMany(noise => new[] { (noise, folder.Ledger.Path), (noise, Path.Combine(folder.Path, "packed")) }))
        {
            var path = noise.Of(Directory.EnumerateFiles(repository, "*", SearchOption.AllDirectories).Where(path => !path.Contains("hooks", StringComparison.Ordinal)).Order(StringComparer.Ordinal).ToList());
            var bytes = await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken);
            File.SetAttributes(path, FileAttributes.Normal);
            await File.WriteAllBytesAsync(path, noise.Damaged(bytes), TestContext.Current.CancellationToken);

            _ = await Verified(() => LedgerVerification.Of(repository));

            await File.WriteAllBytesAsync(path, bytes, TestContext.Current.CancellationToken);
            Assert.True(LedgerVerification.Of(repository).IsGood);
        }
    }

    private static IEnumerable<Noise> Noises(int seed) => Enumerable.Range(0, cases).Select(index => new Noise((seed * 1000) + index));

    private static Task<VerificationReport> Verified(Func<VerificationReport> verify) => Task.Run(verify).WaitAsync(patience);

    /// <summary>Damages something, and says what.</summary>
    internal static string Damage(ForgedLedger l, Noise noise, bool isSigned)
    {
        var commit = noise.Of(l.Entries);
        commit = commit.Parents.Count > 1 && noise.Next(2) == 0 ? commit.Wording : commit;
        switch (noise.Next(isSigned ? 8 : 6))
        {
            case 0 or 1:
                commit.MessageBytes = Changed(noise);
                return $"the message of {commit.Subject}";
            case 2:
                commit.HeadBytes = Changed(noise);
                return $"the head of {commit.Subject}";
            case 3:
                var tag = noise.Of(l.Tags);
                tag.Bytes = bytes => [.. Changed(noise)([.. bytes.TakeWhile(b => b != '-')]), .. bytes.SkipWhile(b => b != '-')];
                return $"the tag {tag.Ref}";
            case 4 or 5:
                var path = noise.Of(commit.Files.Keys.ToList());
                commit.Files[path] = new ForgedFile(Changed(noise)(commit.Files[path].Bytes));
                l.HashesFollow = noise.Next(2) == 0;
                return $"{path} of {commit.Subject}";
            case 6:
                commit.Armour = armour => System.Text.Encoding.Latin1.GetString(noise.Damaged(System.Text.Encoding.Latin1.GetBytes(armour)));
                return $"the signature of {commit.Subject}";
            default:
                commit.Tree = lines => lines.Select(line => noise.Next(3) == 0 ? line with { Name = System.Text.Encoding.Latin1.GetString(noise.Damaged(System.Text.Encoding.Latin1.GetBytes(line.Name))) } : line).ToList();
                return $"the tree of {commit.Subject}";
        }
    }

    /// <summary>Damage that does change something.</summary>
    private static Func<byte[], byte[]> Changed(Noise noise) => bytes =>
    {
        for (; ; )
        {
            var damaged = noise.Damaged(bytes);
            if (!damaged.AsSpan().SequenceEqual(bytes))
            {
                return damaged;
            }
        }
    };
}
