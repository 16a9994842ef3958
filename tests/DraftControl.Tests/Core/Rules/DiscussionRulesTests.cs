using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Rules;
using DraftControl.Core.Wordings;
using DraftControl.Tests.Support;

namespace DraftControl.Tests.Core.Rules;

/// <summary>Who may discuss what, settle it, ask and answer, and in which sentence they are refused.</summary>
public sealed class DiscussionRulesTests
{
    private const string Settling = "Only an editor, a steward or the organisation that began a discussion can settle it.";

    private static readonly Dictionary<string, (string? Sentence, Func<Desk, Refusal?> Try)> rows = new(StringComparer.Ordinal)
    {
        ["a clause, by a practitioner"] = (null, desk => Start(desk, desk.Appointed("e1", Role.Practitioner, "southam"))),
        ["a clause, with words of it"] = (null, desk => Start(desk, Desk.Southam, entry => entry with { Words = Line.Parse("share what") })),
        ["a clause, with words that it has not"] = ("The words that you selected do not stand in the clause. Copy them from it, or leave them out.", desk => Start(desk, Desk.Southam, entry => entry with { Words = Line.Parse("share why") })),
        ["a clause, in another wording"] = ("The wording named is not that of the clause. Read the clause again.", desk => Start(desk, Desk.Southam, entry => entry with { Wording = Sha256.Of("x") })),
        ["a clause, without its wording"] = ("A discussion of a clause names the wording that was read.", desk => Start(desk, Desk.Southam, entry => entry with { Wording = null })),
        ["a clause that never was"] = ("There was no clause c99 in the text that was read.", desk => Start(desk, Desk.Southam, entry => entry with { Topic = new Topic.OnClause(new(99)) })),
        ["a clause as it was before it was changed"] = (null, OfEarlierWords),
        ["nothing said"] = ("Enter a comment.", desk => Start(desk, Desk.Southam, entry => entry with { Head = entry.Head with { Reason = null } })),
        ["numbered with a gap"] = ("The next thread is number 1, not 2.", desk => Start(desk, Desk.Southam, entry => entry with { Thread = 2 })),
        ["a proposal that there is not"] = ("There is no proposal 9.", desk => StartOn(desk, new Topic.OnProposal(9))),
        ["a contribution that there is not"] = ("There is no contribution 9.", desk => StartOn(desk, new Topic.OnContribution(9))),
        ["a suggestion for the clause"] = (null, desk => Start(desk, Desk.Southam, entry => entry with { Suggestion = new(new(2), Reason.Parse("We share.")) })),
        ["a suggestion for another clause"] = ("Suggest words only for the clause that is discussed, or for one that the proposal rewords or adds.", desk => Start(desk, Desk.Southam, entry => entry with { Suggestion = new(new(3), Reason.Parse("We share.")) })),
        ["a suggestion for a proposal's clause"] = (null, desk => Suggested(desk, 2)),
        ["a suggestion for a clause that the proposal leaves alone"] = ("Suggest words only for the clause that is discussed, or for one that the proposal rewords or adds.", desk => Suggested(desk, 3)),
        ["a suggestion about a contribution"] = ("Suggest other words in a proposal, or about a clause; a contribution stays as it was made.", SuggestedOnContribution),

        ["commented by anybody"] = (null, desk => In(desk, head => new Commented(head, 1, null), Desk.Southam)),
        ["commented in none"] = ("There is no discussion 2.", desk => In(desk, head => new Commented(head, 2, null), Desk.Southam)),
        ["commented once it is settled"] = ("This discussion has been settled. Reopen it to say more.", desk => In(desk, head => new Commented(head, 1, null), Desk.Southam, settled: true)),
        ["settled by who began it"] = (null, desk => In(desk, head => new ThreadResolved(head, 1), Desk.Northam)),
        ["settled by an editor"] = (null, desk => In(desk, head => new ThreadResolved(head, 1), Desk.Editor)),
        ["settled by others"] = (Settling, desk => In(desk, head => new ThreadResolved(head, 1), Desk.Southam)),
        ["settled twice"] = ("This discussion has been settled already.", desk => In(desk, head => new ThreadResolved(head, 1), Desk.Editor, settled: true)),
        ["reopened by anybody"] = (null, desk => In(desk, head => new ThreadReopened(head, 1), Desk.Southam, settled: true)),
        ["reopened while it is open"] = ("This discussion is open already.", desk => In(desk, head => new ThreadReopened(head, 1), Desk.Southam)),

        ["asked by an editor"] = (null, desk => Ask(desk, Desk.Editor)),
        ["asked by a representative"] = ("Only an editor can decide a proposal.", desk => Ask(desk, Desk.Southam)),
        ["asked until yesterday"] = ("The day until which an answer is asked for must not be in the past.", desk => Ask(desk, Desk.Editor, Day.Parse("2025-12-31"))),
        ["asked twice"] = ("Proposal 1 waits for an answer to a question already.", desk => Ask(desk, Desk.Editor) ?? desk.Try(Desk.OtherEditor, (register, head) => register.Unchanged(new QuestionAsked(head, 1, null)), out _)),
        ["asked again once it is revised"] = (null, AskedAfterRevision),
        ["asked about what is decided"] = ("Proposal 1 is no longer open.", AskedWhenDecided),
        ["answered by the proposer"] = (null, desk => Ask(desk, Desk.Editor) ?? Reply(desk, Desk.Northam)),
        ["answered by another organisation"] = ("Only a representative of northam Council can answer for proposal 1.", desk => Ask(desk, Desk.Editor) ?? Reply(desk, Desk.Southam)),
        ["answered though nobody asked"] = ("Nobody waits for an answer about proposal 1.", desk => Proposed(desk) ?? Reply(desk, Desk.Northam)),
    };

    public static TheoryData<string> Rows => [.. rows.Keys];

    [Theory, MemberData(nameof(Rows))]
    public void Whatever_is_refused_is_refused_in_its_sentence(string row)
    {
        var desk = new Desk("# Sharing\n\nWe will share what we learn.\n\nWe will keep it safe.\n");

        var refusal = rows[row].Try(desk);

        Assert.Equal(rows[row].Sentence, refusal?.Sentence);
    }

    [Fact]
    public void A_thread_tells_what_was_said_and_whether_it_is_settled()
    {
        var desk = new Desk("# Sharing\n\nWe will share what we learn.\n");
        Assert.Null(In(desk, head => new Commented(head, 1, new(new(2), Reason.Parse("We share."))), Desk.Southam));

        var thread = Assert.Single(desk.Register.Discussion.About(new Topic.OnProposal(1)));

        Assert.Equal(2, thread.Comments.Count());
        Assert.Null(thread.Resolution);
        Assert.Equal("We share.", DraftControl.Core.Registers.Thread.Suggested(thread.Newest)!.Words.ToString());
        Assert.Empty(desk.Register.Discussion.About(new Topic.OnProposal(2)));
    }

    private static Refusal? Start(Desk desk, Office by, Func<ThreadStarted, ThreadStarted>? otherwise = null) => desk.Try(
        by,
        (register, head) => register.Unchanged((otherwise ?? (entry => entry))(new ThreadStarted(head, register.Discussion.Count + 1, new Topic.OnClause(new(2)), register.Draft.Find(new(2))!.Wording.Hash, null, register.Tip!, null))),
        out _);

    private static Refusal? StartOn(Desk desk, Topic topic, Suggestion? suggestion = null) =>
        desk.Try(Desk.Northam, (register, head) => register.Unchanged(new ThreadStarted(head, register.Discussion.Count + 1, topic, null, null, register.Tip!, suggestion)), out _);

    private static Refusal? OfEarlierWords(Desk desk)
    {
        var (read, hash) = (desk.Register.Tip!, desk.Draft.Find(new(2))!.Wording.Hash);
        Proposed(desk);
        Assert.Null(desk.Decide(1, DecisionCode.Accepted));
        return Start(desk, Desk.Southam, entry => entry with { Base = read, Wording = hash });
    }

    private static Refusal? Suggested(Desk desk, int clause)
    {
        Proposed(desk);
        return StartOn(desk, new Topic.OnProposal(1), new(new(clause), Reason.Parse("We share.")));
    }

    private static Refusal? SuggestedOnContribution(Desk desk)
    {
        var contribution = desk.BroughtIn(Contributing.Friends);
        return StartOn(desk, new Topic.OnContribution(contribution), new(new(2), Reason.Parse("We share.")));
    }

    /// <summary>Something in a discussion of Northam's proposal, which Northam began.</summary>
    private static Refusal? In(Desk desk, Func<Head, Entry> entry, Office by, bool settled = false)
    {
        Proposed(desk);
        Assert.Null(StartOn(desk, new Topic.OnProposal(1)));
        Assert.Null(settled ? desk.Try(Desk.Editor, (register, head) => register.Unchanged(new ThreadResolved(head, 1)), out _) : null);
        return desk.Try(by, (register, head) => register.Unchanged(entry(head)), out _);
    }

    private static Refusal? Proposed(Desk desk) => desk.TryPropose(Desk.Northam, new RequestedChange.Reword(new(2), "We will share it all."));

    private static Refusal? Ask(Desk desk, Office by, Day? until = null) =>
        Proposed(desk) ?? desk.Try(by, (register, head) => register.Unchanged(new QuestionAsked(head, 1, until)), out _);

    private static Refusal? Reply(Desk desk, Office by) => desk.Try(by, (register, head) => register.Unchanged(new QuestionAnswered(head, 1)), out _);

    private static Refusal? AskedAfterRevision(Desk desk)
    {
        Assert.Null(Ask(desk, Desk.Editor));
        desk.Do(Desk.Northam, (register, head) => new Proposing(Line.Parse("Title"), register.Tip!, [new RequestedChange.Reword(new(2), "We will share all.")]).Revise(register, head, 1, desk.FilesAt));
        Assert.Null(desk.Register.Proposals[1].Question);
        return desk.Try(Desk.Editor, (register, head) => register.Unchanged(new QuestionAsked(head, 1, null)), out _);
    }

    private static Refusal? AskedWhenDecided(Desk desk)
    {
        Proposed(desk);
        Assert.Null(desk.Decide(1, DecisionCode.NotAccepted));
        return desk.Try(Desk.Editor, (register, head) => register.Unchanged(new QuestionAsked(head, 1, null)), out _);
    }
}
