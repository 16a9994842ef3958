namespace DraftControl.Web.Search;

/// <summary>What a search found.</summary>
/// <param name="Counts">How many places of each kind there are.</param>
/// <param name="Shown">Those of one page of the kinds that were asked for, the best first.</param>
public sealed record Found(IReadOnlyDictionary<FoundKind, int> Counts, IReadOnlyList<FoundPlace> Shown)
{
    /// <summary>A list of places has so many on a page.</summary>
    public const int MostOnAPage = 20;

    public static readonly Found Nothing = new(new Dictionary<FoundKind, int>(), []);

    /// <summary>How many places there are of a kind; of all kinds where it is null.</summary>
    public int Count(FoundKind? kind) => kind is { } one ? Counts.GetValueOrDefault(one) : Counts.Values.Sum();

    public int Pages(FoundKind? kind) => Math.Max(1, (Count(kind) + MostOnAPage - 1) / MostOnAPage);
}

/// <summary>A place where the words were found.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">What it is called: <c>Draft 12, 3.2</c>.</param>
/// <param name="Title">Its title, marked; empty where it has none.</param>
/// <param name="Path">Where it is, from the site's root.</param>
/// <param name="Excerpt">Some of its words, marked.</param>
public sealed record FoundPlace(FoundKind Kind, string Name, Passage Title, string Path, Passage Excerpt);

/// <summary>A place as it comes out of the index.</summary>
internal sealed record FoundRow(FoundKind Kind, string Name, int Seq, int Text, Passage Title, Passage Excerpt);
