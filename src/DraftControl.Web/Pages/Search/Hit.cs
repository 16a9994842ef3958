using Microsoft.AspNetCore.Html;

namespace DraftControl.Web.Pages.Search;

/// <summary>Where words can be found, the likeliest first.</summary>
public enum PlaceKind
{
    Clause,
    Version,
    Page,
    Proposal,
    ProposedWords,
    Contribution,
    Record,
}

/// <summary>A text that can be searched.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">What it is called in a list.</param>
/// <param name="Href">Where it is.</param>
/// <param name="Text">Its words.</param>
public sealed record Place(PlaceKind Kind, string Name, string Href, string Text);

/// <summary>A place where the words were found, with some of the text around them.</summary>
public sealed record Hit(Place Place, IHtmlContent Excerpt);
