using CsCheck;
using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.Registers;
using DraftControl.Core.Rules;
using DraftControl.Core.Rules.Gates;
using DraftControl.Core.Wordings;
using DraftControl.Tests.Support;

namespace DraftControl.Tests.Core.Rules.Gates;

/// <summary>What holds of gates whatever was done before: words changed and moved, found, sealed, opened, agreed; rules changed; time passed.</summary>
public sealed class GateLawsTests
{
    private static readonly int many = Thorough.IsAsked ? 2_000 : 200;

    /// <summary>Those that hang on the text as a whole: any change to a byte of it drops what they count.</summary>
    private static readonly string[] ofTheText = ["agreements", "agreement-organisations", "whole-text"];

    [Fact]
    public void Moving_clauses_and_renumbering_them_loses_no_sign_off() => Law((desk, act) =>
    {
        var (before, gates) = (SignOffsOf(desk), GatesOf(desk));
        var clauses = desk.Draft.Order.ToList();

        var moved = desk.Change(desk.Register, by: 0, new RequestedChange.Move(clauses[act.What % clauses.Count], clauses[act.How % clauses.Count])) is null;

        Assert.Equal(before, SignOffsOf(desk));
        Assert.Equal(gates.Where(gate => !ofTheText.Contains(gate.Key)), GatesOf(desk).Where(gate => !ofTheText.Contains(gate.Key)));
        desk.Change(new RequestedChange.Add(null, "## Before everything"));
        Assert.Equal(before, SignOffsOf(desk).Where(clause => before.ContainsKey(clause.Key)));
        return moved;
    });

    [Fact]
    public void Changing_a_word_voids_the_sign_offs_of_its_clause_and_no_other_and_putting_it_back_revives_them() => Law((desk, act) =>
    {
        var (before, clause) = (SignOffsOf(desk), Clause(desk, act.What));
        var concerns = desk.Register.ConcernsOn(clause).Where(concern => concern.Clauses.Contains(clause.Id)).Select(concern => concern.Seq).ToList();

        desk.Change(new RequestedChange.Reword(clause.Id, Fresh(desk)));

        var reworded = desk.Draft.Find(clause.Id)!;
        var standing = desk.Register.Standing(reworded, desk.Now);
        Assert.Empty(standing.Checks.Concat(standing.Expired));
        Assert.Empty(desk.Register.LanguageTests.On(reworded.Wording.Hash));
        Assert.Equal(concerns, standing.Concerns.Select(concern => concern.Seq));
        Assert.Equal(before.Where(other => other.Key != clause.Id), SignOffsOf(desk).Where(other => other.Key != clause.Id));
        desk.Change(new RequestedChange.Reword(clause.Id, Spans.Bare(clause.Span)));
        Assert.Equal(before, SignOffsOf(desk));
        return before[clause.Id].Length > SignOffsOf(desk).Values.Min(signs => signs.Length);
    });

    // Under earlier rules a councillor who had changed groups since could take their old one with them.
    [Fact]
    public void One_more_neutral_finding_never_turns_a_met_gate_unmet() => Law(
        (desk, act) =>
        {
            var gates = GatesOf(desk);

            var found = (act.How % 3 == 0
                ? Finds(desk, act, Checking.OfWhole(desk.Register.Files.TextHash, Finding.Neutral))
                : Finds(desk, act, Checking.Of([Clause(desk, act.What).Wording.Hash], Finding.Neutral))) is null;

            var after = GatesOf(desk);
            Assert.All(gates.Where(gate => gate.Value), gate => Assert.True(after[gate.Key], gate.Key));
            return found;
        },
        RuleSets.FindsNeutralOnce);

    [Fact]
    public void A_concern_never_turns_an_unmet_gate_met() => NeverMet((desk, act) => act.How % 4 == 0
        ? Finds(desk, act, Checking.OfWhole(desk.Register.Files.TextHash, Finding.Concern)) is null
        : Finds(desk, act, Checking.Of([Clause(desk, act.What).Wording.Hash], Finding.Concern, Line.Parse(Clause(desk, act.What).Wording.Words[0]))) is null);

    [Fact]
    public void A_neutral_finding_that_is_taken_back_never_turns_an_unmet_gate_met() => NeverMet((desk, act) =>
    {
        var councillor = GateDesk.Councillors[act.Who];
        var neutral = desk.Draft.Clauses.Where(clause => desk.Register.Checks.By(councillor.Person, clause.Wording.Hash)?.Finding == Finding.Neutral).ToList();
        return neutral.Count > 0 && desk.Try(councillor, head => new FindingWithdrawn(head, TestedWords.In(desk.Draft, [neutral[act.What % neutral.Count].Wording.Hash]))) is null;
    });

    [Fact]
    public void Higher_thresholds_never_turn_an_unmet_gate_met() => NeverMet((desk, act) =>
    {
        var lines = System.Text.Encoding.UTF8.GetString(desk.Register.Files[Files.PolicyPath]!).Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.Split(": "));
        var higher = lines.ToDictionary(line => line[0], line => (line[0], int.TryParse(line[1], out var number)) switch
        {
            ("no-open-concern", _) => "true",
            ("largest-group-share" or "checks-last-months", _) => $"{Math.Max(1, number - act.What)}",
            ("local-authority-share", _) => $"{Math.Min(100, number + act.What)}",
            (_, true) => $"{number + (act.How % 3)}",
            _ => line[1],
        });
        return desk.Change(higher.Yaml(desk.Register.Files.Policy.Number + 1)) is null;
    });

    // A concern that is there only because words came back, which its holder had let go of in other words, goes with the words again. Who brought how much may change either way.
    [Fact]
    public void Words_that_nobody_has_checked_never_turn_an_unmet_gate_met() => NeverMet(
        (desk, act) =>
        {
            var clause = Clause(desk, act.What);
            if (desk.Register.ConcernsOn(clause).Any(concern => !concern.Clauses.Contains(clause.Id)) || desk.Register.ConcernsOnText().Any(concern => concern.End is not null))
            {
                return false;
            }

            desk.Change(new RequestedChange.Reword(clause.Id, Fresh(desk)));
            return true;
        },
        except: "local-authority-share");

    [Fact]
    public void What_groups_are_called_changes_no_gate() => Gen.Select(Gen.Int, AnyAct.Many).Sample(
        (policy, acts) =>
        {
            var yaml = AnyPolicy.Of(new Random(policy)).Yaml(1);
            var (one, other) = (new GateDesk(yaml), new GateDesk(yaml, [null, Line.Parse("Zebra"), Line.Parse("no group"), Line.Parse("Elm")]));

            foreach (var act in acts)
            {
                Assert.Equal(act.Do(one) is null, act.Do(other) is null);
                Assert.Equal(GatesOf(one), GatesOf(other));
            }
        },
        iter: many);

    /// <summary>Whatever was done before, something more turns no unmet gate met.</summary>
    private static void NeverMet(Func<GateDesk, AnyAct, bool> does, string? except = null) => Law((desk, act) =>
    {
        var gates = GatesOf(desk);

        var done = does(desk, act);

        var after = GatesOf(desk);
        Assert.All(gates.Where(gate => !gate.Value && gate.Key != except), gate => Assert.False(after[gate.Key], gate.Key));
        return done;
    });

    /// <summary>Tries a law after anything at all, under the rules in which testing began, or later ones. It says whether there was something to try, which there is often enough.</summary>
    private static void Law(Func<GateDesk, AnyAct, bool> law, int rules = 2)
    {
        var tried = 0;
        Gen.Select(Gen.Int, AnyAct.Many, AnyAct.One).Sample(
            (policy, acts, act) =>
            {
                var desk = new GateDesk(AnyPolicy.Of(new Random(policy)).Yaml(1), rules: rules + Math.Abs(policy % (RuleSets.Newest - rules + 1)));
                foreach (var before in acts)
                {
                    before.Do(desk);
                }

                desk.Unfreeze();
                Interlocked.Add(ref tried, law(desk, act) ? 1 : 0);
            },
            iter: many);
        Assert.InRange(tried, many / 10, int.MaxValue);
    }

    private static Refusal? Finds(GateDesk desk, AnyAct act, Checking finding) => desk.Try(GateDesk.Councillors[act.Who], finding.Openly);

    private static Clause Clause(GateDesk desk, int what) => desk.Draft.Clauses.Where(clause => clause.HasWords).ToList() is var words ? words[what % words.Count] : null!;

    private static string Fresh(GateDesk desk) => $"Nobody has read these words before entry {desk.Register.Seq}.";

    private static Dictionary<string, bool> GatesOf(GateDesk desk) => desk.Register.Gates(desk.Now).ToDictionary(gate => gate.Name, gate => gate.Met, StringComparer.Ordinal);

    /// <summary>What counts for each clause: findings, concerns, expired findings, answers on the language.</summary>
    private static Dictionary<ClauseId, string> SignOffsOf(GateDesk desk) => desk.Register.Standings(desk.Now).OrderBy(standing => standing.Clause.Id).ToDictionary(standing => standing.Clause.Id, standing => string.Join('|', new[]
    {
        standing.Checks.Select(check => check.Seq),
        standing.Concerns.Select(concern => concern.Seq),
        standing.Expired.Select(check => check.Seq),
        desk.Register.LanguageTests.On(standing.Clause.Wording.Hash).Select(test => test.Seq),
    }.Select(seqs => string.Join(' ', seqs))));
}
