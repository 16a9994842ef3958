using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;

namespace DraftControl.Web.Answers;

/// <summary>Where and by whom contributions were made, to choose from.</summary>
public static class Occasions
{
    private static readonly Kept<IReadOnlyList<Occasion>> kept = new(register =>
        [.. register.Contributions.Values.Select(contribution => contribution.Entry.Occasion).Distinct().OrderBy(occasion => occasion.Day?.Date).ThenBy(Spelled, StringComparer.Ordinal)]);

    private static readonly Kept<IReadOnlyList<OrganisationName>> keptNames = new(register =>
        [.. register.Contributions.Values.Where(contribution => contribution.Joined is null).Select(contribution => (contribution.Entry.Contributor as Contributor.Named)?.Name).OfType<OrganisationName>().Distinct()]);

    /// <summary>The occasions that contributions name, by day.</summary>
    public static IReadOnlyList<Occasion> In(Register register) => kept.Of(register);

    /// <summary>How an address names one: <c>workshop 2026-05-03 Leeds town hall</c>.</summary>
    public static string Spelled(this Occasion occasion) => string.Join(' ', new[] { occasion.Kind.Spelled(), occasion.Day?.ToString(), occasion.Place?.ToString() }.OfType<string>());

    /// <summary>The organisations that made contributions and do not take part.</summary>
    public static IReadOnlyList<OrganisationName> Names(Register register) => keptNames.Of(register);
}
