using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Core.Rules.Gates;

namespace DraftControl.Core.Rules;

/// <summary>Who may agree to a text for approval.</summary>
internal static class AgreementRules
{
    public static Refusal? Refuses(this Register register, Agreed entry) => entry.By.Role switch
    {
        Role.Editor when entry.Text != register.Files.TextHash => Refusal.Changed("The text has changed since you read it. Read it again and agree to the text as it stands."),
        Role.Editor when entry.Policy != register.Files.Hash(Files.PolicyPath) => Refusal.Changed("The publishing rules have changed since you read them. Read them again."),

        // Under the first set of rules somebody may say it twice, and counts once.
        Role.Editor when register.Rules >= RuleSets.AgreesOnce && register.AgreementsInForce().Any(earlier => earlier.By.Person == entry.By.Person) => Refusal.NotAllowed("You have agreed to this text already."),
        Role.Editor => null,
        _ => Refusal.NotYours("Only an editor can agree to a text for approval."),
    };
}
