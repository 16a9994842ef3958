using DraftControl.Core.People;

namespace DraftControl.Web.Pages.Commitments;

/// <summary>A commitment with whose it is.</summary>
/// <param name="Organisation">The organisation's short name, after which the page is named.</param>
/// <param name="Name">What it is called; the short name where it is not known.</param>
/// <param name="Class">What kind of body it is; null where it is not known.</param>
/// <param name="Nation">Where it is; null where nobody said so.</param>
/// <param name="Text">The whole page, to search in.</param>
/// <param name="Commitment">What the page says.</param>
public sealed record ShownCommitment(Slug Organisation, string Name, OrganisationClass? Class, string? Nation, string Text, Commitment Commitment)
{
    public string Title => Commitment.Title ?? Name;

    public bool Holds(string word) => Text.Contains(word, StringComparison.OrdinalIgnoreCase) || Name.Contains(word, StringComparison.OrdinalIgnoreCase);
}
