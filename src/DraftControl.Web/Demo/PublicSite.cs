using DraftControl.Core.Entries;
using DraftControl.Core.People;

namespace DraftControl.Web.Demo;

/// <summary>What the public sees of the demo: six organisations sign version 1.0, and pages say what comes of it.</summary>
internal static class PublicSite
{
    private static readonly Organisation coastal = Cast.Of("coastal", "Coastal Fire and Rescue Service", OrganisationClass.OtherPublic, "England");

    public static readonly IReadOnlyList<Day> Days =
    [
        new(
            44,
            new Step.Page(Cast.Steward, "how-to-sign", "How to sign", PublicText.HowToSign, "Version 1.0 is approved, so organisations need to know how to sign it."),
            new Step.Sign(Cast.Steward, "northam", "1.0", "Chief executive", "Cabinet, minute 112"),
            new Step.Sign(Cast.Steward, "southam", "1.0", "Leader of the council", "Full council, minute 48")),
        new(
            42,
            new Step.Sign(Cast.Steward, "westam", "1.0", "Chief executive", "Cabinet, minute 9"),
            new Step.Sign(Cast.Steward, "guild", "1.0", "President", "Board, decision 31")),
        new(
            39,
            new Step.News(Cast.Steward, "Version 1.0 is released, and open for signing", PublicText.Released),
            new Step.Page(Cast.Steward, "commitment-northam", "Repairs that tenants can follow", PublicText.Northam)),
        new(
            35,
            new Step.Register(Cast.Steward, coastal),
            new Step.Sign(Cast.Steward, "coastal", "1.0", "Chief fire officer", "Fire authority, minute 77"),
            new Step.Page(Cast.Steward, "commitment-westam", "One form in two languages", PublicText.Westam)),
        new(
            27,
            new Step.Sign(Cast.Steward, "eastam", "1.0", "Chief executive", "Full council, minute 15"),
            new Step.Page("editor@guild", "example-planning-notes", "Planning notes that residents helped to write", PublicText.PlanningNotes)),
        new(
            20,
            new Step.Page(Cast.Steward, "commitment-guild", "A training place for every small council", PublicText.Guild),
            new Step.Page("editor@centre", "example-leaving-a-supplier", "Leaving a supplier with all our data", PublicText.LeavingASupplier)),
        new(
            15,
            new Step.Unsign(Cast.Steward, "coastal", "The service has become part of a combined authority, which will decide for itself whether it signs.")),
    ];
}
