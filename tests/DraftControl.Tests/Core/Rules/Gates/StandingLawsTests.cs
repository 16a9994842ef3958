using CsCheck;
using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Core.Rules.Gates;
using DraftControl.Core.Wordings;
using DraftControl.Tests.Support;

namespace DraftControl.Tests.Core.Rules.Gates;

/// <summary>Which findings count, whatever was done before: until they expire, while no interest excludes their giver, and once they can be read.</summary>
public sealed class StandingLawsTests
{
    private static readonly int many = Thorough.IsAsked ? 2_000 : 200;

    [Fact]
    public void A_finding_counts_until_the_rules_let_it_expire_and_not_a_moment_less() => Gen.Select(Gen.Int[1, 30], Gen.Int[0, 800], Gen.Int[0, 7], (months, days, who) => (months, days, who)).Sample(
        given =>
        {
            var desk = new GateDesk(Policy($"checks-last-months: {given.months}\n"));
            desk.Pass(TimeSpan.FromDays(given.days));
            var (councillor, clause, found) = (GateDesk.Councillors[given.who], desk.Draft.Clauses[1], desk.Now);
            desk.FindNeutral(councillor, clause);

            // The same day of a later month, or its last day where it is shorter.
            var (month, day) = (found.Month - 1 + given.months, found.Day);
            var (year, inYear) = (found.Year + (month / 12), (month % 12) + 1);
            var expires = new DateTimeOffset(year, inYear, Math.Min(day, DateTime.DaysInMonth(year, inYear)), found.Hour, 0, 0, TimeSpan.Zero);

            Assert.Equal([councillor], Neutral(desk, clause, expires.AddTicks(-1)));
            Assert.Empty(Neutral(desk, clause, expires));
            Assert.Equal([councillor], desk.Register.Standing(clause, expires).Expired.Select(check => check.By));
            Assert.DoesNotContain(desk.Register.WaitingFor(councillor, expires.AddTicks(-1)), waiting => waiting.Id == clause.Id);
            Assert.Contains(desk.Register.WaitingFor(councillor, expires), waiting => waiting.Id == clause.Id);
        },
        iter: many);

    [Fact]
    public void Without_such_a_rule_a_finding_counts_for_ever_and_a_concern_does_with_it_too()
    {
        var (plain, expiring) = (new GateDesk(Policy("")), new GateDesk(Policy("checks-last-months: 1\n")));
        plain.FindNeutral(GateDesk.Councillors[0], plain.Draft.Clauses[1]);
        expiring.Do(GateDesk.Councillors[0], Checking.Of([expiring.Draft.Clauses[1].Wording.Hash], Finding.Concern, Line.Parse("share")).Openly);

        var (later, gates) = (GateDesk.Noon.AddYears(1_000), expiring.Register.Gates(GateDesk.Noon.AddYears(1_000)));

        Assert.Equal([GateDesk.Councillors[0]], Neutral(plain, plain.Draft.Clauses[1], later));
        Assert.False(gates.Single(gate => gate.Name == "no-open-concern").Met);
    }

    [Fact]
    public void A_finding_that_may_count_for_more_months_than_there_can_be_counts_for_ever()
    {
        var desk = new GateDesk(Policy("checks-last-months: 999999999\n"));
        desk.FindNeutral(GateDesk.Councillors[0], desk.Draft.Clauses[1]);

        Assert.Equal([GateDesk.Councillors[0]], Neutral(desk, desk.Draft.Clauses[1], DateTimeOffset.MaxValue));
    }

    [Fact]
    public void An_interest_takes_the_findings_of_one_councillor_on_one_clause_out_until_it_ends() => Any((desk, act) =>
    {
        var (councillor, clauses) = (GateDesk.Councillors[act.Who], desk.Draft.Clauses.Where(clause => clause.HasWords).ToList());
        var clause = clauses[act.What % clauses.Count];
        var before = desk.Register.Standings(desk.Now);
        if (desk.Try(councillor, head => new InterestDeclared(head, [clause.Id])) is not null)
        {
            return false;
        }

        var declared = desk.Register.Seq;
        var standing = desk.Register.Standing(clause, desk.Now);
        var was = before.Single(standing => standing.Clause.Id == clause.Id);
        Assert.Equal(was.Checks.Where(check => check.By.Person != councillor.Person), standing.Checks);
        Assert.Equal(was.Eligible.Where(eligible => eligible.Office.Person != councillor.Person), standing.Eligible);
        Assert.Equal(was.Concerns, standing.Concerns);
        Assert.Equal(Told(before.Where(other => other.Clause.Id != clause.Id)), Told(desk.Register.Standings(desk.Now).Where(other => other.Clause.Id != clause.Id)));
        Assert.NotNull(desk.Try(councillor, Checking.Of([clause.Wording.Hash], Finding.Neutral).Openly));

        desk.Do(councillor, declared, (head, interest) => new InterestEnded(head, interest));
        Assert.Equal(Told(before), Told(desk.Register.Standings(desk.Now)));
        return was.Checks.Count > standing.Checks.Count;
    });

    [Fact]
    public void A_sealed_finding_is_an_open_concern_until_it_is_opened_and_never_neutral_before() => Any((desk, act) =>
    {
        var sealing = desk.Change(Policy("first-reading: sealed\n", desk.Register.Files.Policy.Number + 1));
        Assert.True(sealing is null, sealing?.Sentence);
        Assert.Null(desk.Panel(desk.Register, how: 0));
        var (councillor, clauses) = (GateDesk.Councillors[act.Who], desk.Draft.Clauses.Where(clause => clause.HasWords).ToList());
        var clause = clauses[act.What % clauses.Count];
        var finding = (Finding)(act.How % 3);
        if (desk.Find(councillor, Checking.Of([clause.Wording.Hash], finding, finding == Finding.Concern ? Line.Parse(clause.Wording.Words[0]) : null)) is not null)
        {
            return false;
        }

        var @sealed = desk.Register.Seq;
        Closed(desk, clause, councillor, @sealed);
        desk.Unfreeze();
        Closed(desk, clause, councillor, @sealed);
        Assert.Null(desk.Open(desk.Register));
        Assert.Equal(finding == Finding.Neutral, Neutral(desk, clause, desk.Now).Contains(councillor));
        Assert.Equal(finding == Finding.Concern, desk.Register.ConcernsOn(clause).Any(concern => concern.Seq == @sealed));
        return true;
    });

    private static void Closed(GateDesk desk, Clause clause, Office councillor, int @sealed)
    {
        Assert.DoesNotContain(councillor, Neutral(desk, clause, desk.Now));
        Assert.Contains(desk.Register.ConcernsOn(clause), concern => concern.Seq == @sealed && concern.IsSealed);
        Assert.False(desk.Register.Gates(desk.Now).Single(gate => gate.Name == "no-open-concern").Met);
    }

    /// <summary>Tries a law after anything at all. It says whether there was something to try, which there is often enough.</summary>
    private static void Any(Func<GateDesk, AnyAct, bool> law)
    {
        var tried = 0;
        Gen.Select(Gen.Int, AnyAct.Many, AnyAct.One).Sample(
            (policy, acts, act) =>
            {
                var desk = new GateDesk(AnyPolicy.Of(new Random(policy)).Yaml(1));
                foreach (var before in acts)
                {
                    before.Do(desk);
                }

                desk.Unfreeze();
                Interlocked.Add(ref tried, law(desk, act) ? 1 : 0);
            },
            iter: many);
        Assert.InRange(tried, many / 20, int.MaxValue);
    }

    private static IEnumerable<Office> Neutral(GateDesk desk, Clause clause, DateTimeOffset at) => desk.Register.Standing(clause, at).Neutral.Select(check => check.By);

    private static IEnumerable<string> Told(IEnumerable<ClauseStanding> standings) => standings.Select(standing =>
        $"{standing.Clause.Id}: {string.Join(' ', standing.Checks.Select(check => check.Seq))} / {string.Join(' ', standing.Concerns.Select(concern => concern.Seq))} / {string.Join(' ', standing.Eligible.Select(eligible => eligible.Seq))}");

    private static string Policy(string more, int number = 1) =>
        $"number: {number}\ndrafting: public\ncouncillors: 1\ngroups: 1\nno-open-concern: true\nagreements: 1\nagreement-organisations: 1\nproposing-classes: [local-authority]\n{more}";
}
