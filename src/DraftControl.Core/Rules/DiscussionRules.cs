using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Core.Wordings;

namespace DraftControl.Core.Rules;

/// <summary>Who may discuss what, settle a discussion, and ask or answer about a proposal.</summary>
public static class DiscussionRules
{
    /// <summary>Whoever holds an office may begin a thread.</summary>
    internal static Refusal? Refuses(this Register register, ThreadStarted entry) =>
        entry.Thread != register.Discussion.Count + 1 ? Refusal.NotAllowed($"The next thread is number {register.Discussion.Count + 1}, not {entry.Thread}.")
        : entry.Reason is null ? NoComment
        : register.Find(entry.Base) is not { } read ? Refusal.NotAllowed($"The base {entry.Base} is not an entry of this ledger.")
        : Unknown(register, entry.Topic, read.Entry.Seq) ?? Misread(register, entry) ?? register.MayNotSuggest(entry.Topic, entry.Suggestion);

    internal static Refusal? Refuses(this Register register, Commented entry) =>
        register.Discussion.Find(entry.Thread) is not { } thread ? UnknownThread(entry.Thread)
        : thread.Resolution is not null ? Refusal.NotAllowed("This discussion has been settled. Reopen it to say more.")
        : entry.Reason is null ? NoComment
        : register.MayNotSuggest(thread.Start.Topic, entry.Suggestion);

    internal static Refusal? Refuses(this Register register, ThreadResolved entry) =>
        register.Discussion.Find(entry.Thread) is not { } thread ? UnknownThread(entry.Thread)
        : register.MayNotSettle(entry.By, thread) ?? (thread.Resolution is null ? null : Refusal.NotAllowed("This discussion has been settled already."));

    /// <summary>Whoever holds an office may take a discussion up again.</summary>
    internal static Refusal? Refuses(this Register register, ThreadReopened entry) =>
        register.Discussion.Find(entry.Thread) is not { } thread ? UnknownThread(entry.Thread)
        : thread.Resolution is null ? Refusal.NotAllowed("This discussion is open already.")
        : null;

    internal static Refusal? Refuses(this Register register, QuestionAsked entry) =>
        register.MayNotDecide(entry.By, entry.Proposal)
        ?? (register.Proposals[entry.Proposal] switch
        {
            { IsOpen: false } => Refusal.NotAllowed($"Proposal {entry.Proposal} is no longer open."),
            { Question: not null } => Refusal.NotAllowed($"Proposal {entry.Proposal} waits for an answer to a question already."),
            _ when entry.Reason is null => Refusal.NotAllowed("Enter the question."),
            _ => entry.AnswerBy is { } day ? IsPast(day, entry) : null,
        });

    internal static Refusal? Refuses(this Register register, QuestionAnswered entry) =>
        register.MayNotReply(entry.By, entry.Proposal)
        ?? (register.Proposals[entry.Proposal].Question is null ? Refusal.NotAllowed($"Nobody waits for an answer about proposal {entry.Proposal}.")
            : entry.Reason is null ? Refusal.NotAllowed("Enter the answer.")
            : null);

    /// <summary>Who settles a discussion: an editor, a steward, or whoever speaks for the organisation that began it or makes the proposal.</summary>
    public static Refusal? MayNotSettle(this Register register, Office by, Registers.Thread thread) =>
        by.Role is Role.Editor or Role.Steward
        || by.Organisation == thread.Start.By.Organisation
        || (thread.Start.Topic is Topic.OnProposal on && register.Proposals[on.Proposal].Organisation == by.Organisation)
            ? null
            : Refusal.NotYours("Only an editor, a steward or the organisation that began a discussion can settle it.");

    /// <summary>Who answers for a proposal: a representative of the organisation that makes it.</summary>
    public static Refusal? MayNotReply(this Register register, Office by, int proposal) =>
        !register.Proposals.TryGetValue(proposal, out var found) ? ProposalRules.Unknown(proposal)
        : by.Role == Role.Representative && by.Organisation == found.Organisation ? null
        : Refusal.NotYours($"Only a representative of {register.Roster.NameOf(found.Organisation)} can answer for proposal {proposal}.");

    /// <summary>Why a suggestion has no place in a discussion of this; null where it has, or where there is none.</summary>
    internal static Refusal? MayNotSuggest(this Register register, Topic topic, Suggestion? suggestion) => (suggestion, topic) switch
    {
        (null, _) => null,
        ({ } s, Topic.OnClause on) when on.Clause == s.Clause => null,
        ({ } s, Topic.OnProposal on) when register.Proposals[on.Proposal].Changes.Any(change => change.Clause == s.Clause && change is Change.Reword or Change.Add) => null,
        (_, Topic.OnContribution) => Refusal.NotAllowed("Suggest other words in a proposal, or about a clause; a contribution stays as it was made."),
        _ => Refusal.NotAllowed("Suggest words only for the clause that is discussed, or for one that the proposal rewords or adds."),
    };

    internal static Refusal? IsPast(Day day, Entry entry) =>
        day.Date < DateOnly.FromDateTime(entry.At.UtcDateTime) ? Refusal.NotAllowed("The day until which an answer is asked for must not be in the past.") : null;

    private static Refusal NoComment => Refusal.NotAllowed("Enter a comment.");

    private static Refusal UnknownThread(int thread) => Refusal.NotFound($"There is no discussion {thread}.");

    private static Refusal? Unknown(Register register, Topic topic, int read) => topic switch
    {
        Topic.OnClause on => register.Stood(on.Clause, read) ? null : Refusal.NotAllowed($"There was no clause {on.Clause} in the text that was read."),
        Topic.OnProposal on => register.Proposals.ContainsKey(on.Proposal) ? null : ProposalRules.Unknown(on.Proposal),
        Topic.OnContribution on => register.Contributions.ContainsKey(on.Contribution) ? null : Refusal.NotFound($"There is no contribution {on.Contribution}."),
        _ => Refusal.Malformed("Choose what to discuss."),
    };

    /// <summary>A comment on a clause names the wording that was read, and words only out of it. Where the clause has changed since, nobody can tell from the register.</summary>
    private static Refusal? Misread(Register register, ThreadStarted entry)
    {
        if (entry.Topic is not Topic.OnClause on)
        {
            return entry.Wording is null && entry.Words is null ? null : Refusal.NotAllowed("Only a discussion of a clause names a wording.");
        }

        return entry.Wording is null ? Refusal.NotAllowed("A discussion of a clause names the wording that was read.")
            : register.Clauses.LastChanged(on.Clause) > register.Find(entry.Base)!.Entry.Seq || register.Draft.Find(on.Clause) is not { } clause ? null
            : clause.Wording.Hash != entry.Wording ? Refusal.Changed("The wording named is not that of the clause. Read the clause again.")
            : entry.Words is { } words && !clause.Wording.Text.Contains(words.ToString(), StringComparison.Ordinal) ? Refusal.NotAllowed("The words that you selected do not stand in the clause. Copy them from it, or leave them out.")
            : null;
    }
}
