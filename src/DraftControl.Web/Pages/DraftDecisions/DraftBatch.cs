using System.Globalization;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Git;
using DraftControl.Web.Declarations;
using DraftControl.Web.Editing;
using DraftControl.Web.Pages.Proposals;
using DraftControl.Web.Texts;

namespace DraftControl.Web.Pages.DraftDecisions;

/// <summary>Draft decisions that an editor publishes together, proposals first: each becomes an entry of its own.</summary>
/// <param name="Writer">What writes.</param>
/// <param name="Ledger">Where to.</param>
/// <param name="Redlines">What compares words.</param>
/// <param name="Form">The form's id.</param>
/// <param name="Today">Today in the United Kingdom.</param>
/// <param name="Meeting">The meeting for all of them; null for each its own.</param>
public sealed record DraftBatch(Writer Writer, Ledger Ledger, Redlines Redlines, string Form, DateOnly Today, Meeting? Meeting)
{
    /// <summary>In the order in which they are published: an answer may rest on a proposal that is accepted with it.</summary>
    public static IEnumerable<DraftDecision> InOrder(IEnumerable<DraftDecision> drafts) => drafts.OrderBy(draft => !draft.About.IsProposal).ThenBy(draft => draft.About.Number);

    /// <summary>The id of the form of one of them.</summary>
    public string FormOf(string draft) => string.Create(CultureInfo.InvariantCulture, $"{Form}/{draft}");

    /// <summary>What would come of them now, one after the other, without writing any.</summary>
    public TriedDrafts Try(IEnumerable<DraftDecision> drafts)
    {
        var now = Ledger.Read();
        var (register, decided, why) = (now, new List<Decided>(), new Dictionary<string, string>(StringComparer.Ordinal));
        foreach (var draft in InOrder(drafts))
        {
            var act = Act(draft, now, decided.Where(other => other.Code == DecisionCode.Accepted).Select(other => other.Proposal));
            var attempt = act.Build is null ? null : Writer.Rehearse(register, FormOf(draft.Id), Role.Editor, act.Reason, act.Build);
            if (attempt?.Act is { } allowed)
            {
                if (allowed.Entry is Decided decision)
                {
                    decided.Add(decision);
                    register = register.Supposing(decision, allowed.Files);
                }
            }
            else
            {
                why[draft.Id] = act.Fault ?? attempt!.Refusal!.Sentence;
            }
        }

        return new(new TriedTogether(decided, new Dictionary<int, string>(), register.Draft), why);
    }

    /// <summary>Publishes one after others.</summary>
    public Written Publish(DraftDecision draft, IEnumerable<int> accepted)
    {
        var act = Act(draft, Ledger.Read(), accepted);
        return act.Build is null ? new(Recorded: null, act.Fault) : Written.One(Writer, Ledger, FormOf(draft.Id), Role.Editor, act.Reason!.ToString(), act.Build);
    }

    private DraftAct Act(DraftDecision draft, Register register, IEnumerable<int> accepted) =>
        DraftAct.Of(draft, Ledger, register, Redlines, Today, Meeting, draft.About.IsProposal ? TriedTogether.Sharing(register, accepted, draft.About.Number) : []);
}

/// <summary>What would come of draft decisions that are published together.</summary>
/// <param name="Decisions">What becomes of the text.</param>
/// <param name="Why">Why one cannot be published so, by its id.</param>
public sealed record TriedDrafts(TriedTogether Decisions, IReadOnlyDictionary<string, string> Why);
