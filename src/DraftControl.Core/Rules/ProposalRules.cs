using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Core.Wordings;

namespace DraftControl.Core.Rules;

/// <summary>Who may ask for which change to the text.</summary>
public static class ProposalRules
{
    internal static Refusal? Refuses(this Register register, Proposed entry, WordingFiles? wording) =>
        register.MayNotPropose(entry.By)
        ?? (entry.Proposal == register.NextProposal ? null : Refusal.NotAllowed($"The next proposal is number {register.NextProposal}, not {entry.Proposal}."))
        ?? register.MayNotCarry(entry.Contribution)
        ?? register.IsPaused(entry)
        ?? Wording(register, entry, entry.Proposal, entry.Changes, entry.Base, wording);

    internal static Refusal? Refuses(this Register register, Revised entry, WordingFiles? wording) =>
        register.MayNotRevise(entry.By, entry.Proposal)
        ?? Wording(register, entry, entry.Proposal, entry.Changes, entry.Base, wording);

    internal static Refusal? Refuses(this Register register, Withdrawn entry) => register.MayNotWithdraw(entry.By, entry.Proposal);

    internal static Refusal Unknown(int proposal) => Refusal.NotFound($"There is no proposal {proposal}.");

    /// <summary>Who may ask for changes: a representative of an organisation whose class the publishing rules name.</summary>
    public static Refusal? MayNotPropose(this Register register, Office by) =>
        by.Role == Role.Representative ? register.MayNotDraft(by.Organisation) : Refusal.NotYours("Only a representative can propose a change.");

    /// <summary>Which organisations may ask for changes: whoever holds an office for one may write them, for its representative to send.</summary>
    public static Refusal? MayNotDraft(this Register register, Slug organisation) => register.Roster.Organisations.GetValueOrDefault(organisation) switch
    {
        null => OrganisationRules.NotRegistered(organisation),

        // Each class of organisation has rights of its own; suppliers, for example, are not the primary stakeholder.
        { Class: var @class } when !register.Files.Policy.ProposingClasses.Contains(@class) => Refusal.NotYours($"The publishing rules do not let a {@class.InWords()} propose changes."),
        _ => null,
    };

    /// <summary>Who may put a proposal in other words: a representative who may propose, of the organisation that asks for it, while it is open.</summary>
    public static Refusal? MayNotRevise(this Register register, Office by, int proposal) =>
        register.MayNotPropose(by) ?? NotYourOpenProposal(register, by, proposal, "revised");

    /// <summary>Who may take a proposal back: a representative of the organisation that asks for it, while it is open.</summary>
    public static Refusal? MayNotWithdraw(this Register register, Office by, int proposal) =>
        by.Role != Role.Representative
            ? Refusal.NotYours("Only a representative can withdraw a proposal.")
            : NotYourOpenProposal(register, by, proposal, "withdrawn");

    private static Refusal? NotYourOpenProposal(Register register, Office by, int number, string done)
    {
        if (!register.Proposals.TryGetValue(number, out var proposal))
        {
            return Unknown(number);
        }

        return proposal switch
        {
            _ when proposal.Organisation != by.Organisation => Refusal.NotYours($"Proposal {number} can be {done} only by {register.Roster.NameOf(proposal.Organisation)}."),
            { IsWithdrawn: true } => Refusal.NotAllowed($"Proposal {number} has been withdrawn."),
            { IsOpen: false } => Refusal.NotAllowed($"Proposal {number} has been decided already."),
            _ => null,
        };
    }

    private static Refusal? Wording(Register register, Entry entry, int proposal, IReadOnlyList<Change> changes, CommitId @base, WordingFiles? wording)
    {
        if (entry.Reason is null)
        {
            return Refusal.NotAllowed("Enter a reason for the change.");
        }

        if (register.Find(@base) is null)
        {
            return Refusal.NotAllowed($"The base {@base} is not an entry of this ledger.");
        }

        if (wording is null)
        {
            return Refusal.NotAllowed("A proposal brings a wording.");
        }

        return FileRules.Refuses(wording)
            ?? (changes.OfType<Change.Add>().FirstOrDefault(add => register.HasUsed(add.Clause)) is { } used
                ? Refusal.NotAllowed($"The clause id {used.Clause} was used before.")
                : null)
            ?? TextRules.Refuses(wording.Base.Draft, changes, wording.Files.Draft, origin => origin is Origin.Proposed p && p.Proposal == proposal);
    }
}
