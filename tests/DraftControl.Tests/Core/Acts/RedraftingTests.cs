using CsCheck;
using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.Rules;
using DraftControl.Core.Wordings;
using DraftControl.Tests.Support;

namespace DraftControl.Tests.Core.Acts;

/// <summary>What proposals and decisions do to a text: it stays Markdown, every word is credited, and nothing else changes.</summary>
public sealed class RedraftingTests
{
    private const string Text = "# Title\n\nOne says this.\n\n- item one\n- item two\n- item three\n\nA paragraph after.\n\n> A quote stands here.\n\n## Heading\nTight paragraph.\n\n| a | b |\n|---|---|\n| c | d |\n\nThe end.\n";

    [Fact]
    public void Rewording_an_item_and_removing_the_one_after_it_is_accepted_as_asked()
    {
        var desk = new Desk(Text);
        desk.Propose(Desk.Northam, new RequestedChange.Reword(desk.Clause("item two"), "item two, in other words"), new RequestedChange.Remove(desk.Clause("item three")));

        Assert.Null(desk.Decide(1, DecisionCode.Accepted));
        Assert.Contains("- item two, in other words\n\nA paragraph after.\n", desk.Draft.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Removing_the_last_items_bottom_up_is_accepted_as_asked()
    {
        var desk = new Desk(Text);
        desk.Propose(Desk.Northam, new RequestedChange.Remove(desk.Clause("item three")), new RequestedChange.Remove(desk.Clause("item two")));

        Assert.Null(desk.Decide(1, DecisionCode.Accepted));
        Assert.Contains("- item one\n\nA paragraph after.\n", desk.Draft.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Moving_the_last_item_away_leaves_a_blank_line_behind()
    {
        var desk = new Desk(Text);
        desk.Propose(Desk.Northam, new RequestedChange.Move(desk.Clause("item three"), desk.Clause("One says")));

        Assert.Null(desk.Decide(1, DecisionCode.Accepted));
        AssertStillMarkdown(desk.Draft);
        Assert.Contains("- item two\n\nA paragraph after.\n", desk.Draft.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_clause_may_be_reworded_and_moved_but_not_changed_twice_otherwise()
    {
        var desk = new Desk(Text);
        var (item, end) = (desk.Clause("item one"), desk.Clause("The end"));

        Assert.Null(desk.TryPropose(Desk.Northam, new RequestedChange.Reword(end, "The very end."), new RequestedChange.Move(end, item)));
        Assert.Null(desk.Decide(1, DecisionCode.Accepted));
        Assert.NotNull(desk.TryPropose(Desk.Northam, new RequestedChange.Reword(item, "Other."), new RequestedChange.Remove(item)));
        Assert.NotNull(desk.TryPropose(Desk.Northam, new RequestedChange.Reword(item, "Other."), new RequestedChange.Reword(item, "Another.")));
        Assert.NotNull(desk.TryPropose(Desk.Northam, new RequestedChange.Add(item, "- new"), new RequestedChange.Remove(new ClauseId(desk.Register.Clauses.Highest + 1))));
    }

    [Fact]
    public void Removing_words_that_others_have_changed_since_needs_the_editor_to_say_so()
    {
        var desk = new Desk(Text);
        var (tip, clause) = (desk.Register.Tip!, desk.Clause("One says"));
        desk.Propose(Desk.Northam, tip, new RequestedChange.Reword(clause, "One says that."));
        desk.Propose(Desk.Southam, tip, new RequestedChange.Remove(clause));
        Assert.Null(desk.Decide(1, DecisionCode.Accepted));

        Assert.Equal(RefusalKind.Changed, desk.Decide(2, DecisionCode.Accepted)!.Kind);
        Assert.Null(desk.Decide(2, DecisionCode.AcceptedWithChanges));
        Assert.Null(desk.Draft.Find(clause));
    }

    [Fact]
    public void A_place_that_is_gone_is_replaced_by_the_one_before_it_when_the_editor_accepts_with_changes()
    {
        var desk = new Desk(Text);
        var (tip, quote, end) = (desk.Register.Tip!, desk.Clause("A quote"), desk.Clause("The end"));
        desk.Propose(Desk.Northam, tip, new RequestedChange.Remove(quote));
        desk.Propose(Desk.Southam, tip, new RequestedChange.Move(end, quote), new RequestedChange.Add(quote, "New words."));
        Assert.Null(desk.Decide(1, DecisionCode.Accepted));

        Assert.NotNull(desk.Decide(2, DecisionCode.Accepted));
        Assert.Null(desk.Decide(2, DecisionCode.AcceptedWithChanges));
        AssertStillMarkdown(desk.Draft);
    }

    [Fact]
    public void Words_that_were_changed_and_changed_back_keep_their_credit()
    {
        var desk = new Desk(Text);
        var (tip, clause) = (desk.Register.Tip!, desk.Clause("One says"));
        desk.Propose(Desk.Northam, tip, new RequestedChange.Reword(clause, "Two says this."));
        Assert.Null(desk.Decide(1, DecisionCode.Accepted));
        desk.Propose(Desk.Southam, new RequestedChange.Reword(clause, "One says this."));
        Assert.Null(desk.Decide(2, DecisionCode.Accepted));
        desk.Propose(Desk.Northam, tip, new RequestedChange.Reword(clause, "One says all this."));

        Assert.Null(desk.Decide(3, DecisionCode.Accepted));
        Assert.Equal("1@2 1@start 1@3 1@start", desk.Draft.Find(clause)!.Origins.ToString());
    }

    [Fact]
    public void An_editor_words_only_what_the_proposal_rewords_or_adds()
    {
        var desk = new Desk(Text);
        desk.Propose(Desk.Northam, new RequestedChange.Reword(desk.Clause("One says"), "One says all this."));

        Assert.NotNull(desk.Decide(1, DecisionCode.AcceptedWithChanges, (desk.Clause("The end"), "No end.")));
        Assert.Null(desk.Decide(1, DecisionCode.AcceptedWithChanges, (desk.Clause("One says"), "One says most of this.")));
        Assert.Equal("2@start 2@e" + desk.Register.Seq + " 1@start", desk.Draft.Find(desk.Clause("One says"))!.Origins.ToString());
    }

    [Fact]
    public void Whatever_is_proposed_and_accepted_the_text_stays_Markdown_and_the_rules_agree() =>
        Gen.Select(Gen.Int[0, 3], Gen.Int[0, 30], Gen.Int[0, 30]).Array[1, 4].Array[2, 5].Sample(proposals =>
        {
            var desk = new Desk(Text);
            var tip = desk.Register.Tip!;
            foreach (var asked in proposals)
            {
                var order = desk.FilesAt(tip).Draft.Order.ToList();
                var changes = asked.Select(one => Change(one, order)).ToArray();
                if (desk.Try(Desk.Northam, (register, head) => new Proposing(Line.Parse("T"), tip, changes).Propose(register, head, desk.FilesAt), out var act) is null)
                {
                    AssertStillMarkdown(act!.Wording!.Files.Draft);
                }
            }

            foreach (var number in desk.Register.Proposals.Keys)
            {
                if (desk.Decide(number, DecisionCode.Accepted) is not null)
                {
                    desk.Decide(number, DecisionCode.AcceptedWithChanges);
                }

                AssertStillMarkdown(desk.Draft);
            }
        }, iter: 300);

    private static RequestedChange Change((int Op, int Clause, int After) one, List<ClauseId> order)
    {
        var (clause, after) = (order[one.Clause % order.Count], one.After % (order.Count + 1) is var at && at == order.Count ? (ClauseId?)null : order[at]);
        return one.Op switch
        {
            0 => new RequestedChange.Reword(clause, $"words number {one.After}"),
            1 => new RequestedChange.Add(after, one.Clause % 2 == 0 ? $"added {one.Clause}" : $"- added item {one.Clause}"),
            2 => new RequestedChange.Remove(clause),
            _ => new RequestedChange.Move(clause, after),
        };
    }

    /// <summary>Whoever reads the file as Markdown finds the clauses that the ledger records. Rows that lost their table are no clauses to Markdown.</summary>
    private static void AssertStillMarkdown(Draft draft)
    {
        var starts = Outline.Of(draft.Text).Clauses.Select(clause => clause.Wording.Text).ToHashSet();
        foreach (var clause in draft.Clauses.Where(clause => clause.HasWords && !clause.Span.Contains('|', StringComparison.Ordinal)))
        {
            Assert.True(starts.Contains(clause.Wording.Text), $"'{clause.Wording.Text}' is no clause in:\n{draft.Text}");
        }
    }
}
