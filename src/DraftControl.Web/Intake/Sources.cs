using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Core.Wordings;

namespace DraftControl.Web.Intake;

/// <summary>Which organisation a row means: by the short name or the name of a registered one, or another by its name.</summary>
public sealed class Sources(Roster roster)
{
    private readonly ILookup<string, Organisation> byName = roster.Organisations.Values.ToLookup(organisation => Folded(organisation.Name.ToString()), StringComparer.Ordinal);

    public static string Key(Slug organisation) => $"registered {organisation}";

    public static string WithheldKey(string name) => $"withheld {Folded(name)}";

    /// <summary>The same for the same organisation by whichever name.</summary>
    public string Key(string name) => Find(name) is [var known] ? Key(known.Slug) : $"named {Folded(name)}";

    /// <summary>The registered organisations that are called so: none, one, or several by the same name.</summary>
    public IReadOnlyList<Organisation> Find(string typed) =>
        Slug.TryParse(Hygiene.Folded(typed).ToLowerInvariant(), provider: null, out var slug) && roster.Organisations.GetValueOrDefault(slug) is { } known ? [known] : [.. byName[Folded(typed)]];

    private static string Folded(string name) => Hygiene.Folded(Hygiene.Normalised(name)).ToUpperInvariant();
}
