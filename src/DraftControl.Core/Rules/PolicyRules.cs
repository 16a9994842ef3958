using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Policies;
using DraftControl.Core.Registers;

namespace DraftControl.Core.Rules;

/// <summary>How the publishing rules change: freely before the first proposal, from then on as they themselves demand.</summary>
public static class PolicyRules
{
    internal static Refusal? Refuses(this Register register, PolicyChanged entry, Files files) => entry.By.Role switch
    {
        Role.Steward when entry.Reason is null => Refusal.NotAllowed("Enter a reason for changing the publishing rules."),
        Role.Steward => Unagreed(register, entry, files)

            // A number that never goes down keeps an old policy from coming back in silence.
            ?? (entry.Number == register.Files.Policy.Number + 1 && files.Policy.Number == entry.Number ? null
                : Refusal.NotAllowed($"The number of the new publishing rules must be {register.Files.Policy.Number + 1}, in the entry and in the file.")),
        _ => Refusal.NotYours("Only a steward can change the publishing rules."),
    };

    internal static Refusal? Refuses(this Register register, PolicyProposed entry) =>
        MayNotPropose(entry.By)
        ?? register.CannotAgree()
        ?? (entry.Reason is null ? Refusal.NotAllowed("Enter a reason for changing the publishing rules.")
            : !Policy.TryRead(new PolicyProposal(entry).File, out var policy, out var fault) ? Refusal.NotAllowed($"The publishing rules cannot be read. {fault}.")
            : entry.Number != register.Files.Policy.Number + 1 || policy.Number != entry.Number ? Refusal.NotAllowed($"The number of the new publishing rules must be {register.Files.Policy.Number + 1}, in the entry and in the file.")
            : null);

    internal static Refusal? Refuses(this Register register, PolicyAgreed entry) =>
        entry.By.Role != Role.Editor ? Refusal.NotYours("Only an editor can agree to publishing rules.")
        : register.PolicyProposal is not { } proposal || proposal.Entry.Seq != entry.Proposed ? Refusal.NotFound($"The publishing rules of entry {entry.Proposed} are not proposed any more.")
        : proposal.Agreements.Exists(earlier => earlier.By.Person == entry.By.Person) ? Refusal.NotAllowed("You have agreed to these publishing rules already.")
        : null;

    internal static Refusal? Refuses(this Register register, RulesAdopted entry) =>
        entry.By.Role != Role.Steward ? Refusal.NotYours("Only a steward can adopt a set of rules.")
        : entry.Rules != register.Rules + 1 ? Refusal.NotAllowed($"The rules in force are set {register.Rules}; the next is set {register.Rules + 1}.")
        : entry.Rules > RuleSets.Newest ? Refusal.NotAllowed($"There is no set {entry.Rules} of rules to adopt.")
        : null;

    /// <summary>Who proposes other publishing rules: a steward or an editor.</summary>
    public static Refusal? MayNotPropose(Office by) => by.Role is Role.Steward or Role.Editor ? null : Refusal.NotYours("Only a steward or an editor can propose other publishing rules.");

    private static Refusal? Unagreed(Register register, PolicyChanged entry, Files files) => entry.Proposed switch
    {
        null => register.Proposals.IsEmpty ? null
            : Refusal.NotAllowed(register.Rules < RuleSets.PolicyIsAgreed
                ? "The publishing rules can be changed only before the first proposal."
                : "After the first proposal the publishing rules change only as proposed and agreed."),
        { } proposed => register.CannotAgree()
            ?? (register.PolicyProposal is not { } proposal || proposal.Entry.Seq != proposed ? Refusal.NotFound($"The publishing rules of entry {proposed} are not proposed any more.")
                : !proposal.IsAgreed(register.Files.Policy) ? Refusal.NotAllowed($"{proposal.People} of {register.Files.Policy.Agreements} editors, of {proposal.Organisations} of {register.Files.Policy.AgreementOrganisations} organisations, agreed to these publishing rules.")
                : !proposal.File.AsSpan().SequenceEqual(files[Files.PolicyPath]) ? Refusal.NotAllowed("The file is not what was proposed and agreed.")
                : null),
    };

    private static Refusal? CannotAgree(this Register register) =>
        register.Rules >= RuleSets.PolicyIsAgreed ? null : Refusal.NotAllowed($"Publishing rules can be proposed and agreed from set {RuleSets.PolicyIsAgreed} of the rules on. A steward can adopt it.");
}
