using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Rules;
using DraftControl.Core.Rules.Gates;
using DraftControl.Core.Wordings;
using DraftControl.Tests.Support;
using static DraftControl.Tests.Support.TestingDesk;

namespace DraftControl.Tests.Core.Rules.Gates;

/// <summary>What each gate says when it is met, when something is missing, and when it cannot be met; of one and of several.</summary>
public sealed class GateSentencesTests
{
    private static readonly int[] all = [1, 2, 3];

    private static readonly Dictionary<string, (string Gate, string Policy, bool Met, string Sentence, Func<Desk, Refusal?> Do)> rows = new(StringComparer.Ordinal)
    {
        ["balance, nobody"] = ("balance", "largest-group-share: 60\n", false, "0 of 3 clauses found neutral by 1 councillor of 1 political group, at most 60% of one group. The title needs several more; clause 0.1 needs several more; clause 0.1(a) needs several more.", _ => null),
        ["balance, one more would do"] = ("balance", Many("councillors: 2\ngroups: 2") + "councillor-organisations: 2\n", false, "0 of 3 clauses found neutral by 2 councillors of 2 political groups and 2 organisations. The title needs one more from: Oak, no group; clause 0.1 needs one more from: Oak, no group; clause 0.1(a) needs one more from: Oak, no group.", desk => desk.Found(Elm, Finding.Neutral, all)),
        ["balance, several more would do"] = ("balance", Many("councillors: 3\ngroups: 3") + "councillor-organisations: 2\n", false, "0 of 3 clauses found neutral by 3 councillors of 3 political groups and 2 organisations. The title needs several more; clause 0.1 needs several more; clause 0.1(a) needs several more.", desk => desk.Found(Elm, Finding.Neutral, all)),
        ["balance, too few may"] = ("balance", Many("councillors: 4\ngroups: 1") + "councillor-organisations: 3\n", false, "0 of 3 clauses found neutral by 4 councillors of 1 political group and 3 organisations. The title cannot get there: too few councillors may still test it. Appoint councillors of other groups and councils; clause 0.1 cannot get there: too few councillors may still test it. Appoint councillors of other groups and councils; clause 0.1(a) cannot get there: too few councillors may still test it. Appoint councillors of other groups and councils.", desk => desk.Found(Elm, Finding.Neutral, all)),
        ["balance, met"] = ("balance", Many("councillors: 2\ngroups: 2") + "councillor-organisations: 2\nlargest-group-share: 50\n", true, "Every clause has been found neutral by 2 councillors of 2 political groups and 2 organisations, at most 50% of one group.", desk => desk.Found(Elm, Finding.Neutral, all) ?? desk.Found(Oak, Finding.Neutral, all)),

        ["chief executives, nobody"] = ("chief-executives", "chief-executives: 1\n", false, "0 of 3 clauses have 1 chief executive who could put their name to it. The title needs 1 more; clause 0.1 needs 1 more; clause 0.1(a) needs 1 more.", _ => null),
        ["chief executives, two needed"] = ("chief-executives", "chief-executives: 2\n", false, "0 of 3 clauses have 2 chief executives who could put their name to it. The title needs 1 more; clause 0.1 needs 1 more; clause 0.1(a) needs 1 more.", desk => Say(desk, Chief, LanguageAnswer.NameToIt, 1, 2, 3)),
        ["chief executives, who would need it changed"] = ("chief-executives", "chief-executives: 1\n", false, "2 of 3 clauses have 1 chief executive who could put their name to it. Clause 0.1(a) needs 1 more.", desk => Say(desk, Chief, LanguageAnswer.NameToIt, 1, 2) ?? Say(desk, Chief, LanguageAnswer.NeedsChange, 3)),
        ["chief executives, met"] = ("chief-executives", "chief-executives: 1\n", true, "At least 1 chief executive could put their name to every clause.", desk => Say(desk, Chief, LanguageAnswer.NameToIt, 1, 2, 3)),
        ["chief executives, answered by the front line"] = ("chief-executives", "chief-executives: 1\n", false, "0 of 3 clauses have 1 chief executive who could put their name to it. The title needs 1 more; clause 0.1 needs 1 more; clause 0.1(a) needs 1 more.", desk => Say(desk, Front, LanguageAnswer.NameToIt, 1, 2, 3)),
        ["front line, two needed"] = ("front-line", "front-line: 2\n", false, "0 of 3 clauses have 2 front-line members of staff who could put their name to it. The title needs 1 more; clause 0.1 needs 1 more; clause 0.1(a) needs 1 more.", desk => Say(desk, Front, LanguageAnswer.NameToIt, 1, 2, 3)),
        ["front line, met"] = ("front-line", "front-line: 1\n", true, "At least 1 front-line member of staff could put their name to every clause.", desk => Say(desk, Front, LanguageAnswer.NameToIt, 1, 2, 3)),
        ["front line, once words were changed"] = ("front-line", "front-line: 1\n", false, "2 of 3 clauses have 1 front-line member of staff who could put their name to it. Clause 0.1 needs 1 more.", desk => Say(desk, Front, LanguageAnswer.NameToIt, 1, 2, 3) ?? desk.Reworded(2, "We will repair the taps.")),

        ["authorship, nobody is known"] = ("local-authority-share", "local-authority-share: 10\n", false, "Nobody is known to have brought a word of the text.", _ => null),
        ["authorship, met to the word"] = ("local-authority-share", Any + "local-authority-share: 60\n", true, "Local authorities brought 3 of the 5 words whose author is known (60%); at least 60% are needed.", desk => desk.Reworded(2, "We will mend our taps.") ?? ByCentre(desk, 3, "- Design it for everybody.")),
        ["authorship, not met"] = ("local-authority-share", Any + "local-authority-share: 61\n", false, "Local authorities brought 3 of the 5 words whose author is known (60%); at least 61% are needed.", desk => desk.Reworded(2, "We will mend our taps.") ?? ByCentre(desk, 3, "- Design it for everybody.")),

        ["decisions, nothing waits"] = ("all-decided", "all-decided: true\n", true, "Every proposal has been decided, every contribution answered, and every dispute settled.", _ => null),
        ["decisions, a proposal"] = ("all-decided", "all-decided: true\n", false, "1 thing waits for an answer. Proposal 1.", desk => Propose(desk)),
        ["decisions, a proposal that is put off"] = ("all-decided", "all-decided: true\n", true, "Every proposal has been decided, every contribution answered, and every dispute settled.", desk => Propose(desk) ?? desk.Decide(1, DecisionCode.Deferred)),
        ["decisions, a proposal and a contribution"] = ("all-decided", "all-decided: true\n", false, "2 things wait for an answer. Proposal 1; contribution 1.", desk => Propose(desk) ?? Contribute(desk)),
        ["decisions, a dispute"] = ("all-decided", "all-decided: true\n", false, "1 thing waits for an answer. The dispute about proposal 1.", Dispute),

        ["councillors, nobody"] = ("councillors", "", false, "0 of 3 clauses found neutral by 1 councillor. The title needs 1 more; clause 0.1 needs 1 more; clause 0.1(a) needs 1 more.", _ => null),
        ["councillors, met"] = ("councillors", "", true, "Every clause has been found neutral by at least 1 councillor.", desk => desk.Found(Elm, Finding.Neutral, all)),
        ["councillors, one clause of three"] = ("councillors", "", false, "2 of 3 clauses found neutral by 1 councillor. Clause 0.1 needs 1 more.", desk => desk.Found(Elm, Finding.Neutral, [1, 3])),
        ["councillors, too few may"] = ("councillors", Many("councillors: 3\ngroups: 1"), false, "0 of 3 clauses found neutral by 3 councillors. The title needs 3 more; clause 0.1 needs 3 more; clause 0.1(a) needs 3 more. Too few councillors may test clause 0.1, because it holds words from Westam Council: appoint councillors from other councils.", desk => desk.Reworded(2, "We will repair the taps.", Westam)),
        ["groups, nobody"] = ("groups", "", false, "0 of 3 clauses found neutral by councillors of 1 political group. The title needs 1 more (from: Elm, Oak, no group); clause 0.1 needs 1 more (from: Elm, Oak, no group); clause 0.1(a) needs 1 more (from: Elm, Oak, no group).", _ => null),
        ["groups, one more"] = ("groups", Many("councillors: 2\ngroups: 2"), false, "0 of 3 clauses found neutral by councillors of 2 political groups. The title needs 1 more (from: Oak, no group); clause 0.1 needs 1 more (from: Oak, no group); clause 0.1(a) needs 1 more (from: Oak, no group).", desk => desk.Found(Elm, Finding.Neutral, all)),
        ["groups, met"] = ("groups", Many("councillors: 2\ngroups: 2"), true, "Every clause has been found neutral by councillors of at least 2 political groups.", desk => desk.Found(Elm, Finding.Neutral, all) ?? desk.Found(None, Finding.Neutral, all)),

        ["agreements, nobody"] = ("agreements", "", false, "0 of the 1 editor needed agreed to this text as it stands.", _ => null),
        ["agreements, met"] = ("agreements", "", true, "1 editor agreed to this text.", desk => Agree(desk, Desk.Editor)),
        ["agreeing organisations, one of two"] = ("agreement-organisations", Many("councillors: 1\ngroups: 1", "agreements: 2\nagreement-organisations: 2"), false, "The editors who agreed are of 1 of the 2 organisations needed.", desk => Agree(desk, Desk.Editor) ?? Agree(desk, Desk.OtherEditor)),
        ["quiet days, no candidate"] = ("quiet-days", "quiet-days: 2\n", false, "The text has to stand as a candidate for 2 days. No candidate is open.", _ => null),
        ["quiet days, one left"] = ("quiet-days", "quiet-days: 2\n", false, "The candidate has to stand for 2 days: 1 day left.", desk => desk.Frozen() ?? Pass(desk, 1)),
        ["quiet days, met"] = ("quiet-days", "quiet-days: 1\n", true, "The candidate has stood for at least 1 day.", desk => desk.Frozen() ?? Pass(desk, 1)),
    };

    /// <summary>The usual policy, under which central government may propose, too.</summary>
    private static string Any => Desk.Policy.Replace("[local-authority]", "[local-authority, central-government]", StringComparison.Ordinal);

    public static TheoryData<string> Rows => [.. rows.Keys];

    [Theory, MemberData(nameof(Rows))]
    public void Each_gate_says_what_is_missing(string row)
    {
        var (name, policy, met, sentence, @do) = rows[row];
        var desk = policy.StartsWith("number: ", StringComparison.Ordinal) ? MakeWith(policy) : Make(policy);
        Assert.Null(@do(desk)?.Sentence);

        var gate = desk.Register.Gates(desk.Now).Single(gate => gate.Name == name);

        Assert.Equal((sentence, met), (gate.Text, gate.Met));
    }

    private static string Many(string panel, string agreements = "agreements: 1\nagreement-organisations: 1") => Desk.Policy
        .Replace("councillors: 1\ngroups: 1", panel, StringComparison.Ordinal)
        .Replace("agreements: 1\nagreement-organisations: 1", agreements, StringComparison.Ordinal);

    private static Refusal? Say(Desk desk, Office by, LanguageAnswer answer, params int[] clauses) =>
        desk.Did(by, head => new LanguageTested(head, Round: null, [.. clauses.Select(desk.Words)], answer, FilledInBy.Themselves));

    private static Refusal? Propose(Desk desk) => desk.TryPropose(Desk.Northam, new RequestedChange.Reword(new(2), "We will repair the taps."));

    /// <summary>A clause is reworded by central government.</summary>
    private static Refusal? ByCentre(Desk desk, int clause, string words)
    {
        var representative = Desk.Office("b9", Role.Representative, "centre");
        return desk.Did(Desk.Steward, head => new Appointed(head, representative, null))
            ?? desk.TryPropose(representative, new RequestedChange.Reword(new(clause), words))
            ?? desk.Decide(new Deciding(desk.Register.Proposals.Count, DecisionCode.Accepted, CoveredBy: null, desk.Register.Tip!, new Dictionary<ClauseId, string>()), SouthamEditor);
    }

    private static Refusal? Contribute(Desk desk) => desk.Try(Desk.Northam, (register, head) => new BringingIn(
        ContributionKind.Meaning, new Contributor.Registered(Slug.Parse("northam")), Clause: null, register.Tip!, new Occasion(OccasionKind.Workshop, Place: null, Day: null), Wording: null).BringIn(register, head), out _);

    private static Refusal? Dispute(Desk desk) => Propose(desk)
        ?? desk.Decide(new Deciding(1, DecisionCode.AcceptedWithChanges, CoveredBy: null, desk.Register.Tip!, new Dictionary<ClauseId, string> { [new(2)] = "We will mend the taps." }) { AnswerBy = Day.Parse("2026-01-09") })
        ?? desk.Did(Desk.Northam, head => new ChangesDisputed(head, 1));

    private static Refusal? Agree(Desk desk, Office by) => desk.Did(by, head => new Agreed(head, desk.Whole(), desk.Register.Files.Hash(Files.PolicyPath)!));

    private static Refusal? Pass(Desk desk, int days)
    {
        desk.Now = desk.Now.AddDays(days);
        return null;
    }
}
