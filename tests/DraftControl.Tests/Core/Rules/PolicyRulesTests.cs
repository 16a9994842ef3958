using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Rules;
using DraftControl.Tests.Support;
using static DraftControl.Tests.Support.TestingDesk;

namespace DraftControl.Tests.Core.Rules;

/// <summary>How publishing rules change before and after the first proposal, and how the set of rules that a ledger is judged by does.</summary>
public sealed class PolicyRulesTests
{
    private const string Two = "agreements: 2\nagreement-organisations: 2\n";
    private const string Number = "The number of the new publishing rules must be 2, in the entry and in the file.";
    private const string OnlyAgreed = "After the first proposal the publishing rules change only as proposed and agreed.";

    /// <summary>What is proposed; the first proposal for the text is entry 23, that for the rules 24.</summary>
    private static readonly string next = Desk.Policy.Replace("number: 1", "number: 2", StringComparison.Ordinal) + "whole-text: 1";

    private static readonly Dictionary<string, (string? Sentence, Func<Desk, Refusal?> Try)> rows = new(StringComparer.Ordinal)
    {
        ["changed before the first proposal"] = (null, desk => desk.Changed(Desk.Steward, 2, next + "\n")),
        ["changed after the first proposal"] = (OnlyAgreed, desk => First(desk) ?? desk.Changed(Desk.Steward, 2, next + "\n")),
        ["changed by an editor"] = ("Only a steward can change the publishing rules.", desk => desk.Changed(Desk.Editor, 2, next + "\n")),
        ["changed without a reason"] = ("Enter a reason for changing the publishing rules.", desk => desk.Changed(Desk.Steward, 2, next + "\n", reason: null)),
        ["changed to another number"] = (Number, desk => desk.Changed(Desk.Steward, 3, next + "\n")),
        ["changed to another number in the file"] = (Number, desk => desk.Changed(Desk.Steward, 2, Desk.Policy)),
        ["changed to what cannot be read"] = ("The files do not fit: policy.yml, line 9: 'whole-text' is '0'; it must be a whole number, 1 or more.", desk => desk.Changed(Desk.Steward, 2, next.Replace("whole-text: 1", "whole-text: 0", StringComparison.Ordinal) + "\n")),
        ["proposed by a steward"] = (null, desk => First(desk) ?? Propose(desk, Desk.Steward)),
        ["proposed by an editor"] = (null, desk => First(desk) ?? Propose(desk, Desk.Editor)),
        ["proposed by a councillor"] = ("Only a steward or an editor can propose other publishing rules.", desk => First(desk) ?? Propose(desk, Elm)),
        ["proposed before the first proposal"] = (null, desk => Propose(desk, Desk.Editor)),
        ["proposed without a reason"] = ("Enter a reason for changing the publishing rules.", desk => desk.Did(Desk.Editor, head => new PolicyProposed(head, 2, Reason.Parse(next)), reason: null)),
        ["proposed with another number"] = (Number, desk => desk.Did(Desk.Editor, head => new PolicyProposed(head, 3, Reason.Parse(next)))),
        ["proposed with another number in the file"] = (Number, desk => desk.Did(Desk.Editor, head => new PolicyProposed(head, 2, Reason.Parse(Desk.Policy.TrimEnd())))),
        ["proposed with a threshold of 0"] = ("The publishing rules cannot be read. policy.yml, line 3: 'councillors' is '0'; it must be a whole number, 1 or more.", desk => Propose(desk, Desk.Editor, next.Replace("councillors: 1", "councillors: 0", StringComparison.Ordinal))),
        ["agreed by a steward"] = ("Only an editor can agree to publishing rules.", desk => First(desk) ?? Propose(desk, Desk.Steward) ?? Agree(desk, Desk.Steward)),
        ["agreed twice"] = ("You have agreed to these publishing rules already.", desk => First(desk) ?? Propose(desk, Desk.Steward) ?? Agree(desk, Desk.Editor) ?? Agree(desk, Desk.Editor)),
        ["agreed though nothing is proposed"] = ("The publishing rules of entry 24 are not proposed any more.", desk => First(desk) ?? Agree(desk, Desk.Editor)),
        ["agreed once others are proposed"] = ("The publishing rules of entry 24 are not proposed any more.", desk => First(desk) ?? Propose(desk, Desk.Steward) ?? Propose(desk, Desk.Editor) ?? Agree(desk, Desk.Editor)),
        ["changed as agreed"] = (null, desk => First(desk) ?? Propose(desk, Desk.Editor) ?? Agree(desk, Desk.Editor) ?? Agree(desk, SouthamEditor) ?? Enforce(desk)),
        ["changed though one editor agreed"] = ("1 of 2 editors, of 1 of 2 organisations, agreed to these publishing rules.", desk => First(desk) ?? Propose(desk, Desk.Editor) ?? Agree(desk, Desk.Editor) ?? Enforce(desk)),
        ["changed though two editors of one organisation agreed"] = ("2 of 2 editors, of 1 of 2 organisations, agreed to these publishing rules.", desk => First(desk) ?? Propose(desk, Desk.Editor) ?? Agree(desk, Desk.Editor) ?? Agree(desk, Desk.OtherEditor) ?? Enforce(desk)),
        ["changed to others than agreed"] = ("The file is not what was proposed and agreed.", desk => First(desk) ?? Propose(desk, Desk.Editor) ?? Agree(desk, Desk.Editor) ?? Agree(desk, SouthamEditor) ?? Enforce(desk, next + " # or so\n")),
        ["changed by an editor, as agreed"] = ("Only a steward can change the publishing rules.", desk => First(desk) ?? Propose(desk, Desk.Editor) ?? Agree(desk, Desk.Editor) ?? Agree(desk, SouthamEditor) ?? desk.Changed(Desk.Editor, 2, next + "\n", 24)),
        ["changed twice"] = ("The publishing rules of entry 24 are not proposed any more.", desk => First(desk) ?? Propose(desk, Desk.Editor) ?? Agree(desk, Desk.Editor) ?? Agree(desk, SouthamEditor) ?? Enforce(desk) ?? Enforce(desk)),
        ["changed back"] = (OnlyAgreed, desk => First(desk) ?? Propose(desk, Desk.Editor) ?? Agree(desk, Desk.Editor) ?? Agree(desk, SouthamEditor) ?? Enforce(desk) ?? desk.Changed(Desk.Steward, 3, Desk.Policy)),
        ["adopted once more"] = ("There is no set 4 of rules to adopt.", desk => desk.Did(Desk.Steward, head => new RulesAdopted(head, 4))),
        ["adopted those in force"] = ("The rules in force are set 3; the next is set 4.", desk => desk.Did(Desk.Steward, head => new RulesAdopted(head, 3))),
    };

    private static readonly Dictionary<string, (string? Sentence, Func<Desk, Refusal?> Try)> older = new(StringComparer.Ordinal)
    {
        ["changed before the first proposal"] = (null, desk => desk.Changed(Desk.Steward, 2, next + "\n")),
        ["changed after the first proposal"] = ("The publishing rules can be changed only before the first proposal.", desk => First(desk) ?? desk.Changed(Desk.Steward, 2, next + "\n")),
        ["proposed"] = ("Publishing rules can be proposed and agreed from set 2 of the rules on. A steward can adopt it.", desk => Propose(desk, Desk.Editor)),
        ["changed as if proposed"] = ("Publishing rules can be proposed and agreed from set 2 of the rules on. A steward can adopt it.", desk => desk.Changed(Desk.Steward, 2, next + "\n", 24)),
        ["adopted"] = (null, desk => desk.Did(Desk.Steward, head => new RulesAdopted(head, 2)) ?? First(desk) ?? Propose(desk, Desk.Editor)),
        ["adopted by an editor"] = ("Only a steward can adopt a set of rules.", desk => desk.Did(Desk.Editor, head => new RulesAdopted(head, 2))),
        ["adopted the set after the next"] = ("The rules in force are set 1; the next is set 2.", desk => desk.Did(Desk.Steward, head => new RulesAdopted(head, 3))),
        ["checked without clauses once they are adopted"] = ("The clauses that have these words are others now. Read the draft again.", desk =>
            desk.Did(Desk.Steward, head => new RulesAdopted(head, 2)) ?? desk.Did(Elm, head => new NeutralityChecked(head, [desk.Words(2)], Finding.Neutral, null, []))),
    };

    public static TheoryData<string> Rows => [.. rows.Keys];

    public static TheoryData<string> Older => [.. older.Keys];

    [Theory, MemberData(nameof(Rows))]
    public void Whatever_is_refused_is_refused_in_its_sentence(string row) => Assert.Equal(rows[row].Sentence, rows[row].Try(TwoMustAgree())?.Sentence);

    [Theory, MemberData(nameof(Older))]
    public void Older_ledgers_are_judged_by_the_first_rules_until_they_adopt_the_next(string row) => Assert.Equal(older[row].Sentence, older[row].Try(Make(rules: 1))?.Sentence);

    [Fact]
    public void A_change_takes_effect_and_leaves_nothing_proposed()
    {
        var desk = TwoMustAgree();
        Assert.Null(First(desk) ?? Propose(desk, Desk.Editor) ?? Agree(desk, Desk.Editor) ?? Agree(desk, SouthamEditor));
        Assert.NotNull(desk.Register.PolicyProposal);

        Assert.Null(Enforce(desk));

        Assert.Equal((2, 1), (desk.Register.Files.Policy.Number, desk.Register.Files.Policy.WholeText));
        Assert.Null(desk.Register.PolicyProposal);
    }

    /// <summary>Entry 22 is the last of the roster; before it the policy asks for two editors of two organisations.</summary>
    private static Desk TwoMustAgree() => MakeWith(Desk.Policy.Replace("agreements: 1\nagreement-organisations: 1\n", Two, StringComparison.Ordinal));

    private static Refusal? First(Desk desk) => desk.TryPropose(Desk.Northam, new RequestedChange.Reword(new(2), "We will repair the taps."));

    private static Refusal? Propose(Desk desk, Office by, string? yaml = null) => desk.Did(by, head => new PolicyProposed(head, 2, Reason.Parse(yaml ?? next)));

    private static Refusal? Agree(Desk desk, Office by) => desk.Did(by, head => new PolicyAgreed(head, 24));

    private static Refusal? Enforce(Desk desk, string? yaml = null) => desk.Changed(Desk.Steward, 2, yaml ?? (next + "\n"), 24);
}
