using DraftControl.Core.Entries;
using DraftControl.Core.People;

namespace DraftControl.Core.Registers;

/// <summary>How many organisations were signatories at an instant. Always computed, never typed.</summary>
/// <param name="At">The instant.</param>
/// <param name="Total">Each organisation once.</param>
/// <param name="ByClass">Only classes that have signatories, in the usual order; adds up to the total.</param>
/// <param name="ByNation">By name, those without a nation last; adds up to the total.</param>
/// <param name="ByVersion">Newest first, every version released by then; an organisation counts under each version that it stands under.</param>
public sealed record SignatoryCounts(
    DateTimeOffset At,
    int Total,
    IReadOnlyList<(OrganisationClass Class, int Count)> ByClass,
    IReadOnlyList<(Line? Nation, int Count)> ByNation,
    IReadOnlyList<(VersionNumber Version, int Count)> ByVersion);
