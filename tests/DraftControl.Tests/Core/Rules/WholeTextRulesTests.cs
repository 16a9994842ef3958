using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Core.Rules;
using DraftControl.Core.Rules.Gates;
using DraftControl.Core.Wordings;
using DraftControl.Tests.Support;
using static DraftControl.Tests.Support.TestingDesk;

namespace DraftControl.Tests.Core.Rules;

/// <summary>What the third set of rules changes: concerns about the whole text that outlast it, findings that are never opened, why a panel cannot wait, who finds words neutral twice.</summary>
public sealed class WholeTextRulesTests
{
    private const string Overrides = "concern-overrides: 1\n";
    private const string Sealed = Overrides + "first-reading: sealed\n";
    private const string Unread = "What was found is sealed until the panel closes.";
    private const string NoConcern = "This concern stands in the way of nothing any more.";
    private const string Election = "pre-election: [westam/2020-01-01/2030-01-01]\n";
    private const string Again = "You found these words neutral in an earlier appointment, and that counts. Take it back first, if it is to count for your new one.";

    private static readonly Salt salt = Salt.Parse("000102030405060708090a0b0c0d0e0f");

    private static readonly Dictionary<string, (string? Sentence, Func<Refusal?> Try)> rows = new(StringComparer.Ordinal)
    {
        ["cleared"] = At(null, "", desk => Raise(desk) ?? Clear(desk, Elm)),
        ["cleared though the text changed"] = At(null, "", desk => Raise(desk) ?? Change(desk) ?? Clear(desk, Elm)),
        ["cleared by another councillor"] = At("Only the councillor who has a concern can clear it.", "", desk => Raise(desk) ?? Clear(desk, Oak)),
        ["cleared once its holder found a newer text neutral"] = At(NoConcern, "", desk => Raise(desk) ?? Change(desk) ?? Whole(desk, Elm, Finding.Neutral) ?? Clear(desk, Elm)),
        ["cleared though its holder is not sure of a newer text"] = At(null, "", desk => Raise(desk) ?? Change(desk) ?? Whole(desk, Elm, Finding.Unsure) ?? Clear(desk, Elm)),
        ["cleared once its holder is not sure of the same text"] = At(NoConcern, "", desk => Raise(desk) ?? Whole(desk, Elm, Finding.Unsure) ?? Clear(desk, Elm)),
        ["cleared once it is raised anew"] = At(NoConcern, "", desk => Raise(desk) ?? Change(desk) ?? Whole(desk, Elm, Finding.Concern) ?? Clear(desk, Elm)),
        ["cleared once it is taken back"] = At(NoConcern, "", desk => Raise(desk) ?? desk.Did(Elm, head => new FindingWithdrawn(head, TestedWords.Whole(desk.Whole()))) ?? Clear(desk, Elm)),
        ["cleared once the text is back that it is about"] = At(null, Overrides, desk => Raise(desk) ?? Change(desk) ?? Whole(desk, Elm, Finding.Neutral) ?? Restore(desk) ?? Override(desk, Desk.Editor) ?? Clear(desk, Elm)),
        ["cleared once the words are back that it is about"] = At(null, Overrides, desk => Concern(desk) ?? Change(desk) ?? desk.Found(Elm, Finding.Neutral, [2]) ?? Restore(desk) ?? Override(desk, Desk.Editor) ?? Clear(desk, Elm)),
        ["cleared once the words are back that it is about, under the second rules"] = (NoConcern, () => Make(rules: 2) is var desk ? Concern(desk) ?? Change(desk) ?? desk.Found(Elm, Finding.Neutral, [2]) ?? Restore(desk) ?? Clear(desk, Elm) : null),
        ["opened once its words had gone, and cleared when they are back"] = At(null, Sealed, desk => Seal(desk, Finding.Concern) ?? Close(desk) ?? Change(desk) ?? desk.Found(Elm, Finding.Neutral, [2]) ?? Open(desk, Finding.Concern) ?? Restore(desk) ?? Clear(desk, Elm, sealing: 24)),
        ["cleared under the second rules"] = ("There is no concern 23.", () => Make(rules: 2) is var desk ? Raise(desk) ?? Clear(desk, Elm) : null),
        ["cleared once the third rules are adopted"] = (null, () => Make(rules: 2) is var desk ? Raise(desk) ?? Change(desk) ?? Adopt(desk) ?? Clear(desk, Elm) : null),
        ["overridden"] = At(null, Overrides, desk => Raise(desk) ?? Change(desk) ?? Override(desk, Desk.Editor)),
        ["overridden by the holder's own organisation"] = At("Nobody overrides a concern of their own organisation.", Overrides, desk => Raise(desk) ?? Override(desk, WestamEditor)),
        ["overridden under the second rules"] = ("There is no concern 23.", () => Make(Overrides, rules: 2) is var desk ? Raise(desk) ?? Override(desk, Desk.Editor) : null),

        ["sealed, overridden while the panel is open"] = At(Unread, Sealed, desk => Seal(desk) ?? Override(desk, Desk.Editor, sealing: 24)),
        ["sealed, overridden once the panel has closed"] = At(null, Sealed, desk => Seal(desk) ?? Close(desk) ?? Override(desk, Desk.Editor, sealing: 24)),
        ["sealed, overridden once the panel has closed, under the second rules"] = (Unread, () => Make(Sealed, rules: 2) is var desk ? Seal(desk) ?? Close(desk) ?? Override(desk, Desk.Editor, sealing: 24) : null),
        ["sealed, cleared once the panel has closed"] = At(Unread, Sealed, desk => Seal(desk) ?? Close(desk) ?? Clear(desk, Elm, sealing: 24)),
        ["opened as neutral, overridden"] = At("There is no concern 24.", Sealed, desk => Seal(desk) ?? Close(desk) ?? Open(desk, Finding.Neutral) ?? Override(desk, Desk.Editor, sealing: 24)),
        ["overridden unread, and again once it is opened"] = At(null, Sealed, desk => Seal(desk, Finding.Concern) ?? Close(desk) ?? Override(desk, Desk.Editor, sealing: 24) ?? Open(desk, Finding.Concern) ?? Override(desk, Desk.Editor, sealing: 24)),

        ["a panel before an election"] = At(null, Election, desk => Panel(desk, "It was planned.")),
        ["a panel before an election, with a purpose alone"] = At("It is the time before an election (westam/2020-01-01/2030-01-01). Enter why this cannot wait; the reason is published.", Election, desk => Panel(desk, why: null)),
        ["a panel before an election of others, with a purpose alone"] = At(null, Election.Replace("westam", "eastam", StringComparison.Ordinal), desk => Panel(desk, why: null)),
        ["a panel before an election, with a purpose alone, under the second rules"] = (null, () => Make(Election, rules: 2) is var desk ? Panel(desk, why: null) : null),

        ["neutral again"] = At(null, "", desk => desk.Found(Elm, Finding.Neutral, [2]) ?? desk.Found(Elm, Finding.Neutral, [2])),
        ["neutral again in another group"] = At(Again, "", desk => desk.Found(Elm, Finding.Neutral, [2]) ?? Reappoint(desk, "Oak") ?? desk.Found(Elm, Finding.Neutral, [2, 3])),
        ["neutral in another group, of other words"] = At(null, "", desk => desk.Found(Elm, Finding.Neutral, [2]) ?? Reappoint(desk, "Oak") ?? desk.Found(Elm, Finding.Neutral, [3])),
        ["neutral again in another group, once it is taken back"] = At(null, "", desk => desk.Found(Elm, Finding.Neutral, [2]) ?? Reappoint(desk, "Oak") ?? TakeBack(desk) ?? desk.Found(Elm, Finding.Neutral, [2])),
        ["a concern in another group"] = At(null, "", desk => desk.Found(Elm, Finding.Neutral, [2]) ?? Reappoint(desk, "Oak") ?? desk.Found(Elm, Finding.Concern, [2], "plumbing")),
        ["neutral in another group, where it was a concern"] = At(null, "", desk => desk.Found(Elm, Finding.Concern, [2], "plumbing") ?? Reappoint(desk, "Oak") ?? desk.Found(Elm, Finding.Neutral, [2])),
        ["neutral again in another group under the second rules"] = (null, () => Make(rules: 2) is var desk ? desk.Found(Elm, Finding.Neutral, [2]) ?? Reappoint(desk, "Oak") ?? desk.Found(Elm, Finding.Neutral, [2]) : null),
    };

    private static readonly Dictionary<string, (string Gate, string Sentence, bool Met, Func<Desk> Do)> gates = new(StringComparer.Ordinal)
    {
        ["nobody has said anything"] = ("whole-text", "0 of the 1 councillor needed found the whole text neutral as it stands.", false, () => Make("whole-text: 1\n")),
        ["too few have"] = ("whole-text", "1 of the 2 councillors needed found the whole text neutral as it stands.", false, () => After("whole-text: 2\n", desk => Whole(desk, Elm, Finding.Neutral))),
        ["enough have"] = ("whole-text", "2 councillors found the whole text neutral.", true, () => After("whole-text: 1\n", desk => Whole(desk, Elm, Finding.Neutral) ?? Whole(desk, Oak, Finding.Neutral))),
        ["a concern is for another gate"] = ("whole-text", "1 councillor found the whole text neutral.", true, () => After("whole-text: 1\n", desk => Whole(desk, Oak, Finding.Neutral) ?? Raise(desk))),
        ["a concern under the second rules"] = ("whole-text", "1 councillor of Elm may have a concern about the whole text.", false, () => After("whole-text: 1\n", desk => Whole(desk, Oak, Finding.Neutral) ?? Raise(desk), rules: 2)),
        ["a sealed finding under the second rules"] = ("whole-text", "1 councillor of Elm gave a finding on the whole text that is not opened.", false, () => After("whole-text: 1\nfirst-reading: sealed\n", SealWhole, rules: 2)),
        ["a text that changed"] = ("whole-text", "0 of the 1 councillor needed found the whole text neutral as it stands.", false, () => After("whole-text: 1\n", desk => Whole(desk, Elm, Finding.Neutral) ?? Change(desk))),
        ["a finding that has expired"] = ("whole-text", "0 of the 1 councillor needed found the whole text neutral as it stands.", false, () => After("whole-text: 1\nchecks-last-months: 1\n", desk => Whole(desk, Elm, Finding.Neutral) ?? Pass(desk))),
        ["a finding that has expired under the second rules"] = ("whole-text", "1 councillor found the whole text neutral.", true, () => After("whole-text: 1\nchecks-last-months: 1\n", desk => Whole(desk, Elm, Finding.Neutral) ?? Pass(desk), rules: 2)),

        ["no concern"] = ("no-open-concern", "No councillor has an open concern.", true, () => Make()),
        ["a concern about the text as it stands"] = ("no-open-concern", "Open concerns. The whole text, from a councillor of Elm.", false, () => After("", Raise)),
        ["a concern about an earlier text"] = ("no-open-concern", "Open concerns. The whole text, from a councillor of Elm, which was changed and waits for its holder.", false, () => After("", desk => Raise(desk) ?? Change(desk))),
        ["a concern that is cleared"] = ("no-open-concern", "No councillor has an open concern.", true, () => After("", desk => Raise(desk) ?? Change(desk) ?? Clear(desk, Elm))),
        ["a concern that is overridden"] = ("no-open-concern", "No councillor has an open concern.", true, () => After(Overrides, desk => Raise(desk) ?? Override(desk, Desk.Editor))),
        ["a concern that too few override"] = ("no-open-concern", "Open concerns. The whole text, from a councillor of Elm.", false, () => After("concern-overrides: 2\n", desk => Raise(desk) ?? Override(desk, Desk.Editor))),
        ["a concern about the text, under the second rules"] = ("no-open-concern", "No councillor has an open concern.", true, () => After("", Raise, rules: 2)),
        ["a sealed finding on the text"] = ("no-open-concern", "Open concerns. The whole text, a finding that is not opened.", false, () => After("first-reading: sealed\n", SealWhole)),
        ["one about a clause, and one about the text"] = ("no-open-concern", "Open concerns. Clause 0.1 about 'plumbing'; the whole text, from a councillor of Oak.", false, () => After("", desk => desk.Found(Elm, Finding.Concern, [2], "plumbing") ?? Whole(desk, Oak, Finding.Concern))),
        ["a concern that is back with its words"] = ("no-open-concern", "Open concerns. Clause 0.1 about 'plumbing'.", false, () => After(Overrides, desk => Concern(desk) ?? Change(desk) ?? desk.Found(Elm, Finding.Neutral, [2]) ?? Restore(desk))),
        ["a concern that is back with its words and overridden"] = ("no-open-concern", "No councillor has an open concern.", true, () => After(Overrides, desk => Concern(desk) ?? Change(desk) ?? desk.Found(Elm, Finding.Neutral, [2]) ?? Restore(desk) ?? Override(desk, Desk.Editor))),
        ["a concern about a clause that was reworded"] = ("no-open-concern", "Open concerns. Clause 0.1 about 'plumbing', which was reworded and waits for its holder.", false, () => After("", desk => desk.Found(Elm, Finding.Concern, [2], "plumbing") ?? Change(desk))),
        ["a sealed finding on a clause"] = ("no-open-concern", "Open concerns. Clause 0.1 about a finding that is not opened.", false, () => After(Sealed, desk => Seal(desk))),
        ["a lost finding that is overridden"] = ("no-open-concern", "No councillor has an open concern.", true, () => After(Sealed, desk => Seal(desk) ?? Close(desk) ?? Override(desk, Desk.Editor, sealing: 24))),
        ["a finding that was overridden before it could be read"] = ("no-open-concern", "Open concerns. Clause 0.1 about 'plumbing'.", false, () => After(Sealed, desk => Seal(desk, Finding.Concern) ?? Close(desk) ?? Override(desk, Desk.Editor, sealing: 24) ?? Open(desk, Finding.Concern))),
    };

    public static TheoryData<string> Rows => [.. rows.Keys];

    public static TheoryData<string> Gates => [.. gates.Keys];

    [Theory, MemberData(nameof(Rows))]
    public void Whatever_is_refused_is_refused_in_its_sentence(string row) => Assert.Equal(rows[row].Sentence, rows[row].Try()?.Sentence);

    [Theory, MemberData(nameof(Gates))]
    public void Each_gate_says_what_is_missing(string row)
    {
        var (name, sentence, met, @do) = gates[row];
        var desk = @do();

        var gate = desk.Register.Gates(desk.Now).Single(gate => gate.Name == name);

        Assert.Equal((sentence, met), (gate.Text, gate.Met));
    }

    [Fact]
    public void A_concern_records_how_it_ended()
    {
        ConcernState State(Func<Desk, Refusal?> @do, string policy = "") => After(policy, desk => Raise(desk) ?? @do(desk)) is var desk ? desk.Register.State(desk.Register.Concerns.Find(23)!) : default;

        Assert.Equal(ConcernState.Open, State(_ => null));
        Assert.Equal(ConcernState.Answered, State(Change));
        Assert.Equal(ConcernState.Overridden, State(desk => Override(desk, Desk.Editor), Overrides));
        Assert.Equal(ConcernState.Cleared, State(desk => Clear(desk, Elm)));
        Assert.Equal(ConcernState.FoundNeutral, State(desk => Change(desk) ?? Whole(desk, Elm, Finding.Neutral)));
        Assert.Equal(ConcernState.RaisedAnew, State(desk => Whole(desk, Elm, Finding.Concern)));
        Assert.Equal(ConcernState.Unsure, State(desk => Whole(desk, Elm, Finding.Unsure)));
        Assert.Equal(ConcernState.TakenBack, State(desk => desk.Did(Elm, head => new FindingWithdrawn(head, TestedWords.Whole(desk.Whole())))));
        Assert.Equal(ConcernState.Open, State(desk => Change(desk) ?? Whole(desk, Elm, Finding.Neutral) ?? Restore(desk)));
        Assert.Equal(ConcernState.Overridden, State(desk => Change(desk) ?? Whole(desk, Elm, Finding.Neutral) ?? Restore(desk) ?? Override(desk, Desk.Editor), Overrides));
        var older = After("", desk => Raise(desk) ?? Change(desk), rules: 2).Register;
        Assert.Equal(ConcernState.Gone, older.State(older.Concerns.Find(23)!));
    }

    private static (string?, Func<Refusal?>) At(string? sentence, string policy, Func<Desk, Refusal?> @try) => (sentence, () => @try(Make(policy)));

    private static Desk After(string policy, Func<Desk, Refusal?> @do, int? rules = null)
    {
        var desk = Make(policy, rules);
        Assert.Null(@do(desk)?.Sentence);
        return desk;
    }

    /// <summary>A concern of Elm about the whole text: entry 23, where nothing is done before.</summary>
    private static Refusal? Raise(Desk desk) => Whole(desk, Elm, Finding.Concern);

    private static Refusal? Whole(Desk desk, Office by, Finding finding) => desk.Did(by, head => new TextChecked(head, desk.Whole(), finding));

    private static Refusal? Change(Desk desk) => desk.Reworded(2, "We will repair the taps.");

    private static Refusal? Restore(Desk desk) => desk.Reworded(2, "We will repair the plumbing.");

    /// <summary>A concern of Elm about the words of clause 2: entry 23.</summary>
    private static Refusal? Concern(Desk desk) => desk.Found(Elm, Finding.Concern, [2], "plumbing");

    private static Refusal? Adopt(Desk desk) => desk.Did(Desk.Steward, head => new RulesAdopted(head, 3));

    private static Refusal? Clear(Desk desk, Office by, int sealing = 23) => desk.Did(by, head => new ConcernCleared(head, sealing));

    private static Refusal? Override(Desk desk, Office by, int sealing = 23) => desk.Did(by, head => new ConcernOverridden(head, sealing));

    /// <summary>A panel is opened, and Elm seals a finding on clause 2: entry 24.</summary>
    private static Refusal? Seal(Desk desk, Finding finding = Finding.Neutral) => desk.Panel(Reading.Sealed, Elm)
        ?? desk.Did(Elm, head => new FindingSealed(head, 1, TestedWords.In(desk.Draft, [desk.Words(2)]), Sealing.Of(finding, Words(finding), salt, Reason(finding))), reason: null);

    private static Refusal? SealWhole(Desk desk) => desk.Panel(Reading.Sealed, Elm)
        ?? desk.Did(Elm, head => new FindingSealed(head, 1, TestedWords.Whole(desk.Whole()), Sha256.Of("seal")), reason: null);

    private static Refusal? Close(Desk desk) => desk.Did(Desk.Steward, head => new PanelClosed(head, 1));

    private static Refusal? Open(Desk desk, Finding finding) => desk.Did(Desk.Steward, head => new FindingOpened(head, 24, finding, Words(finding), salt), Reason(finding)?.ToString());

    private static Line? Words(Finding finding) => finding == Finding.Concern ? Line.Parse("plumbing") : null;

    private static Reason? Reason(Finding finding) => finding == Finding.Concern ? DraftControl.Core.Entries.Reason.Parse("It is about one estate.") : null;

    private static Refusal? Panel(Desk desk, string? why) =>
        desk.Did(Desk.Steward, head => new PanelOpened(head, 1, Line.Parse("Panel"), null, [desk.Seq(Elm)], Reading.Open, why is null ? null : DraftControl.Core.Entries.Reason.Parse(why)));

    /// <summary>Elm's appointment ends, and they are appointed and confirmed in another group.</summary>
    private static Refusal? Reappoint(Desk desk, string group) =>
        desk.Did(Desk.Steward, head => new AppointmentEnded(head, desk.Seq(Elm)))
        ?? desk.Did(Desk.Steward, head => new Appointed(head, Elm, Line.Parse(group)))
        ?? desk.Did(Westam, head => new AppointmentConfirmed(head, desk.Seq(Elm)));

    private static Refusal? TakeBack(Desk desk) => desk.Did(Elm, head => new FindingWithdrawn(head, TestedWords.In(desk.Draft, [desk.Words(2)])));

    private static Refusal? Pass(Desk desk)
    {
        desk.Now = desk.Now.AddMonths(2);
        return null;
    }
}
