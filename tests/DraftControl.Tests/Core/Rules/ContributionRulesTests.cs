using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Core.Rules;
using DraftControl.Core.Wordings;
using DraftControl.Tests.Support;
using static DraftControl.Tests.Support.Contributing;

namespace DraftControl.Tests.Core.Rules;

/// <summary>Who may bring contributions in, make proposals of them and answer them, when, and in which sentence they are refused.</summary>
public sealed class ContributionRulesTests
{
    private const string OwnOrganisation = "Nobody answers what their own organisation asked for. An editor of another organisation answers this contribution.";

    /// <summary>Each row: what is done, the sentence of the refusal or null where it is allowed, and how it is tried.</summary>
    private static readonly Dictionary<string, (string? Sentence, Func<Desk, Refusal?> Try)> rows = new(StringComparer.Ordinal)
    {
        ["brought in by a representative, of their own organisation"] = (null, desk => desk.BringIn(Desk.Southam, Southam)),
        ["brought in by a representative, of another organisation"] = (null, desk => desk.BringIn(Desk.Northam, Southam)),
        ["brought in by an editor"] = (null, desk => desk.BringIn(Desk.Editor, Friends)),
        ["brought in by a steward"] = (null, desk => desk.BringIn(Desk.Steward, Withheld)),
        ["brought in by a councillor"] = ("Only a representative, an editor or a steward can bring in a contribution.", desk => desk.BringIn(desk.Appointed("e1", Role.Councillor, "northam"), Friends)),
        ["brought in by a practitioner"] = ("Only a representative, an editor or a steward can bring in a contribution.", desk => desk.BringIn(desk.Appointed("e1", Role.Practitioner, "northam"), Friends)),
        ["brought in by a chief executive"] = ("Only a representative, an editor or a steward can bring in a contribution.", desk => desk.BringIn(desk.Appointed("e1", Role.ChiefExecutive, "northam"), Friends)),
        ["brought in without a point"] = ("Enter the point that was made.", desk => desk.BringIn(Desk.Editor, Friends, entry => entry with { Head = entry.Head with { Reason = null } })),
        ["numbered as one that there is"] = ("The next contribution is number 2, not 1.", desk => Numbered(desk, 1)),
        ["numbered with a gap"] = ("The next contribution is number 2, not 3.", desk => Numbered(desk, 3)),
        ["by an organisation that is not registered"] = ("No organisation with the short name 'westam' is registered. Register it first.", desk => desk.BringIn(Desk.Editor, new Contributor.Registered(Slug.Parse("westam")))),
        ["by name, of one that takes part"] = ("southam Council takes part in this declaration. Give its short name, 'southam', as who made the contribution.", desk => desk.BringIn(Desk.Editor, Named("southam Council"))),
        ["by name in other capitals, of one that takes part"] = ("southam Council takes part in this declaration. Give its short name, 'southam', as who made the contribution.", desk => desk.BringIn(Desk.Editor, Named("SOUTHAM COUNCIL"))),
        ["by a name that is only alike"] = (null, desk => desk.BringIn(Desk.Editor, Named("southam Council (2)"))),
        ["about a clause that stands"] = (null, desk => desk.BringIn(Desk.Editor, Friends, entry => entry with { Clause = new ClauseId(2) })),
        ["about a clause that never was"] = ("There was no clause c99 in the text that was read.", desk => desk.BringIn(Desk.Editor, Friends, entry => entry with { Clause = new ClauseId(99) })),
        ["about a clause that is only asked for"] = ("There was no clause c4 in the text that was read.", AboutAskedFor),
        ["about a clause that is removed by now, of the text before"] = (null, desk => AboutRemoved(desk, before: true)),
        ["about a clause that is removed, of the text as it stands"] = ("There was no clause c3 in the text that was read.", desk => AboutRemoved(desk, before: false)),
        ["about a clause that is added, of the text as it stands"] = (null, desk => AboutAdded(desk, before: false)),
        ["about a clause that was added later than the text that was read"] = ("There was no clause c4 in the text that was read.", desk => AboutAdded(desk, before: true)),
        ["on the text of no entry"] = ("The base 0000000000000000000000000000000000000000 is not an entry of this ledger.", desk => desk.BringIn(Desk.Editor, Friends, entry => entry with { Base = CommitId.Parse(new string('0', 40)) })),
        ["said today"] = (null, desk => SaidOn(desk, "2026-01-01")),
        ["said tomorrow, where the day has begun already"] = (null, desk => SaidOn(desk, "2026-01-02")),
        ["said the day after tomorrow"] = ("The day when it was said must not be in the future.", desk => SaidOn(desk, "2026-01-03")),
        ["said on the last day there is"] = ("The day when it was said must not be in the future.", desk => SaidOn(desk, "9999-12-31")),

        ["answered by an editor"] = (null, desk => desk.Answer(desk.BroughtIn(Southam), AnswerCode.Noted)),
        ["answered by an editor whose organisation brought it in"] = (null, desk => desk.Answer(desk.BroughtIn(Southam, Desk.Editor), AnswerCode.Noted)),
        ["answered by a representative"] = ("Only an editor can answer a contribution.", desk => desk.Answer(desk.BroughtIn(Friends), AnswerCode.Noted, by: Desk.Northam)),
        ["answered by a steward"] = ("Only an editor can answer a contribution.", desk => desk.Answer(desk.BroughtIn(Friends), AnswerCode.Noted, by: Desk.Steward)),
        ["answered by an editor of the organisation that made it"] = (OwnOrganisation, desk => desk.Answer(desk.BroughtIn(Southam), AnswerCode.Noted, by: desk.Appointed("e1", Role.Editor, "southam"))),
        ["answered by an editor of the organisation that takes part since"] = (OwnOrganisation, ByEditorOfFriends),
        ["answered by an editor of an organisation that has taken its name since"] = (OwnOrganisation, ByEditorOfRenamed),
        ["answered though there is none"] = ("There is no contribution 99.", desk => desk.Answer(99, AnswerCode.Noted)),
        ["answered twice"] = ("Contribution 1 has been answered already.", desk => Twice(desk, AnswerCode.Noted)),
        ["answered after it was deferred"] = (null, desk => Twice(desk, AnswerCode.Deferred)),
        ["answered without a reason"] = ("Enter a reason for the answer.", WithoutReason),
        ["accepted, by no proposal"] = ("Enter the number of the accepted proposal that takes the contribution up.", desk => desk.Answer(desk.BroughtIn(Friends), AnswerCode.Accepted)),
        ["accepted with changes, by no proposal"] = ("Enter the number of the accepted proposal that takes the contribution up.", desk => desk.Answer(desk.BroughtIn(Friends), AnswerCode.AcceptedWithChanges)),
        ["accepted, by a proposal that there is not"] = ("There is no proposal 9.", desk => desk.Answer(desk.BroughtIn(Friends), AnswerCode.Accepted, 9)),
        ["accepted, by an open proposal"] = ("Proposal 1 has not been accepted, so it cannot take the contribution up. Decide it first.", desk => Referring(desk, AnswerCode.Accepted, decided: null)),
        ["accepted, by a proposal that was not accepted"] = ("Proposal 1 has not been accepted, so it cannot take the contribution up. Decide it first.", desk => Referring(desk, AnswerCode.Accepted, DecisionCode.NotAccepted)),
        ["accepted, by an accepted proposal"] = (null, desk => Referring(desk, AnswerCode.Accepted, DecisionCode.Accepted)),
        ["accepted with changes, by an accepted proposal"] = (null, desk => Referring(desk, AnswerCode.AcceptedWithChanges, DecisionCode.Accepted)),
        ["covered by the text"] = (null, desk => desk.Answer(desk.BroughtIn(Friends), AnswerCode.AlreadyCovered)),
        ["covered by a proposal that there is not"] = ("There is no proposal 9.", desk => desk.Answer(desk.BroughtIn(Friends), AnswerCode.AlreadyCovered, 9)),
        ["covered by an open proposal"] = (null, desk => Referring(desk, AnswerCode.AlreadyCovered, decided: null)),
        ["covered by a deferred proposal"] = (null, desk => Referring(desk, AnswerCode.AlreadyCovered, DecisionCode.Deferred)),
        ["covered by an accepted proposal"] = (null, desk => Referring(desk, AnswerCode.AlreadyCovered, DecisionCode.Accepted)),
        ["covered by a proposal that was not accepted"] = ("Proposal 1 has been withdrawn or was not accepted, so it does not cover the contribution. Name another proposal, or none.", desk => Referring(desk, AnswerCode.AlreadyCovered, DecisionCode.OutOfScope)),
        ["covered by a proposal that was withdrawn"] = ("Proposal 1 has been withdrawn or was not accepted, so it does not cover the contribution. Name another proposal, or none.", desk => Referring(desk, AnswerCode.AlreadyCovered, decided: null, withdrawn: true)),
        ["noted, by a proposal"] = ("Only 'accepted', 'accepted with changes' and 'already covered' name a proposal.", desk => Referring(desk, AnswerCode.Noted, DecisionCode.Accepted)),
        ["out of scope, by a proposal"] = ("Only 'accepted', 'accepted with changes' and 'already covered' name a proposal.", desk => Referring(desk, AnswerCode.OutOfScope, DecisionCode.Accepted)),
        ["deferred, by a proposal"] = ("Only 'accepted', 'accepted with changes' and 'already covered' name a proposal.", desk => Referring(desk, AnswerCode.Deferred, DecisionCode.Accepted)),

        ["made a proposal"] = (null, desk => desk.ProposeOf(desk.BroughtIn(Withheld), Desk.Northam, "We will share.")),
        ["made a proposal of the organisation that made it"] = (null, desk => desk.ProposeOf(desk.BroughtIn(Southam), Desk.Southam, "We will share.")),
        ["made a proposal though there is none"] = ("There is no contribution 99.", desk => desk.ProposeOf(99, Desk.Northam, "We will share.")),
        ["made a proposal after it was deferred"] = (null, desk => Answered(desk, AnswerCode.Deferred)),
        ["made a proposal after it was answered"] = ("Contribution 1 has been answered already.", desk => Answered(desk, AnswerCode.NotAccepted)),
        ["made two proposals"] = ("Proposal 1 has been made of contribution 1 already. The decision on that answers it.", desk => Second(desk, decided: null)),
        ["made a second proposal after the first was deferred"] = ("Proposal 1 has been made of contribution 1 already. The decision on that answers it.", desk => Second(desk, DecisionCode.Deferred)),
        ["made a second proposal after the first was accepted"] = ("Contribution 1 has been answered already.", desk => Second(desk, DecisionCode.Accepted)),
        ["made a second proposal after the first was not accepted"] = ("Contribution 1 has been answered already.", desk => Second(desk, DecisionCode.NotAccepted)),
        ["made a second proposal after the first was withdrawn"] = (null, desk => Second(desk, decided: null, withdrawn: true)),
        ["answered while its proposal waits"] = ("Proposal 1 has been made of contribution 1 already. The decision on that answers it.", desk => Carried(desk, decided: null)),
        ["deferred while its proposal waits"] = ("Proposal 1 has been made of contribution 1 already. The decision on that answers it.", desk => Carried(desk, decided: null, code: AnswerCode.Deferred)),
        ["answered while its proposal is deferred"] = ("Proposal 1 has been made of contribution 1 already. The decision on that answers it.", desk => Carried(desk, DecisionCode.Deferred)),
        ["answered after its proposal was decided"] = ("Contribution 1 has been answered already.", desk => Carried(desk, DecisionCode.NotAccepted)),
        ["answered after its proposal was withdrawn"] = (null, desk => Carried(desk, decided: null, withdrawn: true)),
        ["covered by its own proposal, which was withdrawn"] = (
            "Proposal 1 has been withdrawn or was not accepted, so it does not cover the contribution. Name another proposal, or none.", desk => Carried(desk, decided: null, withdrawn: true, AnswerCode.AlreadyCovered, proposal: 1)),
    };

    public static TheoryData<string> Rows => [.. rows.Keys];

    [Theory, MemberData(nameof(Rows))]
    public void Whatever_is_refused_is_refused_in_its_sentence(string row)
    {
        var desk = new Desk("# Sharing\n\nWe will share what we learn.\n\nWe will keep it safe.\n");

        var refusal = rows[row].Try(desk);

        Assert.Equal(rows[row].Sentence, refusal?.Sentence);
    }

    private static Refusal? AboutAskedFor(Desk desk)
    {
        desk.Propose(Desk.Northam, new RequestedChange.Add(new(3), "We will ask."));
        return desk.BringIn(Desk.Editor, Friends, entry => entry with { Clause = new ClauseId(4) });
    }

    private static Refusal? ByEditorOfFriends(Desk desk)
    {
        var contribution = desk.BroughtIn(Friends);
        desk.Registered("friends", "Friends of Northam");
        return desk.Answer(contribution, AnswerCode.Noted, by: desk.Appointed("e1", Role.Editor, "friends"));
    }

    private static Refusal? ByEditorOfRenamed(Desk desk)
    {
        var contribution = desk.BroughtIn(Friends);
        desk.Renamed("southam", "FRIENDS of Northam");
        return desk.Answer(contribution, AnswerCode.Noted, by: desk.Appointed("e1", Role.Editor, "southam"));
    }

    private static Refusal? WithoutReason(Desk desk)
    {
        var contribution = desk.BroughtIn(Friends);
        return desk.Try(Desk.Editor, (register, head) => register.Unchanged(new ContributionAnswered(head with { Reason = null }, contribution, AnswerCode.Noted, null)), out _);
    }

    private static Refusal? Numbered(Desk desk, int number)
    {
        desk.BroughtIn(Friends);
        return desk.BringIn(Desk.Editor, Friends, entry => entry with { Contribution = number });
    }

    private static Refusal? SaidOn(Desk desk, string day) => desk.BringIn(Desk.Editor, Friends, entry => entry with { Occasion = entry.Occasion with { Day = Day.Parse(day) } });

    private static Refusal? AboutRemoved(Desk desk, bool before) => About(desk, 3, before, new RequestedChange.Remove(new(3)));

    private static Refusal? AboutAdded(Desk desk, bool before) => About(desk, 4, before, new RequestedChange.Add(new(3), "We will ask."));

    /// <summary>A contribution about a clause, of the text before a change to it was accepted or of the text after.</summary>
    private static Refusal? About(Desk desk, int clause, bool before, RequestedChange change)
    {
        var read = desk.Register.Tip!;
        desk.Propose(Desk.Northam, change);
        Assert.Null(desk.Decide(1, DecisionCode.Accepted));
        return desk.BringIn(Desk.Editor, Friends, entry => entry with { Clause = new ClauseId(clause), Base = before ? read : entry.Base });
    }

    private static Refusal? Twice(Desk desk, AnswerCode first)
    {
        var contribution = desk.BroughtIn(Friends);
        Assert.Null(desk.Answer(contribution, first));
        return desk.Answer(contribution, AnswerCode.OutOfScope, by: Desk.OtherEditor);
    }

    /// <summary>An answer that names a proposal which was not made of the contribution.</summary>
    private static Refusal? Referring(Desk desk, AnswerCode code, DecisionCode? decided, bool withdrawn = false)
    {
        desk.Propose(Desk.Northam, new RequestedChange.Reword(new(2), "We will share."));
        Settle(desk, decided, withdrawn);
        return desk.Answer(desk.BroughtIn(Friends), code, 1);
    }

    private static Refusal? Answered(Desk desk, AnswerCode code)
    {
        var contribution = desk.BroughtIn(Southam);
        Assert.Null(desk.Answer(contribution, code));
        return desk.ProposeOf(contribution, Desk.Northam, "We will share.");
    }

    /// <summary>A second proposal of a contribution, by another organisation.</summary>
    private static Refusal? Second(Desk desk, DecisionCode? decided, bool withdrawn = false)
    {
        var contribution = desk.BroughtIn(Friends);
        desk.ProposedOf(contribution, Desk.Northam, "We will share.");
        Settle(desk, decided, withdrawn);
        return desk.ProposeOf(contribution, Desk.Southam, "We will share all.");
    }

    /// <summary>An answer to a contribution of which a proposal was made.</summary>
    private static Refusal? Carried(Desk desk, DecisionCode? decided, bool withdrawn = false, AnswerCode code = AnswerCode.OutOfScope, int? proposal = null)
    {
        var contribution = desk.BroughtIn(Friends);
        desk.ProposedOf(contribution, Desk.Northam, "We will share.");
        Settle(desk, decided, withdrawn);
        return desk.Answer(contribution, code, proposal);
    }

    private static void Settle(Desk desk, DecisionCode? decided, bool withdrawn)
    {
        Assert.Null(decided is { } code ? desk.Decide(1, code) : null);
        Assert.Null(withdrawn ? desk.Withdraw(1, Desk.Northam) : null);
    }
}
