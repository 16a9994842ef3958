using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;

namespace DraftControl.Core.Rules;

/// <summary>How a concern ends: its holder clears it, or editors override it where the publishing rules let them.</summary>
public static class ConcernRules
{
    internal static Refusal? Refuses(this Register register, ConcernCleared entry) => register.MayNotClear(entry.By, entry.Concern);

    internal static Refusal? Refuses(this Register register, ConcernOverridden entry) => register.MayNotOverride(entry.By, entry.Concern)
        ?? (entry.Reason is null ? Refusal.NotAllowed("Enter the reason. It is published.") : null);

    /// <summary>Who may clear a concern: whoever has it.</summary>
    public static Refusal? MayNotClear(this Register register, Office by, int number) =>
        Standing(register, number, out var concern)
        ?? (concern!.IsSealed ? Unread()
            : by.Role == Role.Councillor && concern.By.Person == by.Person ? null
            : Refusal.NotYours("Only the councillor who has a concern can clear it."));

    /// <summary>Who may override a concern: an editor, where the publishing rules say how many it takes, once for each organisation.</summary>
    public static Refusal? MayNotOverride(this Register register, Office by, int number) =>
        by.Role != Role.Editor ? Refusal.NotYours("Only an editor can override a concern.")
        : register.Files.Policy.ConcernOverrides is null ? Refusal.NotAllowed("The publishing rules let nobody override a concern. Reword the clause, or ask the councillor to clear it.")
        : Standing(register, number, out var concern)
        ?? (concern!.IsSealed && !register.IsLost(concern) ? Unread()
            : concern.By.Organisation == by.Organisation ? Refusal.NotYours("Nobody overrides a concern of their own organisation.")
            : concern.Overrides.Exists(earlier => earlier.By.Organisation == by.Organisation) ? Refusal.NotAllowed("Your organisation has overridden this concern already.")
            : null);

    /// <summary>Whether a finding is not opened though its panel has closed. It may be that nobody can ever read it, so it can be overridden; what is said so counts no more once it is opened.</summary>
    public static bool IsLost(this Register register, Concern concern) =>
        concern.IsSealed && register.Rules >= RuleSets.UnopenedIsOverridden && register.Find<FindingSealed>(concern.Seq) is { } was && register.FindPanel(was.Panel) is { IsOpen: false };

    /// <summary>Whether a concern that its holder settled by what they found of other words has come back with its own.</summary>
    private static bool IsBack(this Register register, Concern concern) => register.Rules >= RuleSets.ReturnedIsSettled && !concern.IsCleared && register.IsOpen(concern);

    private static Refusal Unread() => Refusal.NotAllowed("What was found is sealed until the panel closes.");

    private static Refusal? Standing(Register register, int number, out Concern? concern)
    {
        concern = register.Concerns.Find(number);
        return concern is null || (concern.IsAboutText && register.Rules < RuleSets.TextIsLikeClauses) ? Refusal.NotFound($"There is no concern {number}.")
            : concern.End is not null && !register.IsBack(concern) ? Refusal.NotAllowed("This concern stands in the way of nothing any more.")
            : null;
    }
}
