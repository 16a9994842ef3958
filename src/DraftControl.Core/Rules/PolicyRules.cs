using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;

namespace DraftControl.Core.Rules;

/// <summary>Who may change the publishing rules, and until when.</summary>
internal static class PolicyRules
{
    public static Refusal? Refuses(this Register register, PolicyChanged entry, Files files) => entry.By.Role switch
    {
        Role.Steward when entry.Reason is null => Refusal.NotAllowed("Enter a reason for changing the publishing rules."),
        Role.Steward when !register.Proposals.IsEmpty => Refusal.NotAllowed("The publishing rules can be changed only before the first proposal."),

        // A number that never goes down keeps an old policy from coming back in silence.
        Role.Steward when entry.Number != register.Files.Policy.Number + 1 || files.Policy.Number != entry.Number =>
            Refusal.NotAllowed($"The number of the new publishing rules must be {register.Files.Policy.Number + 1}, in the entry and in the file."),
        Role.Steward => null,
        _ => Refusal.NotYours("Only a steward can change the publishing rules."),
    };
}
