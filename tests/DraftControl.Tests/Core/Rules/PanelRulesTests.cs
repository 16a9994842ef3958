using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Core.Rules;
using DraftControl.Core.Wordings;
using DraftControl.Tests.Support;
using static DraftControl.Tests.Support.TestingDesk;

namespace DraftControl.Tests.Core.Rules;

/// <summary>Who opens panels and invites to them, and how findings are given, sealed, opened and taken back.</summary>
public sealed class PanelRulesTests
{
    private const string Sealed = "first-reading: sealed\n";
    private const string Run = "Only a steward can open or close a panel, or invite councillors to it.";
    private const string Hidden = "Findings are sealed until panel 1, Panel, closes. Its members give theirs under seal.";
    private const string Nothing = "You have no finding on these words to take back.";

    private static readonly Salt salt = Salt.Parse("000102030405060708090a0b0c0d0e0f");

    private static readonly Dictionary<string, (string? Sentence, string Policy, Func<Desk, Refusal?> Try)> rows = new(StringComparer.Ordinal)
    {
        ["opened by a steward"] = (null, "", desk => desk.Panel(Reading.Open, Elm, Oak)),
        ["opened under seal"] = (null, Sealed, desk => desk.Panel(Reading.Sealed, Elm)),
        ["opened by an editor"] = (Run, "", desk => Open(desk, Desk.Editor, 1, desk.Seq(Elm))),
        ["opened by a councillor"] = (Run, "", desk => Open(desk, Elm, 1, desk.Seq(Elm))),
        ["opened with another number"] = ("The next panel is number 1, not 2.", "", desk => Open(desk, Desk.Steward, 2, desk.Seq(Elm))),
        ["opened while another is open"] = ("Panel 1 is open. Close it first.", "", desk => desk.Panel(Reading.Open, Elm) ?? desk.Panel(Reading.Open, Oak)),
        ["opened once another is closed"] = (null, "", desk => desk.Panel(Reading.Open, Elm) ?? Close(desk) ?? desk.Panel(Reading.Open, Elm)),
        ["opened without a purpose"] = ("Enter the purpose of the panel.", "", desk => desk.Did(Desk.Steward, head => new PanelOpened(head, 1, Line.Parse("Panel"), null, [desk.Seq(Elm)], Reading.Open), reason: null)),
        ["opened for a round that there is not"] = ("There is no round 1.", "", desk => desk.Did(Desk.Steward, head => new PanelOpened(head, 1, Line.Parse("Panel"), 1, [desk.Seq(Elm)], Reading.Open))),
        ["opened under seal though the rules say openly"] = ("The publishing rules say that findings are readable as they are given.", "", desk => desk.Panel(Reading.Sealed, Elm)),
        ["opened openly though the rules say under seal"] = ("The publishing rules say that findings are sealed until the panel closes.", Sealed, desk => desk.Panel(Reading.Open, Elm)),
        ["inviting nobody"] = ("Select at least one councillor to invite.", "", desk => desk.Panel(Reading.Open)),
        ["inviting one twice"] = ("Name each councillor once, by rising number of the appointment.", "", desk => desk.Panel(Reading.Open, Elm, Elm)),
        ["inviting in another order"] = ("Name each councillor once, by rising number of the appointment.", "", desk => desk.Panel(Reading.Open, Oak, Elm)),
        ["inviting a representative"] = ("Only councillors sit on a panel.", "", desk => desk.Panel(Reading.Open, Westam)),
        ["inviting who is not there"] = ("There is no appointment 99.", "", desk => Open(desk, Desk.Steward, 1, 99)),
        ["inviting who is no councillor any more"] = ("Appointment 14 has ended.", "", desk => desk.Did(Desk.Steward, head => new AppointmentEnded(head, 14)) ?? Open(desk, Desk.Steward, 1, 14)),
        ["inviting who is not confirmed yet"] = (null, "", desk => desk.Panel(Reading.Open, Unconfirmed)),
        ["inviting one more"] = (null, "", desk => desk.Panel(Reading.Open, Elm) ?? Invite(desk, Desk.Steward, Oak)),
        ["inviting one more, by an editor"] = (Run, "", desk => desk.Panel(Reading.Open, Elm) ?? Invite(desk, Desk.Editor, Oak)),
        ["inviting who sits there"] = ("The councillor of appointment 12 sits on the panel already.", "", desk => desk.Panel(Reading.Open, Elm) ?? Invite(desk, Desk.Steward, Elm)),
        ["inviting to no panel"] = ("There is no panel 1.", "", desk => Invite(desk, Desk.Steward, Elm)),
        ["inviting once it is closed"] = ("Panel 1 has closed.", "", desk => desk.Panel(Reading.Open, Elm) ?? Close(desk) ?? Invite(desk, Desk.Steward, Oak)),
        ["closed twice"] = ("Panel 1 has closed.", "", desk => desk.Panel(Reading.Open, Elm) ?? Close(desk) ?? Close(desk)),
        ["closed by an editor"] = (Run, "", desk => desk.Panel(Reading.Open, Elm) ?? desk.Did(Desk.Editor, head => new PanelClosed(head, 1))),
        ["found openly while a panel reads openly, by somebody else"] = (null, "", desk => desk.Panel(Reading.Open, Elm) ?? desk.Found(Oak, Finding.Neutral, [2])),
        ["found openly while a panel reads under seal, by a member"] = (Hidden, Sealed, desk => desk.Panel(Reading.Sealed, Elm) ?? desk.Found(Elm, Finding.Neutral, [2])),
        ["found openly while a panel reads under seal, by somebody else"] = (Hidden, Sealed, desk => desk.Panel(Reading.Sealed, Elm) ?? desk.Found(Oak, Finding.Neutral, [2])),
        ["found of the whole text openly while a panel reads under seal"] = (Hidden, Sealed, desk => desk.Panel(Reading.Sealed, Elm) ?? desk.Did(Elm, head => new TextChecked(head, desk.Whole(), Finding.Neutral))),
        ["found openly once it is closed"] = (null, Sealed, desk => desk.Panel(Reading.Sealed, Elm) ?? Close(desk) ?? desk.Found(Elm, Finding.Neutral, [2])),
        ["sealed by a member"] = (null, Sealed, desk => desk.Panel(Reading.Sealed, Elm) ?? Seal(desk, Elm)),
        ["sealed twice by a member"] = (null, Sealed, desk => desk.Panel(Reading.Sealed, Elm) ?? Seal(desk, Elm) ?? Seal(desk, Elm)),
        ["sealed by who was not invited"] = ("You were not invited to panel 1, Panel.", Sealed, desk => desk.Panel(Reading.Sealed, Elm) ?? Seal(desk, Oak)),
        ["sealed by an editor"] = ("Only a councillor can record a neutrality check.", Sealed, desk => desk.Panel(Reading.Sealed, Elm) ?? Seal(desk, WestamEditor)),
        ["sealed for a panel that reads openly"] = ("Panel 1 does not take sealed findings.", "", desk => desk.Panel(Reading.Open, Elm) ?? Seal(desk, Elm)),
        ["sealed once it is closed"] = ("Panel 1 does not take sealed findings.", Sealed, desk => desk.Panel(Reading.Sealed, Elm) ?? Close(desk) ?? Seal(desk, Elm)),
        ["sealed for no panel"] = ("There is no panel 1.", Sealed, desk => Seal(desk, Elm)),
        ["sealed on words that one's own council brought"] = ("Nobody tests words that their own organisation brought.", Sealed, desk => desk.Reworded(2, "We will repair the taps.", Westam) ?? desk.Panel(Reading.Sealed, Elm) ?? Seal(desk, Elm)),
        ["sealed on words that have gone"] = ("These words are no longer in the draft. Read the new words and check those.", Sealed, desk => desk.Panel(Reading.Sealed, Elm) ?? SealOf(desk, Elm, new([Sha256.Of("gone")], [new(2)], null))),
        ["sealed with other clauses"] = ("The clauses that have these words are others now. Read the draft again.", Sealed, desk => desk.Panel(Reading.Sealed, Elm) ?? SealOf(desk, Elm, new([desk.Words(2)], [new(3)], null))),
        ["sealed with a wording twice"] = ("A check names the wordings it is about, each once.", Sealed, desk => desk.Panel(Reading.Sealed, Elm) ?? SealOf(desk, Elm, new([desk.Words(2), desk.Words(2)], [new(2)], null))),
        ["sealed on another whole text"] = ("The text has changed since you read it. Read it again.", Sealed, desk => desk.Panel(Reading.Sealed, Elm) ?? SealOf(desk, Elm, TestedWords.Whole(Sha256.Of("x")))),
        ["sealed on a clause of one's interest"] = ("You declared an interest in this clause, so you do not test it.", Sealed, desk => desk.Panel(Reading.Sealed, Elm) ?? desk.Did(Elm, head => new InterestDeclared(head, [new(2)])) ?? Seal(desk, Elm)),
        ["a concern sealed about words that do not stand there"] = ("The words 'the taps' do not stand in the clause. Copy the words that concern you exactly.", Sealed, desk => desk.Panel(Reading.Sealed, Elm) ?? Hide(desk, Finding.Concern, "the taps")),
        ["a concern sealed without words"] = ("Enter the words that concern you.", Sealed, desk => desk.Panel(Reading.Sealed, Elm) ?? Hide(desk, Finding.Concern, null)),
        ["unsure sealed without a reason"] = ("Enter a reason.", Sealed, desk => desk.Panel(Reading.Sealed, Elm) ?? Hide(desk, Finding.Unsure, null, reason: null)),
        ["opened when it is closed"] = (null, Sealed, desk => GivenSealed(desk) ?? Close(desk) ?? Unseal(desk, Desk.Steward)),
        ["opened before it is closed"] = ("Findings are opened once panel 1 has closed.", Sealed, desk => GivenSealed(desk) ?? Unseal(desk, Desk.Steward)),
        ["opened by who gave it"] = (Run, Sealed, desk => GivenSealed(desk) ?? Close(desk) ?? Unseal(desk, Elm)),
        ["opened twice"] = ("The finding of entry 24 has been opened already.", Sealed, desk => GivenSealed(desk) ?? Close(desk) ?? Unseal(desk, Desk.Steward) ?? Unseal(desk, Desk.Steward)),
        ["opened as another finding"] = ("This is not what entry 24 sealed.", Sealed, desk => GivenSealed(desk) ?? Close(desk) ?? Unseal(desk, Desk.Steward, entry => entry with { Finding = Finding.Neutral, Words = null })),
        ["opened with other words"] = ("This is not what entry 24 sealed.", Sealed, desk => GivenSealed(desk) ?? Close(desk) ?? Unseal(desk, Desk.Steward, entry => entry with { Words = Line.Parse("plumbing") })),
        ["opened with another salt"] = ("This is not what entry 24 sealed.", Sealed, desk => GivenSealed(desk) ?? Close(desk) ?? Unseal(desk, Desk.Steward, entry => entry with { Salt = Salt.Parse("00000000000000000000000000000000") })),
        ["opened with another reason"] = ("This is not what entry 24 sealed.", Sealed, desk => GivenSealed(desk) ?? Close(desk) ?? Unseal(desk, Desk.Steward, reason: "Otherwise.")),
        ["opened though nothing was sealed"] = ("Entry 3 seals no finding.", Sealed, desk => GivenSealed(desk) ?? Close(desk) ?? Unseal(desk, Desk.Steward, entry => entry with { Sealed = 3 })),
        ["taken back"] = (null, "", desk => desk.Found(Elm, Finding.Neutral, [2, 3]) ?? Withdraw(desk, Elm, [2])),
        ["taken back under seal"] = (null, Sealed, desk => GivenSealed(desk) ?? Withdraw(desk, Elm, [2])),
        ["taken back twice"] = (Nothing, "", desk => desk.Found(Elm, Finding.Neutral, [2]) ?? Withdraw(desk, Elm, [2]) ?? Withdraw(desk, Elm, [2])),
        ["taken back what another found"] = (Nothing, "", desk => desk.Found(Elm, Finding.Neutral, [2]) ?? Withdraw(desk, Oak, [2])),
        ["taken back more than was found"] = (Nothing, "", desk => desk.Found(Elm, Finding.Neutral, [2]) ?? Withdraw(desk, Elm, [2, 3])),
        ["taken back nothing"] = (Nothing, "", desk => Withdraw(desk, Elm, [])),
        ["taken back with other clauses"] = ("The clauses that have these words are others now. Read the draft again.", "", desk => desk.Found(Elm, Finding.Neutral, [2]) ?? desk.Did(Elm, head => new FindingWithdrawn(head, new([desk.Words(2)], [new(3)], null)))),
        ["taken back by an editor"] = ("Only a councillor can record a neutrality check.", "", desk => Withdraw(desk, WestamEditor, [2])),
        ["taken back of the whole text"] = (null, "", desk => desk.Did(Elm, head => new TextChecked(head, desk.Whole(), Finding.Neutral)) ?? desk.Did(Elm, head => new FindingWithdrawn(head, TestedWords.Whole(desk.Whole())))),
        ["taken back of the whole text though nothing was found"] = (Nothing, "", desk => desk.Did(Elm, head => new FindingWithdrawn(head, TestedWords.Whole(desk.Whole())))),
    };

    public static TheoryData<string> Rows => [.. rows.Keys];

    [Theory, MemberData(nameof(Rows))]
    public void Whatever_is_refused_is_refused_in_its_sentence(string row)
    {
        var desk = Make(rows[row].Policy);

        var refusal = rows[row].Try(desk);

        Assert.Equal(rows[row].Sentence, refusal?.Sentence);
    }

    private static Refusal? Open(Desk desk, Office by, int number, int member) => desk.Did(by, head => new PanelOpened(head, number, Line.Parse("Panel"), null, [member], Reading.Open));

    private static Refusal? Invite(Desk desk, Office by, Office member) => desk.Did(by, head => new CouncillorsInvited(head, 1, [desk.Seq(member)]));

    private static Refusal? Close(Desk desk) => desk.Did(Desk.Steward, head => new PanelClosed(head, 1));

    private static Refusal? Seal(Desk desk, Office by) => SealOf(desk, by, TestedWords.In(desk.Draft, [desk.Words(2)]));

    private static Refusal? SealOf(Desk desk, Office by, TestedWords subject) => desk.Did(by, head => new FindingSealed(head, 1, subject, Sha256.Of("seal")), reason: null);

    private static Refusal? Hide(Desk desk, Finding finding, string? words, string? reason = "Because.") => desk.Try(
        Elm, (register, head) => Checking.Of([desk.Words(2)], finding, words is null ? null : Line.Parse(words)).UnderSeal(register, head, register.OpenPanel()!, salt), out _, reason);

    /// <summary>A concern under seal, entry 24.</summary>
    private static Refusal? GivenSealed(Desk desk) => desk.Panel(Reading.Sealed, Elm) ?? Hide(desk, Finding.Concern, "the plumbing");

    private static Refusal? Unseal(Desk desk, Office by, Func<FindingOpened, FindingOpened>? otherwise = null, string reason = "Because.") =>
        desk.Did(by, head => (otherwise ?? (entry => entry))(new FindingOpened(head, 24, Finding.Concern, Line.Parse("the plumbing"), salt)), reason);

    private static Refusal? Withdraw(Desk desk, Office by, int[] clauses) => desk.Did(by, head => new FindingWithdrawn(head, TestedWords.In(desk.Draft, [.. clauses.Select(desk.Words)])));
}
