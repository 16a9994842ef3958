namespace DraftControl.Tests.Core.Rules.Gates;

/// <summary>
/// Every panel of up to 8 councillors in 4 groups, of however many organisations, up to symmetry: once for all that differ only in which
/// group or organisation is called what. A panel is how many councillors of each group each organisation has.
/// </summary>
internal static class AllPanels
{
    public const int Groups = 4;
    public const int Most = 8;

    private static readonly int[][] orders = [.. Orders([0, 1, 2, 3])];

    /// <summary>The panels, in an order that is always the same: for each councillor the group and the organisation.</summary>
    public static IReadOnlyList<IReadOnlyList<(int Group, int Organisation)>> All { get; } = [.. Panels()
        .DistinctBy(panel => orders.Select(order => Key(panel, order)).Max(StringComparer.Ordinal))
        .Select(Councillors)];

    private static IReadOnlyList<(int Group, int Organisation)> Councillors(int[][] panel) =>
        [.. panel.SelectMany((organisation, number) => organisation.SelectMany((count, group) => Enumerable.Repeat((group, number), count)))];

    private static IEnumerable<int[][]> Panels()
    {
        var organisations = Counts(Groups, Most).Where(counts => counts.Sum() > 0).Select(counts => counts.ToArray()).ToList();
        return From(0, Most);

        // Organisations in rising order, so that no panel comes twice with its organisations the other way round.
        IEnumerable<int[][]> From(int first, int left)
        {
            yield return [];
            for (var at = first; at < organisations.Count; at++)
            {
                var size = organisations[at].Sum();
                foreach (var others in size <= left ? From(at, left - size) : [])
                {
                    yield return [organisations[at], .. others];
                }
            }
        }
    }

    private static IEnumerable<IEnumerable<int>> Counts(int groups, int most) =>
        groups == 0 ? [[]] : Enumerable.Range(0, most + 1).SelectMany(count => Counts(groups - 1, most - count).Select(others => others.Prepend(count)));

    private static string Key(int[][] panel, int[] order) =>
        string.Join(' ', panel.Select(organisation => string.Concat(order.Select(group => organisation[group]))).Order(StringComparer.Ordinal));

    private static IEnumerable<int[]> Orders(int[] items) =>
        items.Length == 0 ? [[]] : items.SelectMany(first => Orders([.. items.Where(item => item != first)]).Select(others => (int[])[first, .. others]));
}
