namespace DraftControl.Core.Wordings.Comparing;

/// <summary>Between two clauses that stayed in their order: the places of the clauses in the old text, and in the new.</summary>
internal static class Gaps
{
    /// <param name="newOf">For each old clause its place in the new text, or null.</param>
    /// <param name="newCount">How many clauses the new text has.</param>
    public static List<((int Start, int End) Old, (int Start, int End) New)> Between(int?[] newOf, int newCount)
    {
        var gaps = new List<((int, int), (int, int))>();
        var stayed = Increasing.Longest(newOf);
        for (int o = 0, n = 0; o <= newOf.Length; o++, n++)
        {
            var (firstOld, firstNew) = (o, n);
            while (o < newOf.Length && !stayed[o])
            {
                o++;
            }

            n = o < newOf.Length ? newOf[o]!.Value : newCount;
            if (o > firstOld || n > firstNew)
            {
                gaps.Add(((firstOld, o), (firstNew, n)));
            }
        }

        return gaps;
    }
}
