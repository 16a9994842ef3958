using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Core.Wordings;

namespace DraftControl.Core.Rules;

/// <summary>Who may decide a proposal, and what an accepting decision may do to the text.</summary>
public static class DecisionRules
{
    internal static Refusal? Refuses(this Register register, Decided entry, Files files, WordingFiles? wording)
    {
        if (register.MayNotDecide(entry.By, entry.Proposal) is { } refusal)
        {
            return refusal;
        }

        var proposal = register.Proposals[entry.Proposal];
        return proposal switch
        {
            { IsWithdrawn: true } => Refusal.NotAllowed($"Proposal {entry.Proposal} has been withdrawn."),
            { IsOpen: false } => Refusal.NotAllowed($"Proposal {entry.Proposal} has been decided already."),
            _ when entry.Reason is null => Refusal.NotAllowed("Enter a reason for the decision."),
            _ => Coverage(register, entry) ?? Asking(entry) ?? Unheld(register, entry.Meeting, entry.At) ?? (entry.Code.Accepts() ? Accepts(register, entry, proposal, files, wording) : ChangesNothing(entry)),
        };
    }

    /// <summary>Who decides a proposal: an editor, and never one of the organisation that asks for it.</summary>
    public static Refusal? MayNotDecide(this Register register, Office by, int proposal) =>
        by.Role != Role.Editor ? Refusal.NotYours("Only an editor can decide a proposal.")
        : !register.Proposals.TryGetValue(proposal, out var found) ? ProposalRules.Unknown(proposal)
        : found.Organisation == by.Organisation || register.Asker(found) == by.Organisation ? Refusal.NotYours("Nobody decides words that their own organisation asked for. An editor of another organisation decides this proposal.")
        : null;

    private static Refusal? Coverage(Register register, Decided entry) => (entry.Code, entry.CoveredBy) switch
    {
        (DecisionCode.AlreadyCovered, null) => Refusal.NotAllowed("Enter the number of the proposal that covers this one."),
        (DecisionCode.AlreadyCovered, var other) when other == entry.Proposal => Refusal.NotAllowed("A proposal cannot be covered by itself."),
        (DecisionCode.AlreadyCovered, var other) when !register.Proposals.ContainsKey(other.Value) => ProposalRules.Unknown(other.Value),
        (not DecisionCode.AlreadyCovered, not null) => Refusal.NotAllowed("Only 'already covered by' names another proposal."),
        _ => null,
    };

    /// <summary>Whoever proposed is asked only about changes to what they proposed.</summary>
    private static Refusal? Asking(Decided entry) => entry.AnswerBy is not { } day ? null
        : entry.Code != DecisionCode.AcceptedWithChanges ? Refusal.NotAllowed("Only an acceptance with changes asks the proposer to agree.")
        : DiscussionRules.IsPast(day, entry);

    /// <summary>A meeting was held by now, and those present hold their offices by the roster.</summary>
    internal static Refusal? Unheld(Register register, Meeting? meeting, DateTimeOffset at) =>
        meeting is null ? null
        : meeting.Day.Date > DateOnly.FromDateTime(at.UtcDateTime).AddDays(1) ? Refusal.NotAllowed("The day of the meeting must not be in the future.")
        : meeting.Present.Distinct().Count() != meeting.Present.Count ? Refusal.NotAllowed("Name each office that was present once.")
        : meeting.Present.FirstOrDefault(seat => register.Roster.Appointments.Values.All(held => held.Office.Role != seat.Role || held.Office.Organisation != seat.Organisation)) is { } empty
            ? Refusal.NotAllowed($"Nobody has held the office '{empty}', so it cannot have been present.")
            : null;

    private static Refusal? ChangesNothing(Decided entry) =>
        entry.Changes.Count == 0 ? null : Refusal.NotAllowed("Only an accepting decision changes clauses.");

    private static Refusal? Accepts(Register register, Decided entry, Proposal proposal, Files files, WordingFiles? wording)
    {
        if (wording is null)
        {
            return Refusal.NotAllowed("An accepting decision takes up the proposal's newest wording.");
        }

        var added = proposal.Added.ToHashSet();
        if (entry.Changes.OfType<Change.Add>().FirstOrDefault(add => !added.Contains(add.Clause) && register.HasUsed(add.Clause)) is { } used)
        {
            return Refusal.NotAllowed($"The clause id {used.Clause} was used before.");
        }

        return (entry.Code == DecisionCode.Accepted ? IsNotWhatWasAsked(register.Draft, entry, proposal, files.Draft, wording) : null)
            ?? TextRules.Refuses(register.Draft, entry.Changes, files.Draft, MayGain(entry));
    }

    /// <summary>Words may come from the proposal and, where the editor says so, from the editor.</summary>
    private static Func<Origin, bool> MayGain(Decided entry) => origin => origin switch
    {
        Origin.Proposed p => p.Proposal == entry.Proposal,
        Origin.Edited e => entry.Code == DecisionCode.AcceptedWithChanges && e.Seq == entry.Seq,
        _ => false,
    };

    private static Refusal? IsNotWhatWasAsked(Draft before, Decided entry, Proposal proposal, Draft after, WordingFiles wording)
    {
        if (!entry.Changes.SequenceEqual(proposal.Changes))
        {
            return Refusal.NotAllowed("The changes are not those of the proposal. Choose 'accepted with changes'.");
        }

        // Where nobody has touched the clause since the proposal's base, accepting means these words to the byte.
        foreach (var change in entry.Changes)
        {
            var (was, read) = (before.Find(change.Clause), wording.Base.Draft.Find(change.Clause));
            var (becomes, asked) = (after.Find(change.Clause), wording.Files.Draft.Find(change.Clause));
            if (string.Equals(was?.Span, read?.Span, StringComparison.Ordinal) && !string.Equals(becomes?.Span, asked?.Span, StringComparison.Ordinal))
            {
                return Refusal.NotAllowed($"In {change.Clause} the text is another than the proposal's. Choose 'accepted with changes'.");
            }

            if (Equals(was, read) && !Equals(becomes, asked))
            {
                return Refusal.NotAllowed($"In {change.Clause} the words are credited to others than in the proposal.");
            }
        }

        return null;
    }
}
