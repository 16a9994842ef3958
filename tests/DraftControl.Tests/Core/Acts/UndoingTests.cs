using CsCheck;
using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Core.Rules;
using DraftControl.Core.Wordings;
using DraftControl.Tests.Support;

namespace DraftControl.Tests.Core.Acts;

/// <summary>A decision that is taken back leaves the text as it was, word by word and credit by credit.</summary>
public sealed class UndoingTests
{
    private const string Text = "# Sharing\n\nWe will share what we learn.\n\n- Design for people.\n- Publish what we learn.\n\nWe will keep it safe.\n\n> We said so.\n\n| a | b |\n|---|---|\n| one | two |\n";

    private static readonly Gen<RequestedChange[]> changes = Gen.Int[0, 3].Select(Gen.Int[1, 9], Gen.Int[0, 9]).Select((op, clause, after) => Requested(op, clause, after)).Array[1, 4];

    [Fact]
    public void Whatever_was_accepted_and_undone_leaves_the_text_to_the_byte() => changes.Sample(asked =>
    {
        var desk = new Desk(Text);
        var before = desk.Register.Files;
        if (desk.TryPropose(Desk.Northam, asked) is not null || desk.Decide(1, DecisionCode.Accepted) is not null)
        {
            return;
        }

        Assert.Null(Undo(desk, 1));

        Assert.Empty(desk.Register.Files.Changed(before));
        Assert.True(desk.Register.Proposals[1].IsOpen);
    }, iter: 2_000);

    [Fact]
    public void What_was_accepted_elsewhere_since_stays() => Gen.Select(changes, changes).Sample((first, second) =>
    {
        var desk = new Desk(Text);
        var before = desk.Draft;
        if (desk.TryPropose(Desk.Northam, first) is not null || desk.TryPropose(Desk.Southam, second) is not null
            || desk.Decide(1, DecisionCode.Accepted) is not null || desk.Decide(2, DecisionCode.Accepted) is not null)
        {
            return;
        }

        var (decided, since) = (desk.Register.Proposals[1].Decision!, desk.Draft);
        var refusal = Undo(desk, 1);

        if (decided.Changes.Any(change => desk.Register.Proposals[2].Decision!.Changes.Any(other => other.Clause == change.Clause)))
        {
            Assert.Contains("have changed again since that decision", refusal!.Sentence);
            return;
        }

        Assert.Null(refusal);
        Assert.All(decided.Changes, change => Assert.Equal(before.Find(change.Clause)?.Wording.Hash, desk.Draft.Find(change.Clause)?.Wording.Hash));
        Assert.All(decided.Changes, change => Assert.Equal(before.Find(change.Clause)?.Origins, desk.Draft.Find(change.Clause)?.Origins));
        Assert.All(since.Clauses.Where(clause => decided.Changes.All(change => change.Clause != clause.Id)), clause => Assert.Equal(clause.Wording.Hash, desk.Draft.Find(clause.Id)!.Wording.Hash));
    }, iter: 1_000);

    [Fact]
    public void A_check_of_the_earlier_words_counts_again()
    {
        var desk = new Desk(Text);
        var councillor = desk.Appointed("e1", Role.Councillor, "southam");
        Assert.Null(desk.FindNeutral(councillor, desk.Draft.Find(new(2))!));
        Accept(desk);
        Assert.Empty(desk.Register.Checks.On(desk.Draft.Find(new(2))!.Wording.Hash));

        Assert.Null(Undo(desk, 1));

        Assert.Single(desk.Register.Checks.On(desk.Draft.Find(new(2))!.Wording.Hash));
        Assert.Equal([1, 2, 3], desk.Register.Clauses.Drafts.Select((_, index) => index + 1));
        Assert.Equal(["c2", "c2", ""], desk.Register.Story(new(2), desk.Register.Seq).Select(step => string.Join(' ', step.Changes.Select(change => change.Clause))));
    }

    [Fact]
    public void A_proposal_that_is_open_again_is_decided_again()
    {
        var desk = new Desk(Text);
        Accept(desk);
        Assert.Null(Undo(desk, 1));

        Assert.Null(desk.Decide(1, DecisionCode.Accepted));

        Assert.Equal("We will share it.", desk.Draft.Find(new(2))!.Wording.Text);
    }

    [Theory]
    [InlineData(DecisionCode.NotAccepted)]
    [InlineData(DecisionCode.OutOfScope)]
    [InlineData(DecisionCode.Deferred)]
    public void A_decision_that_changed_nothing_is_undone_without_a_change(DecisionCode code)
    {
        var desk = new Desk(Text);
        Assert.Null(desk.TryPropose(Desk.Northam, new RequestedChange.Reword(new(2), "We will share it.")));
        Assert.Null(desk.Decide(1, code));

        Assert.Null(Undo(desk, 1));

        Assert.Null(desk.Register.Proposals[1].Decision);
        Assert.Equal(1, desk.Register.DraftNumber);
    }

    [Fact]
    public void Another_decision_than_the_one_that_was_read_is_not_undone()
    {
        var desk = new Desk(Text);
        Accept(desk);
        var read = desk.Register.Proposals[1].Decision!.Seq;
        Assert.Null(Undo(desk, 1));
        Assert.Null(desk.Decide(1, DecisionCode.NotAccepted));

        Assert.Contains("has been decided again since you read it", desk.Try(Desk.Editor, (register, head) => new Undoing(1, read).Undo(register, head, desk.FilesAt), out _)!.Sentence);
    }

    [Fact]
    public void Who_asked_for_the_words_does_not_undo_the_decision()
    {
        var desk = new Desk(Text);
        var editor = desk.Appointed("e1", Role.Editor, "northam");
        Accept(desk);

        Assert.Contains("Nobody decides words that their own organisation asked for", desk.Try(editor, (register, head) => new Undoing(1, register.Proposals[1].Decision!.Seq).Undo(register, head, desk.FilesAt), out _)!.Sentence);
    }

    [Fact]
    public void Changes_that_are_disputed_are_looked_at_by_another_editor()
    {
        var desk = new Desk(Text);
        Assert.Null(desk.TryPropose(Desk.Northam, new RequestedChange.Reword(new(2), "We will share it.")));
        Assert.Null(desk.Decide(new Deciding(1, DecisionCode.AcceptedWithChanges, null, desk.Register.Tip!, new Dictionary<ClauseId, string> { [new(2)] = "We will share it all." }) { AnswerBy = Day.Parse("2026-01-02") }));
        Assert.True(desk.Register.Proposals[1].IsAsked(desk.Register.At));
        Assert.Null(Did(desk, Desk.Northam, head => new ChangesDisputed(head, 1)));
        Assert.True(desk.Register.Proposals[1].IsDisputed);

        Assert.Equal("The changes to proposal 1 have been answered already.", Did(desk, Desk.Northam, head => new ChangesAgreed(head, 1))!.Sentence);
        Assert.Equal("Another editor than the one who decided looks at a disputed decision.", Did(desk, Desk.Editor, head => new DisputeSettled(head, 1))!.Sentence);
        Assert.Null(Did(desk, Desk.OtherEditor, head => new DisputeSettled(head, 1)));
        Assert.False(desk.Register.Proposals[1].IsDisputed);
        Assert.Equal("The dispute about proposal 1 has been settled already.", Did(desk, Desk.OtherEditor, head => new DisputeSettled(head, 1))!.Sentence);
    }

    [Fact]
    public void Nobody_is_asked_until_a_day_that_has_passed_or_about_what_was_not_changed()
    {
        var desk = new Desk(Text);
        Assert.Null(desk.TryPropose(Desk.Northam, new RequestedChange.Reword(new(2), "We will share it.")));
        var deciding = new Deciding(1, DecisionCode.Accepted, null, desk.Register.Tip!, new Dictionary<ClauseId, string>());

        Assert.Equal("Only an acceptance with changes asks the proposer to agree.", desk.Decide(deciding with { AnswerBy = Day.Parse("2026-01-02") })!.Sentence);
        Assert.Equal("The day until which an answer is asked for must not be in the past.", desk.Decide(deciding with { Code = DecisionCode.AcceptedWithChanges, AnswerBy = Day.Parse("2025-12-31") })!.Sentence);
        Assert.Equal("Nobody asks whether you agree to changes to proposal 1.", Did(desk, Desk.Northam, head => new ChangesAgreed(head, 1))!.Sentence);
    }

    [Fact]
    public void A_meeting_names_offices_that_somebody_has_held()
    {
        var desk = new Desk(Text);
        Assert.Null(desk.TryPropose(Desk.Northam, new RequestedChange.Reword(new(2), "We will share it.")));
        Deciding At(string day, params Seat[] present) => new(1, DecisionCode.NotAccepted, null, desk.Register.Tip!, new Dictionary<ClauseId, string>()) { Meeting = new(Line.Parse("Board"), Day.Parse(day), present) };

        Assert.Equal("Nobody has held the office 'editor@northam', so it cannot have been present.", desk.Decide(At("2026-01-01", Seat.Parse("editor@northam")))!.Sentence);
        Assert.Equal("The day of the meeting must not be in the future.", desk.Decide(At("2026-01-03"))!.Sentence);
        Assert.Equal("Name each office that was present once.", desk.Decide(At("2026-01-01", Seat.Parse("editor@centre"), Seat.Parse("editor@centre")))!.Sentence);
        Assert.Null(desk.Decide(At("2026-01-01", Seat.Parse("editor@centre"), Seat.Parse("representative@northam"))));
    }

    private static RequestedChange Requested(int op, int clause, int after) => op switch
    {
        0 => new RequestedChange.Reword(new(clause), $"We will say it in {after} ways."),
        1 => new RequestedChange.Add(after == 0 ? null : new(after), $"We will add {clause} more."),
        2 => new RequestedChange.Remove(new(clause)),
        _ => new RequestedChange.Move(new(clause), after == 0 ? null : new(after)),
    };

    private static void Accept(Desk desk)
    {
        Assert.Null(desk.TryPropose(Desk.Northam, new RequestedChange.Reword(new(2), "We will share it.")));
        Assert.Null(desk.Decide(1, DecisionCode.Accepted));
    }

    private static Refusal? Undo(Desk desk, int proposal) =>
        desk.Try(Desk.OtherEditor, (register, head) => new Undoing(proposal, register.Proposals[proposal].Decision!.Seq).Undo(register, head, desk.FilesAt), out _);

    private static Refusal? Did(Desk desk, Office by, Func<Head, Entry> entry) => desk.Try(by, (register, head) => register.Unchanged(entry(head)), out _);
}
