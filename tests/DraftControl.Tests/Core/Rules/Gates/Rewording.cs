using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Core.Rules;
using DraftControl.Core.Wordings;

namespace DraftControl.Tests.Core.Rules.Gates;

/// <summary>How the words of a desk are changed: a representative proposes, an editor of another organisation accepts.</summary>
internal static class Rewording
{
    /// <summary>One of the few ways in which a clause can be worded, so that old words come back; the first is that of the starting text.</summary>
    public static string Words(GateDesk desk, ClauseId clause, int way) =>
        way == 0 && desk.FilesAt(desk.Register.Entries[0].Commit).Draft.Find(clause) is { } start ? Spans.Bare(start.Span) : $"Clause {clause} says it in way {way}.";

    /// <summary>A change that is proposed and accepted, by people who may have read the text some time ago.</summary>
    /// <param name="desk">The desk.</param>
    /// <param name="read">What they read.</param>
    /// <param name="by">Which council's representative proposes it.</param>
    /// <param name="change">What they ask for.</param>
    public static Refusal? Change(this GateDesk desk, Register read, int by, RequestedChange change)
    {
        var representative = GateDesk.Representatives[by % GateDesk.Representatives.Count];
        var editor = GateDesk.Editors.First(editor => editor.Organisation != representative.Organisation);
        return desk.Propose(read, representative, change) ?? desk.Decide(editor, desk.Register.Proposals.Count, DecisionCode.Accepted, desk.Register);
    }

    /// <summary>A change that must be possible, to the text as it stands.</summary>
    public static void Change(this GateDesk desk, RequestedChange change)
    {
        var refusal = desk.Change(desk.Register, by: 0, change);
        Assert.True(refusal is null, refusal?.Sentence);
    }

    public static Refusal? Propose(this GateDesk desk, Register read, Office by, RequestedChange change) =>
        desk.Try(by, (register, head) => new Proposing(Line.Parse("Title"), read.Tip!, [change]).Propose(register, head, desk.FilesAt));

    public static Refusal? Decide(this GateDesk desk, Office by, int proposal, DecisionCode code, Register read) =>
        desk.Try(by, (register, head) => new Deciding(proposal, code, CoveredBy: null, read.Tip!, new Dictionary<ClauseId, string>()).Decide(register, head, desk.FilesAt));

    /// <summary>Publishing rules that are proposed, agreed by as many as have to, and changed.</summary>
    public static Refusal? Change(this GateDesk desk, string policy)
    {
        var refusal = desk.Try(GateDesk.Steward, head => new PolicyProposed(head, desk.Register.Files.Policy.Number + 1, Reason.Parse(policy.TrimEnd('\n'))));
        foreach (var editor in GateDesk.Editors)
        {
            refusal ??= desk.Try(editor, head => new PolicyAgreed(head, desk.Register.PolicyProposal!.Entry.Seq));
        }

        return refusal ?? desk.Enact(desk.Register);
    }

    /// <summary>The publishing rules that somebody read as proposed come into force.</summary>
    public static Refusal? Enact(this GateDesk desk, Register read) => read.PolicyProposal is not { } proposal ? null : desk.Try(
        GateDesk.Steward, (register, head) => new Act(new PolicyChanged(head, proposal.Entry.Number, proposal.Entry.Seq), register.Files.With(Files.PolicyPath, proposal.File)));
}
