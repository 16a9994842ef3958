using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Wordings;

namespace DraftControl.Web.Intake;

/// <summary>What the words in cells mean that are from a closed list, however they are typed.</summary>
public static class CellWords
{
    private static readonly string[] withheld = ["withheld", "yes"];
    private static readonly string[] named = ["", "no"];

    public static string Classes => string.Join(", ", Enum.GetValues<OrganisationClass>().SkipLast(1).Select(kind => kind.InWords())) + $" or {Enum.GetValues<OrganisationClass>()[^1].InWords()}";

    /// <summary>Which kind is meant, in our words or in ISO's: general, technical, editorial.</summary>
    public static ContributionKind? KindOf(string typed) => Spelled(typed) switch
    {
        "" => ContributionKind.Other,
        "ge" or "te" or "general" or "technical" => ContributionKind.Meaning,
        "ed" or "editorial" => ContributionKind.Wording,
        "neutrality" => ContributionKind.PoliticalNeutrality,
        var spelled => ContributionKinds.TryParse(spelled, out var kind) ? kind : null,
    };

    public static OrganisationClass? ClassOf(string typed) => Spelled(typed) switch
    {
        "other-public-body" => OrganisationClass.OtherPublic,
        var spelled => OrganisationClasses.TryParse(spelled, out var found) ? found : null,
    };

    public static OccasionKind? OccasionOf(string typed) => OccasionKinds.TryParse(Spelled(typed), out var kind) ? kind : null;

    public static bool IsWithheld(string typed) => withheld.Contains(Spelled(typed), StringComparer.Ordinal);

    public static bool IsNamed(string typed) => named.Contains(Spelled(typed), StringComparer.Ordinal);

    /// <summary>The beginning of a text, to be quoted in a sentence.</summary>
    public static string Short(string text) => Hygiene.Folded(Hygiene.Cleaned(text)) is { Length: > 60 } folded ? $"{folded[..60]}…" : Hygiene.Folded(Hygiene.Cleaned(text));

    private static string Spelled(string typed) => Hygiene.Folded(typed).ToLowerInvariant().Replace(' ', '-');
}
