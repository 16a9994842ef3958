using System.Globalization;
using DraftControl.Core.Wordings;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace DraftControl.Web.Pages.Proposals;

/// <summary>Words to look for and what to put in their place, as somebody typed them.</summary>
/// <param name="Find">What to look for.</param>
/// <param name="By">What to put in its place.</param>
/// <param name="Parts">Whether the words may be parts of longer ones.</param>
/// <param name="Case">Whether capital letters count.</param>
public sealed record TypedReplacing(string? Find, string? By, bool Parts, bool Case)
{
    /// <summary>More clauses than this cannot be changed by one proposal from here.</summary>
    public const int MostClauses = 100;

    private const int MaxLength = 500;
    private const int LongestTitle = 200;

    /// <summary>What the proposal may be called; empty where the words are too long for a title.</summary>
    public string Title => $"Replace “{Words(Find)}” by “{Words(By)}”" is { Length: <= LongestTitle } title ? title : "";

    private Replacing Looking => new(Words(Find), WholeWords: !Parts, MatchCase: Case);

    /// <summary>Every place where the words stand; null, with errors beside the fields, where they cannot be looked for.</summary>
    public IReadOnlyList<FoundPlace>? Look(ModelStateDictionary errors, Draft draft)
    {
        var find = errors.ReadLine(nameof(Find), Words(Find), "What you look for", "Enter the words to look for", MaxLength);
        var by = errors.ReadLine(nameof(By), Words(By), "What you put in their place", "Enter the words to put in their place", MaxLength);
        if (find is null || by is null)
        {
            return null;
        }

        if (string.Equals(find.ToString(), by.ToString(), StringComparison.Ordinal))
        {
            errors.AddModelError(nameof(By), "Enter other words than those that you look for");
            return null;
        }

        var places = Looking.In(draft);
        if (places.Select(place => place.Clause).Distinct().Count() is > MostClauses and var clauses)
        {
            errors.AddModelError(nameof(Find), string.Create(CultureInfo.InvariantCulture, $"These words stand in {clauses} clauses. Look for words that stand in at most {MostClauses}"));
            return null;
        }

        return places;
    }

    /// <summary>A clause's words with some places replaced.</summary>
    public string Replaced(Clause clause, IReadOnlyList<FoundPlace> places) => Looking.Replaced(clause, places, Words(By));

    private static string Words(string? typed) => Hygiene.Folded(Hygiene.Normalised(typed ?? ""));
}
