using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Rules;
using DraftControl.Core.Wordings;
using DraftControl.Tests.Support;
using static DraftControl.Tests.Support.TestingDesk;

namespace DraftControl.Tests.Core.Rules;

/// <summary>Who freezes a text, what does not change meanwhile, how it is approved, and what takes a reason before an election.</summary>
public sealed class CandidateRulesTests
{
    private const string Election = "pre-election: [northern-ireland/2026-01-01/2026-01-02, westam/2025-12-01/2026-01-01]\n";
    private const string Wait = "It is the time before an election (westam/2025-12-01/2026-01-01). Enter why this cannot wait; the reason is published.";
    private const string Changed = "The text or the publishing rules have changed since you read them. Read them again.";

    private static readonly Dictionary<string, (string? Sentence, string Policy, Func<Desk, Refusal?> Try)> rows = new(StringComparer.Ordinal)
    {
        ["frozen"] = (null, "", desk => desk.Frozen()),
        ["frozen by an editor"] = ("Only a steward can freeze a text for approval.", "", desk => desk.Did(Desk.Editor, head => new CandidateOpened(head, new(1, 0), desk.Whole(), Policy(desk)))),
        ["frozen twice"] = ("The text is frozen as the candidate for version 1.0 already.", "", desk => desk.Frozen() ?? desk.Frozen("1.1")),
        ["frozen in another text"] = (Changed, "", desk => desk.Did(Desk.Steward, head => new CandidateOpened(head, new(1, 0), Sha256.Of("x"), Policy(desk)))),
        ["frozen under other rules"] = (Changed, "", desk => desk.Did(Desk.Steward, head => new CandidateOpened(head, new(1, 0), desk.Whole(), Sha256.Of("x")))),
        ["frozen under a number that is taken"] = ("Version numbers rise: choose a number above 1.0.", "", desk => Ready(desk) ?? Approve(desk) ?? desk.Frozen()),
        ["withdrawn"] = (null, "", desk => desk.Frozen() ?? Withdraw(desk) ?? desk.Frozen()),
        ["withdrawn without a reason"] = ("Enter why the text may change again.", "", desk => desk.Frozen() ?? desk.Did(Desk.Steward, head => new CandidateWithdrawn(head, new(1, 0)), reason: null)),
        ["withdrawn under another number"] = ("There is no candidate for version 1.1.", "", desk => desk.Frozen() ?? Withdraw(desk, "1.1")),
        ["withdrawn though there is none"] = ("There is no candidate for version 1.0.", "", desk => Withdraw(desk)),
        ["withdrawn by an editor"] = ("Only a steward can freeze a text for approval.", "", desk => desk.Frozen() ?? desk.Did(Desk.Editor, head => new CandidateWithdrawn(head, new(1, 0)))),
        ["proposed while frozen"] = (null, "", desk => desk.Frozen() ?? desk.TryPropose(Desk.Northam, new RequestedChange.Reword(new(2), "We will repair the taps."))),
        ["checked while frozen"] = (null, "", desk => desk.Frozen() ?? desk.Found(Elm, Finding.Neutral, [2])),
        ["refused while frozen"] = (null, "", desk => desk.Frozen() ?? desk.TryPropose(Desk.Northam, new RequestedChange.Remove(new(2))) ?? desk.Decide(1, DecisionCode.NotAccepted)),
        ["accepted while frozen"] = ("The text and the publishing rules are frozen: they are the candidate for version 1.0 since entry 23 of Centre. They can change once it is approved, or withdrawn by a steward.", "", desk => desk.Frozen() ?? desk.Reworded(2, "We will repair the taps.")),
        ["accepted once it is withdrawn"] = (null, "", desk => desk.Frozen() ?? Withdraw(desk) ?? desk.Reworded(2, "We will repair the taps.")),
        ["accepted once it is approved"] = (null, "", desk => Ready(desk) ?? desk.Frozen() ?? Approve(desk) ?? desk.Reworded(2, "We will repair the taps.")),
        ["undone while frozen"] = ("The text and the publishing rules are frozen: they are the candidate for version 1.0 since entry 25 of Centre. They can change once it is approved, or withdrawn by a steward.", "", desk =>
            desk.Reworded(2, "We will repair the taps.") ?? desk.Frozen() ?? desk.Try(Desk.OtherEditor, (register, head) => new Undoing(1, register.Proposals[1].Decision!.Seq).Undo(register, head, desk.FilesAt), out _)),
        ["rules changed while frozen"] = ("The text and the publishing rules are frozen: they are the candidate for version 1.0 since entry 23 of Centre. They can change once it is approved, or withdrawn by a steward.", "", desk =>
            desk.Frozen() ?? desk.Changed(Desk.Steward, 2, Desk.Policy.Replace("number: 1", "number: 2", StringComparison.Ordinal))),
        ["approved under another number"] = ("The text is the candidate for version 1.0, not 1.1.", "", desk => Ready(desk) ?? desk.Frozen() ?? Approve(desk, "1.1")),
        ["approved though none was frozen"] = (null, "", desk => Ready(desk) ?? Approve(desk)),
        ["approved before it stood for a day"] = ("Version 1.0 cannot be approved, gate quiet-days not met: The candidate has to stand for 1 day: 1 day left.", "quiet-days: 1\n", desk => Ready(desk) ?? desk.Frozen() ?? Later(desk, 23.99) ?? Approve(desk)),
        ["approved once it stood for a day"] = (null, "quiet-days: 1\n", desk => Ready(desk) ?? desk.Frozen() ?? Later(desk, 24) ?? Approve(desk)),
        ["approved before it stood for more days than there can be"] = ("Version 1.0 cannot be approved, gate quiet-days not met: The candidate has to stand for 999999999 days: 999999998 days left.", "quiet-days: 999999999\n", desk => Ready(desk) ?? desk.Frozen() ?? Later(desk, 24) ?? Approve(desk)),
        ["agreed twice"] = ("You have agreed to this text already.", "", desk => Agree(desk, Desk.Editor) ?? Agree(desk, Desk.Editor)),
        ["agreed by two"] = (null, "", desk => Agree(desk, Desk.Editor) ?? Agree(desk, Desk.OtherEditor)),
        ["agreed again to other words"] = (null, "", desk => Agree(desk, Desk.Editor) ?? desk.Reworded(2, "We will repair the taps.") ?? Agree(desk, Desk.Editor)),

        ["a councillor appointed before an election"] = (Wait, Election, desk => Appoint(desk, "westam", null)),
        ["a councillor appointed before an election, with a reason"] = (null, Election, desk => Appoint(desk, "westam", "A seat is empty.")),
        ["a councillor appointed before an election elsewhere"] = (null, Election, desk => Appoint(desk, "eastam", null)),
        ["a councillor appointed after the election"] = (null, Election, desk => Later(desk, 12) ?? Appoint(desk, "westam", null)),
        ["a councillor appointed on its last day"] = (Wait, Election, desk => Later(desk, 11.99) ?? Appoint(desk, "westam", null)),
        ["a representative appointed before an election"] = (null, Election, desk => desk.Did(Desk.Steward, head => new Appointed(head, Desk.Office("f1", Role.Representative, "westam"), null), reason: null)),
        ["invited to a panel before an election"] = (Wait, Election, desk => desk.Panel(Reading.Open, Oak) ?? desk.Did(Desk.Steward, head => new CouncillorsInvited(head, 1, [desk.Seq(Elm)]), reason: null)),
        ["invited to a panel before an election elsewhere"] = (null, Election, desk => desk.Panel(Reading.Open, Oak) ?? desk.Did(Desk.Steward, head => new CouncillorsInvited(head, 1, [desk.Seq(None)]), reason: null)),
        ["released before an election"] = (Wait, Election, desk => Ready(desk) ?? Approve(desk) ?? desk.Did(Desk.Steward, head => new VersionReleased(head, new(1, 0)), reason: null)),
        ["released before an election, with a reason"] = (null, Election, desk => Ready(desk) ?? Approve(desk) ?? desk.Did(Desk.Steward, head => new VersionReleased(head, new(1, 0)))),
        ["released before an election in the nation of one organisation"] = (Wait.Replace("westam/2025-12-01/2026-01-01", "northern-ireland/2026-01-01/2026-01-02", StringComparison.Ordinal), Election, desk =>
            Ready(desk) ?? Approve(desk) ?? desk.Did(Desk.Steward, head => new OrganisationRegistered(head, new(Slug.Parse("derry"), OrganisationName.Parse("Derry"), OrganisationClass.LocalAuthority, Line.Parse("Northern Ireland")))) ?? Later(desk, 24) ?? desk.Did(Desk.Steward, head => new VersionReleased(head, new(1, 0)), reason: null)),
    };

    public static TheoryData<string> Rows => [.. rows.Keys];

    [Theory, MemberData(nameof(Rows))]
    public void Whatever_is_refused_is_refused_in_its_sentence(string row)
    {
        var refusal = rows[row].Try(Make(rows[row].Policy));

        Assert.Equal(rows[row].Sentence, refusal?.Sentence);
    }

    [Fact]
    public void Under_the_first_rules_somebody_may_agree_twice_and_counts_once()
    {
        var desk = Make(rules: 1);

        Assert.Null(Agree(desk, Desk.Editor) ?? Agree(desk, Desk.Editor));
    }

    private static Sha256 Policy(Desk desk) => desk.Register.Files.Hash(Files.PolicyPath)!;

    private static Refusal? Withdraw(Desk desk, string version = "1.0") => desk.Did(Desk.Steward, head => new CandidateWithdrawn(head, VersionNumber.Parse(version)));

    private static Refusal? Agree(Desk desk, Office by) => desk.Did(by, head => new Agreed(head, desk.Whole(), Policy(desk)));

    private static Refusal? Ready(Desk desk) => desk.Found(Elm, Finding.Neutral, [1, 2, 3]) ?? Agree(desk, Desk.Editor);

    private static Refusal? Approve(Desk desk, string version = "1.0") =>
        desk.Try(Desk.Steward, (register, head) => new Approving(VersionNumber.Parse(version), register.Tip!).Approve(register, head, desk.FilesAt), out _);

    private static Refusal? Appoint(Desk desk, string organisation, string? reason) => desk.Did(Desk.Steward, head => new Appointed(head, Desk.Office("f1", Role.Councillor, organisation), null), reason);

    private static Refusal? Later(Desk desk, double hours)
    {
        desk.Now += TimeSpan.FromHours(hours);
        return null;
    }
}
