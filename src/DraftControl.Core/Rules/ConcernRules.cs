using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;

namespace DraftControl.Core.Rules;

/// <summary>How a concern ends: its holder clears it, or editors override it where the publishing rules let them.</summary>
public static class ConcernRules
{
    internal static Refusal? Refuses(this Register register, ConcernCleared entry) =>
        Standing(register, entry.Concern, out var concern)
        ?? (entry.By.Role == Role.Councillor && concern!.By.Person == entry.By.Person ? null : Refusal.NotYours("Only the councillor who has a concern can clear it."));

    internal static Refusal? Refuses(this Register register, ConcernOverridden entry) => register.MayNotOverride(entry.By, entry.Concern)
        ?? (entry.Reason is null ? Refusal.NotAllowed("Enter the reason. It is published.") : null);

    /// <summary>Who may override a concern: an editor, where the publishing rules say how many it takes, once for each organisation.</summary>
    public static Refusal? MayNotOverride(this Register register, Office by, int number) =>
        by.Role != Role.Editor ? Refusal.NotYours("Only an editor can override a concern.")
        : register.Files.Policy.ConcernOverrides is null ? Refusal.NotAllowed("The publishing rules let nobody override a concern. Reword the clause, or ask the councillor to clear it.")
        : Standing(register, number, out var concern)
        ?? (concern!.By.Organisation == by.Organisation ? Refusal.NotYours("Nobody overrides a concern of their own organisation.")
            : concern.Overrides.Exists(earlier => earlier.By.Organisation == by.Organisation) ? Refusal.NotAllowed("Your organisation has overridden this concern already.")
            : null);

    private static Refusal? Standing(Register register, int number, out Concern? concern)
    {
        concern = register.Concerns.Find(number);
        return concern is null ? Refusal.NotFound($"There is no concern {number}.")
            : concern.IsSealed ? Refusal.NotAllowed("What was found is sealed until the panel closes.")
            : concern.Clauses.IsEmpty ? Refusal.NotAllowed("This concern stands in the way of no clause any more.")
            : null;
    }
}
