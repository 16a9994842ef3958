using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;

namespace DraftControl.Core.Rules;

/// <summary>Who may agree to a text for approval.</summary>
internal static class AgreementRules
{
    public static Refusal? Refuses(this Register register, Agreed entry) => entry.By.Role switch
    {
        Role.Editor when entry.Text != register.Files.Hash(register.Files.TextPath) => Refusal.Changed("The text has changed since you read it. Read it again and agree to the text as it stands."),
        Role.Editor when entry.Policy != register.Files.Hash(Files.PolicyPath) => Refusal.Changed("The publishing rules have changed since you read them. Read them again."),
        Role.Editor => null,
        _ => Refusal.NotYours("Only an editor can agree to a text for approval."),
    };
}
