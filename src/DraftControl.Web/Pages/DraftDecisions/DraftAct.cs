using System.Globalization;
using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.Registers;
using DraftControl.Core.Wordings;
using DraftControl.Git;
using DraftControl.Web.Editing;
using DraftControl.Web.Pages.Proposals;
using DraftControl.Web.Texts;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace DraftControl.Web.Pages.DraftDecisions;

/// <summary>A draft decision as the act that publishes it, or what is still wrong with it.</summary>
/// <param name="Build">The act; null where something is wrong.</param>
/// <param name="Reason">Its reason.</param>
/// <param name="Fault">The first thing that is wrong, and what to do; null where nothing is.</param>
public sealed record DraftAct(Func<Register, Head, Attempt>? Build, Reason? Reason, string? Fault)
{
    /// <param name="draft">The draft.</param>
    /// <param name="ledger">Where it is published.</param>
    /// <param name="register">As it stands.</param>
    /// <param name="redlines">What compares words.</param>
    /// <param name="today">Today in the United Kingdom.</param>
    /// <param name="meeting">The meeting for all that are published together; null for each its own.</param>
    /// <param name="together">The proposals that are accepted just before it and change the same clauses.</param>
    public static DraftAct Of(DraftDecision draft, Ledger ledger, Register register, Redlines redlines, DateOnly today, Meeting? meeting, IReadOnlyList<int> together)
    {
        var (item, fields, errors) = (draft.About, draft.Fields, new ModelStateDictionary());
        var reason = Hygiene.Normalised(fields.Reason ?? "").Trim();
        var held = meeting ?? fields.Meeting.Read(errors, "Meeting");
        var until = !item.IsProposal || fields.Code != DecisionCode.AcceptedWithChanges.Spelled() || fields.AnswerBy.IsEmpty ? null : fields.AnswerBy.Upcoming(errors, "AnswerBy", today);
        if (reason.Length == 0 || Reason.Complaint(reason) is not null)
        {
            return Faulty(reason.Length == 0 ? "Enter a reason." : $"{Reason.Complaint(reason)}.");
        }

        if (errors.Values.SelectMany(entry => entry.Errors).FirstOrDefault() is { } error)
        {
            return Faulty($"{error.ErrorMessage}.");
        }

        return (item.IsProposal ? Decision(draft, fields, ledger, register, redlines) : Answer(draft, fields, register, held)) switch
        {
            { Fault: { } fault } => Faulty(fault),
            { Deciding: { } deciding } => new((now, head) => (deciding with { AnswerBy = until, Meeting = held, Together = deciding.Code == DecisionCode.Accepted ? together : [] }).Decide(now, head, ledger.FilesAt), Reason.Parse(reason), Fault: null),
            { Build: var build } => new(build, Reason.Parse(reason), Fault: null),
        };
    }

    private static DraftAct Faulty(string fault) => new(Build: null, Reason: null, fault);

    private static (Deciding? Deciding, Func<Register, Head, Attempt>? Build, string? Fault) Decision(DraftDecision draft, DraftFields fields, Ledger ledger, Register register, Redlines redlines)
    {
        if (!DecisionCodes.TryParse(fields.Code, out var code))
        {
            return (null, null, "Select a decision.");
        }

        var (proposal, tip) = (register.Proposals[draft.About.Number], CommitId.Parse(draft.Tip));
        if (!proposal.IsOpen || code != DecisionCode.AcceptedWithChanges)
        {
            var leaving = code == DecisionCode.Accepted ? fields.Leaving.Select(clause => ClauseId.Parse(clause)).ToHashSet() : [];
            return (new(proposal.Number, code, code == DecisionCode.AlreadyCovered ? Number(fields) : null, tip, new Dictionary<ClauseId, string>()) { Leaving = leaving }, null, null);
        }

        var asked = register.Shown(proposal.Changes, ledger.FilesAt(proposal.Base).Draft, ledger.FilesAt(proposal.Wording).Draft, redlines, proposal);
        var left = ClauseChoice.Of(asked).Select(choice => choice.Clause).Where(clause => fields.Leaving.Contains(clause.ToString())).ToHashSet();
        var words = TypedWordings.For(asked, fields.OwnWords);
        var fault = words.Faults(asked, left, mayBeAsAsked: register.State(proposal) == ProposalState.NeedsRewording).Select(pair => $"{pair.Fault}.").FirstOrDefault();
        return (new(proposal.Number, code, CoveredBy: null, tip, words.Given(asked, left)) { Leaving = left }, null, fault);
    }

    private static (Deciding? Deciding, Func<Register, Head, Attempt>? Build, string? Fault) Answer(DraftDecision draft, DraftFields fields, Register register, Meeting? held) =>
        !AnswerCodes.TryParse(fields.Code, out var code) ? (null, null, "Select an answer.")
        : draft.About.LastDecided(register) is { } last && last.Seq > (register.Find(CommitId.Parse(draft.Tip))?.Entry.Seq ?? 0) ? (null, null, $"{draft.About.Name} has been answered since this was drafted. Read it again.")
        : (null, (now, head) => now.Unchanged(new ContributionAnswered(head, draft.About.Number, code, code.Accepts() || code == AnswerCode.AlreadyCovered ? Number(fields) : null, held)), null);

    private static int? Number(DraftFields fields) => int.TryParse(fields.Proposal, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
