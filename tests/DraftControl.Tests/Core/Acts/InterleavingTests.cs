using DraftControl.Core.Entries;
using DraftControl.Core.Registers;
using DraftControl.Core.Rules.Gates;
using DraftControl.Tests.Core.Rules.Gates;
using DraftControl.Tests.Support;

namespace DraftControl.Tests.Core.Acts;

/// <summary>
/// Many people at once edit, check, seal, object, agree, freeze, change the rules and approve, some of them on what they read a while ago. What
/// must be so is told by <see cref="GatesByTheWords"/>, from the entries alone.
/// </summary>
public sealed class InterleavingTests
{
    private const int Steps = 150;

    /// <summary>Every so many steps each gate is compared with what the entries say, and after every approval that is refused.</summary>
    private const int BetweenLooks = 5;

    /// <summary>How many steps ago somebody may have read, at most.</summary>
    private const int Behind = 15;

    /// <summary>What brings a version nearer: findings, concerns cleared, agreements, answers, openings, approvals.</summary>
    private static readonly int[] nearer = [6, 7, 8, 9, 14, 18, 19, 20, 21, 22, 25, 26, AnyAct.Approval, AnyAct.Approval];

    private static readonly int many = Thorough.IsAsked ? 1_000 : 100;

    [Fact]
    public void Nothing_is_approved_whose_gates_are_not_met_and_every_gate_says_what_its_entries_say()
    {
        var (approved, refused, stale) = (0, 0, 0);
        for (var seed = 1; seed <= many; seed++)
        {
            var chance = new Random(seed);
            var desk = new GateDesk(AnyPolicy.Of(chance).Yaml(1), rules: 2 + (seed % 2));
            var reads = new List<Register> { desk.Register };
            for (var step = 0; step < Steps; step++)
            {
                // Some read a while ago, and act on that.
                var read = chance.Next(3) == 0 ? reads[Math.Max(0, reads.Count - 1 - chance.Next(Behind))] : desk.Register;
                var act = AnyAct.Of(chance);
                act = chance.Next(2) == 0 ? act with { Kind = nearer[chance.Next(nearer.Length)] } : act;
                var before = desk.Register;

                var refusal = act.Do(desk, read);

                var where = $"Interleaving {seed}, step {step}, {act}";
                AssertAgreements(before, desk.Register, where);
                foreach (var approval in desk.Register.Entries.Skip(before.Seq).Select(recorded => recorded.Entry).OfType<VersionApproved>())
                {
                    var told = Told(before, approval.At);
                    Assert.True(told.Values.All(met => met), $"{where}: {string.Join(' ', told)}");
                    Assert.True(told.Keys.Order(StringComparer.Ordinal).SequenceEqual(approval.Gates.Select(gate => gate.Name).Order(StringComparer.Ordinal)), where);
                    approved++;
                    stale += read.Seq < before.Seq ? 1 : 0;
                }

                if (step % BetweenLooks == BetweenLooks - 1 || (act.Kind == AnyAct.Approval && refusal is not null))
                {
                    AssertGates(desk, where);
                    refused += refusal is not null && act.Kind == AnyAct.Approval ? 1 : 0;
                }

                reads.Add(desk.Register);
            }
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{many} interleavings of {Steps} acts: {approved} versions approved, {stale} of them by somebody who had read earlier, {refused} approvals refused.");

        // Both happened often enough for the test to mean something.
        Assert.InRange(approved, many / 2, int.MaxValue);
        Assert.InRange(refused, many, int.MaxValue);
        Assert.InRange(stale, 1, approved);
    }

    /// <summary>Agreements stay in force exactly where neither the text nor the rules have changed by a byte; and old ones come back only with both.</summary>
    private static void AssertAgreements(Register before, Register after, string where)
    {
        var (was, now) = (before.AgreementsInForce().Select(agreed => agreed.Seq), after.AgreementsInForce().Select(agreed => agreed.Seq).ToList());
        var isSame = Same(before, after, before.Files.TextPath) && Same(before, after, Files.PolicyPath);
        Assert.True(isSame ? !was.Except(now).Any() : !was.Intersect(now).Any(), where);
        Assert.True(now.TrueForAll(seq => after.Find<Agreed>(seq)!.Policy == after.Files.Hash(Files.PolicyPath) && after.Find<Agreed>(seq)!.Text == after.Files.TextHash), where);
    }

    private static bool Same(Register before, Register after, string path) => before.Files[path].AsSpan().SequenceEqual(after.Files[path]);

    private static void AssertGates(GateDesk desk, string where)
    {
        var (told, gates) = (Told(desk.Register, desk.Now), desk.Register.Gates(desk.Now));
        var wrong = gates.Where(gate => !told.TryGetValue(gate.Name, out var met) || met != gate.Met).ToList();
        Assert.True(wrong.Count == 0 && gates.Count == told.Count, $"{where}: {string.Join("; ", wrong)}");
    }

    private static IReadOnlyDictionary<string, bool> Told(Register register, DateTimeOffset at) => GatesByTheWords.Of([.. register.Entries.Select(recorded => recorded.Entry)], register.Files, at);
}
