using DraftControl.Core.Registers;
using DraftControl.Web.Declarations;

namespace DraftControl.Web.Search;

/// <summary>How much of a declaration somebody may find, as a condition on places. Nothing is found that they could not open.</summary>
/// <param name="NewestEntry">The newest entry that they may read.</param>
/// <param name="Texts">The texts that they may read; see <see cref="SearchIndex.Draft"/>.</param>
internal sealed record SearchScope(int NewestEntry, IReadOnlyList<int> Texts)
{
    /// <summary>An entry counts up to where they may read, and until it was said again; a wording where it stands in a text that they may read; pages are for everybody.</summary>
    public string Condition =>
        $"""
        CASE place.kind
            WHEN {(int)FoundKind.Text} THEN EXISTS (SELECT 1 FROM standing WHERE standing.place = place.id AND standing.text IN ({Listed}))
            WHEN {(int)FoundKind.Page} THEN 1
            ELSE place.seq <= {NewestEntry} AND place.until > {NewestEntry}
        END
        """;

    /// <summary>The newest of their texts in which a wording stands.</summary>
    public string NewestText => $"(SELECT MAX(text) FROM standing WHERE standing.place = place.id AND standing.text IN ({Listed}))";

    private string Listed => string.Join(',', Texts);

    public static SearchScope Of(Visibility visibility, Register register) => new(
        visibility.NewestVisibleEntry(register),
        [.. register.Versions.Index().Where(version => visibility.Sees(register, version.Item)).Select(version => version.Index + 1), .. visibility.SeesDrafting(register) ? new[] { SearchIndex.Draft } : []]);
}
