using DraftControl.Core.People;

namespace DraftControl.Web.Pages.Versions;

/// <summary>The texts that somebody may compare, and the two that are chosen.</summary>
public sealed record CompareChoice(Slug Slug, IReadOnlyList<string> Texts, string? From, string? To)
{
    public static string InWords(string text) => text == CompareModel.Draft ? "the draft" : $"version {text}";
}
