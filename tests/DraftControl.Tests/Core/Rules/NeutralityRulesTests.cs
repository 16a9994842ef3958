using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Core.Rules;
using DraftControl.Core.Wordings;
using DraftControl.Tests.Support;
using static DraftControl.Tests.Support.TestingDesk;

namespace DraftControl.Tests.Core.Rules;

/// <summary>Who tests words and the whole text, who declares an interest, and how a concern ends.</summary>
public sealed class NeutralityRulesTests
{
    private const string Overrides = "concern-overrides: 2\n";
    private const string Others = "The clauses that have these words are others now. Read the draft again.";
    private const string NoConcern = "This concern stands in the way of nothing any more.";
    private const string Holder = "Only the councillor who has a concern can clear it.";

    private static readonly Dictionary<string, (string? Sentence, Func<Refusal?> Try)> rows = new(StringComparer.Ordinal)
    {
        ["checked"] = At(null, desk => desk.Found(Elm, Finding.Neutral, [2, 3])),
        ["checked by an editor"] = At("Only a councillor can record a neutrality check.", desk => desk.Found(WestamEditor, Finding.Neutral, [2])),
        ["checked before one is confirmed"] = At("You may act as councillor of Westam Council only once a representative of the same council has confirmed the appointment.", desk => desk.Found(Unconfirmed, Finding.Neutral, [2])),
        ["checked without clauses"] = At(Others, desk => desk.Did(Elm, head => new NeutralityChecked(head, [desk.Words(2)], Finding.Neutral, null, []))),
        ["checked without clauses under the first rules"] = (null, () => Make(rules: 1) is var desk ? desk.Did(Elm, head => new NeutralityChecked(head, [desk.Words(2)], Finding.Neutral, null, [])) : null),
        ["checked with other clauses under the first rules"] = (Others, () => Make(rules: 1) is var desk ? desk.Did(Elm, head => new NeutralityChecked(head, [desk.Words(2)], Finding.Neutral, null, [new(3)])) : null),
        ["checked with the clauses in another order"] = At(Others, desk => desk.Did(Elm, head => new NeutralityChecked(head, [desk.Words(2), desk.Words(3)], Finding.Neutral, null, [new(3), new(2)]))),
        ["checked with a clause too many"] = At(Others, desk => desk.Did(Elm, head => new NeutralityChecked(head, [desk.Words(2)], Finding.Neutral, null, [new(2), new(3)]))),
        ["checked a wording twice"] = At("A check names the wordings it is about, each once.", desk => desk.Did(Elm, head => new NeutralityChecked(head, [desk.Words(2), desk.Words(2)], Finding.Neutral, null, [new(2)]))),
        ["checked words that have gone"] = At("These words are no longer in the draft. Read the new words and check those.", desk => desk.Did(Elm, head => new NeutralityChecked(head, [Sha256.Of("x")], Finding.Neutral, null, []))),
        ["checked words that one's own council brought"] = At("Nobody tests words that their own organisation brought.", desk => desk.Reworded(2, "We will repair the taps.", Westam) ?? desk.Found(Elm, Finding.Neutral, [2])),
        ["a concern without a reason"] = At("Enter a reason.", desk => desk.Found(Elm, Finding.Concern, [2], "plumbing", reason: null)),
        ["a concern without words"] = At("Enter the words that concern you.", desk => desk.Found(Elm, Finding.Concern, [2])),
        ["a concern about other words"] = At("The words 'taps' do not stand in the clause. Copy the words that concern you exactly.", desk => desk.Found(Elm, Finding.Concern, [2], "taps")),
        ["neutral about words"] = At("Only a concern about a clause names words.", desk => desk.Found(Elm, Finding.Neutral, [2], "plumbing")),
        ["unsure without a reason"] = At("Enter a reason.", desk => desk.Found(Elm, Finding.Unsure, [2], reason: null)),

        ["the whole text"] = At(null, desk => desk.Did(Elm, head => new TextChecked(head, desk.Whole(), Finding.Neutral), reason: null)),
        ["the whole text, by who brought words of it"] = At(null, desk => desk.Reworded(2, "We will repair the taps.", Westam) ?? desk.Did(Elm, head => new TextChecked(head, desk.Whole(), Finding.Neutral))),
        ["the whole text, by a representative"] = At("Only a councillor can record a neutrality check.", desk => desk.Did(Westam, head => new TextChecked(head, desk.Whole(), Finding.Neutral))),
        ["another text"] = At("The text has changed since you read it. Read it again.", desk => desk.Did(Elm, head => new TextChecked(head, Sha256.Of("x"), Finding.Neutral))),
        ["a concern about the whole text without a reason"] = At("Enter a reason.", desk => desk.Did(Elm, head => new TextChecked(head, desk.Whole(), Finding.Concern), reason: null)),

        ["an interest"] = At(null, desk => Interest(desk, Elm, 2, 3)),
        ["an interest of a representative"] = At("Only a councillor declares an interest.", desk => Interest(desk, Westam, 2)),
        ["an interest without a reason"] = At("Enter what your interest is.", desk => desk.Did(Elm, head => new InterestDeclared(head, [new(2)]), reason: null)),
        ["an interest in nothing"] = At("Select the clauses in which you have an interest, each once.", desk => Interest(desk, Elm)),
        ["an interest in a clause twice"] = At("Select the clauses in which you have an interest, each once.", desk => Interest(desk, Elm, 2, 2)),
        ["an interest in a clause that has gone"] = At("One of these clauses is no longer in the draft. Read the draft again.", desk => Interest(desk, Elm, 9)),
        ["an interest again"] = At("You have declared this interest already.", desk => Interest(desk, Elm, 2) ?? Interest(desk, Elm, 2)),
        ["an interest in one clause more"] = At(null, desk => Interest(desk, Elm, 2) ?? Interest(desk, Elm, 2, 3)),
        ["checked in spite of an interest"] = At("You declared an interest in this clause, so you do not test it.", desk => Interest(desk, Elm, 2) ?? desk.Found(Elm, Finding.Neutral, [2, 3])),
        ["checked beside an interest"] = At(null, desk => Interest(desk, Elm, 2) ?? desk.Found(Elm, Finding.Neutral, [3])),
        ["an interest of another does not matter"] = At(null, desk => Interest(desk, Elm, 2) ?? desk.Found(Oak, Finding.Neutral, [2])),
        ["an interest ended"] = At(null, desk => Interest(desk, Elm, 2) ?? End(desk, Elm, desk.Last()) ?? desk.Found(Elm, Finding.Neutral, [2])),
        ["an interest ended by another"] = At("Only the councillor who declared an interest can end it.", desk => Interest(desk, Elm, 2) ?? End(desk, Oak, desk.Last())),
        ["an interest ended without a reason"] = At("Enter why you have the interest no longer.", desk => Interest(desk, Elm, 2) ?? desk.Did(Elm, head => new InterestEnded(head, head.Seq - 1), reason: null)),
        ["an interest ended twice"] = At("There is no interest 23.", desk => Interest(desk, Elm, 2) ?? End(desk, Elm, 23) ?? End(desk, Elm, 23)),

        ["cleared"] = At(null, desk => Raise(desk) ?? Clear(desk, Elm)),
        ["cleared though it was reworded"] = At(null, desk => Raise(desk) ?? desk.Reworded(2, "We will repair the taps.") ?? Clear(desk, Elm)),
        ["cleared without a reason"] = At(null, desk => Raise(desk) ?? desk.Did(Elm, head => new ConcernCleared(head, 23), reason: null)),
        ["cleared by another councillor"] = At(Holder, desk => Raise(desk) ?? Clear(desk, Oak)),
        ["cleared by an editor"] = At(Holder, desk => Raise(desk) ?? Clear(desk, Desk.Editor)),
        ["cleared twice"] = At(NoConcern, desk => Raise(desk) ?? Clear(desk, Elm) ?? Clear(desk, Elm)),
        ["cleared though there is none"] = At("There is no concern 23.", desk => Clear(desk, Elm)),
        ["cleared once its holder found the words neutral"] = At(NoConcern, desk => Raise(desk) ?? desk.Found(Elm, Finding.Neutral, [2]) ?? Clear(desk, Elm)),
        ["cleared once its holder found the new words neutral"] = At(NoConcern, desk => Raise(desk) ?? desk.Reworded(2, "We will repair the taps.") ?? desk.Found(Elm, Finding.Neutral, [2]) ?? Clear(desk, Elm)),
        ["cleared though its holder is not sure of the new words"] = At(null, desk => Raise(desk) ?? desk.Reworded(2, "We will repair the taps.") ?? desk.Found(Elm, Finding.Unsure, [2]) ?? Clear(desk, Elm)),
        ["cleared once its holder took it back"] = At(NoConcern, desk => Raise(desk) ?? desk.Did(Elm, head => new FindingWithdrawn(head, TestedWords.In(desk.Draft, [desk.Words(2)]))) ?? Clear(desk, Elm)),
        ["overridden"] = At(null, Overrides, desk => Raise(desk) ?? Override(desk, Desk.Editor)),
        ["overridden by editors of two organisations"] = At(null, Overrides, desk => Raise(desk) ?? Override(desk, Desk.Editor) ?? Override(desk, SouthamEditor)),
        ["overridden twice by one organisation"] = At("Your organisation has overridden this concern already.", Overrides, desk => Raise(desk) ?? Override(desk, Desk.Editor) ?? Override(desk, Desk.OtherEditor)),
        ["overridden by the holder's own organisation"] = At("Nobody overrides a concern of their own organisation.", Overrides, desk => Raise(desk) ?? Override(desk, WestamEditor)),
        ["overridden though nobody may"] = At("The publishing rules let nobody override a concern. Reword the clause, or ask the councillor to clear it.", desk => Raise(desk) ?? Override(desk, Desk.Editor)),
        ["overridden by a steward"] = At("Only an editor can override a concern.", Overrides, desk => Raise(desk) ?? Override(desk, Desk.Steward)),
        ["overridden without a reason"] = At("Enter the reason. It is published.", Overrides, desk => Raise(desk) ?? desk.Did(Desk.Editor, head => new ConcernOverridden(head, 23), reason: null)),
        ["overridden though it is cleared"] = At(NoConcern, Overrides, desk => Raise(desk) ?? Clear(desk, Elm) ?? Override(desk, Desk.Editor)),
        ["overridden while it is sealed"] = At("What was found is sealed until the panel closes.", Overrides + "first-reading: sealed\n", desk =>
            desk.Panel(Reading.Sealed, Elm) ?? desk.Did(Elm, head => new FindingSealed(head, 1, TestedWords.In(desk.Draft, [desk.Words(2)]), Sha256.Of("seal")), reason: null) ?? desk.Did(Desk.Editor, head => new ConcernOverridden(head, head.Seq - 1))),
    };

    public static TheoryData<string> Rows => [.. rows.Keys];

    [Theory, MemberData(nameof(Rows))]
    public void Whatever_is_refused_is_refused_in_its_sentence(string row)
    {
        var refusal = rows[row].Try();

        Assert.Equal(rows[row].Sentence, refusal?.Sentence);
    }

    [Fact]
    public void A_sealed_finding_stands_in_the_way_until_it_is_opened_and_then_counts_as_what_it_was()
    {
        var desk = Make("first-reading: sealed\n");
        var salt = Salt.Parse("000102030405060708090a0b0c0d0e0f");
        Assert.Null(desk.Panel(Reading.Sealed, Elm));
        Assert.Null(desk.Did(Elm, head => new FindingSealed(head, 1, TestedWords.In(desk.Draft, [desk.Words(2)]), Sealing.Of(Finding.Neutral, null, salt, null)), reason: null));
        var (sealing, clause) = (desk.Last(), desk.Draft.Find(new(2))!);

        var before = desk.Register.Standing(clause, desk.Now);
        Assert.Null(desk.Did(Desk.Steward, head => new PanelClosed(head, 1)));
        Assert.Null(desk.Did(Desk.Steward, head => new FindingOpened(head, sealing, Finding.Neutral, null, salt), reason: null));
        var after = desk.Register.Standing(clause, desk.Now);

        Assert.Equal((0, 1, true), (before.Neutral.Count(), before.Concerns.Count, before.Concerns[0].IsSealed));
        Assert.Equal((1, 0), (after.Neutral.Count(), after.Concerns.Count));
    }

    [Fact]
    public void A_concern_stays_with_its_clause_when_it_is_reworded()
    {
        var desk = Make();
        Assert.Null(Raise(desk));

        Assert.Null(desk.Reworded(2, "We will repair the taps."));

        var concern = Assert.Single(desk.Register.Standing(desk.Draft.Find(new(2))!, desk.Now).Concerns);
        Assert.Equal((23, true), (concern.Seq, concern.IsAnswered(desk.Draft.Find(new(2))!)));
    }

    private static (string?, Func<Refusal?>) At(string? sentence, Func<Desk, Refusal?> @try) => At(sentence, "", @try);

    private static (string?, Func<Refusal?>) At(string? sentence, string policy, Func<Desk, Refusal?> @try) => (sentence, () => @try(Make(policy)));

    private static Refusal? Interest(Desk desk, Office by, params int[] clauses) => desk.Did(by, head => new InterestDeclared(head, [.. clauses.Select(clause => new ClauseId(clause))]));

    private static Refusal? End(Desk desk, Office by, int interest) => desk.Did(by, head => new InterestEnded(head, interest));

    /// <summary>A concern of Elm about clause 2: entry 23.</summary>
    private static Refusal? Raise(Desk desk) => desk.Found(Elm, Finding.Concern, [2], "the plumbing");

    private static Refusal? Clear(Desk desk, Office by) => desk.Did(by, head => new ConcernCleared(head, 23));

    private static Refusal? Override(Desk desk, Office by) => desk.Did(by, head => new ConcernOverridden(head, 23));
}
