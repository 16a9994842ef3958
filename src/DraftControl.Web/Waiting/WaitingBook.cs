using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Git;
using DraftControl.Web.Declarations;

namespace DraftControl.Web.Waiting;

/// <summary>What one declaration waits for from a person, most urgent first.</summary>
public sealed record WaitingDeclaration(Ledger Ledger, Register Register, IReadOnlyList<Office> Offices, IReadOnlyList<WaitingItem> Items);

/// <summary>Everything that waits for a person, in pages and in mail.</summary>
public sealed class WaitingBook(DeclarationBook declarations, OnDesks desks, TimeProvider clock)
{
    /// <summary>The declarations that a person takes part in; what is most urgent comes first.</summary>
    public IReadOnlyList<WaitingDeclaration> Of(PersonId person) => [.. declarations.All()
        .Select(ledger => (Ledger: ledger, Register: ledger.Read()))
        .Select(found => (found.Ledger, found.Register, Offices: found.Register.Roster.Of(person).Select(held => held.Office).ToList()))
        .Where(found => found.Offices.Count > 0)
        .Select(found => new WaitingDeclaration(found.Ledger, found.Register, found.Offices, [.. WaitingItem.Sorted(found.Offices.SelectMany(office => Items(found.Ledger, found.Register, office)))]))
        .OrderBy(found => found.Items.Count == 0)
        .ThenBy(found => found.Items.Select(item => item.Urgency).FirstOrDefault())
        .ThenBy(found => found.Register.Title.ToString(), StringComparer.Ordinal)];

    private IEnumerable<WaitingItem> Items(Ledger ledger, Register register, Office office)
    {
        var told = register.OwedBy(office, clock.GetUtcNow());
        return office.Role == Role.Steward ? desks.OwedBy(ledger.Slug, office, told) : told;
    }
}
