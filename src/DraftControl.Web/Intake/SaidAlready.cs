using DraftControl.Core.Entries;
using DraftControl.Core.Registers;
using DraftControl.Core.Wordings;

namespace DraftControl.Web.Intake;

/// <summary>
/// What the register has already: the same words, whatever their case and spaces, about the same clause, from the same organisation.
/// </summary>
/// <param name="sources">Who is who.</param>
/// <param name="withheld">The withheld source of a contribution; null where whoever asks may not know it, so that nobody learns it by trying.</param>
public sealed class SaidAlready(Sources sources, Func<Contribution, SourceToken, string?> withheld)
{
    private readonly Dictionary<string, int> known = new(StringComparer.Ordinal);
    private int seen;

    public static string Key(ClauseId? clause, string source, Reason? point, Reason? wording) => $"{clause}\n{source}\n{Folded(point)}\n{Folded(wording)}";

    /// <summary>The contribution that says the same; null where none does. Costs a look at the contributions that are new since the last time.</summary>
    public int? Find(Register register, string key)
    {
        for (; seen < register.Contributions.Count; seen++)
        {
            var contribution = register.Contributions[seen + 1];
            if (Source(contribution) is { } source)
            {
                known.TryAdd(Key(contribution.Entry.Clause, source, contribution.Point, contribution.Entry.Wording), contribution.Number);
            }
        }

        return known.TryGetValue(key, out var number) ? number : null;
    }

    private string? Source(Contribution contribution) => contribution.Entry.Contributor switch
    {
        Contributor.Registered registered => Sources.Key(registered.Organisation),
        Contributor.Named named => sources.Key(named.Name.ToString()),
        Contributor.Withheld { Token: var token } => withheld(contribution, token) is { } name ? Sources.WithheldKey(name) : null,
        _ => null,
    };

    private static string Folded(Reason? text) => Hygiene.Folded(text?.ToString() ?? "").ToUpperInvariant();
}
