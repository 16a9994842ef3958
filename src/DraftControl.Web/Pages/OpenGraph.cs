namespace DraftControl.Web.Pages;

/// <summary>How a page shows where somebody passes its address on.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="Description">What it is, in a sentence or two; empty where there is nothing to say.</param>
/// <param name="Path">Its permanent address on this site.</param>
/// <param name="Type"><c>website</c> or <c>article</c>.</param>
public sealed record OpenGraph(string Title, string Description, string Path, string Type);
