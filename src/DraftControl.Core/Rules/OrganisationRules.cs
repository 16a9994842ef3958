using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;

namespace DraftControl.Core.Rules;

/// <summary>Who may say which organisations take part.</summary>
internal static class OrganisationRules
{
    public static Refusal? Refuses(this Register register, OrganisationRegistered entry) => entry.By.Role switch
    {
        Role.Steward when register.Roster.Organisations.ContainsKey(entry.Organisation.Slug) =>
            Refusal.NotAllowed($"An organisation with the short name '{entry.Organisation.Slug}' is registered already. Choose another short name."),
        Role.Steward => null,
        _ => Refusal.NotYours("Only a steward can register an organisation."),
    };

    public static Refusal? Refuses(this Register register, OrganisationChanged entry) => entry.By.Role switch
    {
        Role.Steward when !register.Roster.Organisations.ContainsKey(entry.Organisation.Slug) => NotRegistered(entry.Organisation.Slug),
        Role.Steward => null,
        _ => Refusal.NotYours("Only a steward can change an organisation's details."),
    };

    public static Refusal NotRegistered(Slug slug) => Refusal.NotAllowed($"No organisation with the short name '{slug}' is registered. Register it first.");
}
