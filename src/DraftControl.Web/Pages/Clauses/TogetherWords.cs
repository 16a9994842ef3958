using DraftControl.Core.Wordings;

namespace DraftControl.Web.Pages.Clauses;

/// <summary>In words, which proposals about a clause can be taken together.</summary>
public static class TogetherWords
{
    /// <summary>A sentence for each way in which a proposal stands together with others: what comes before their numbers, and what comes after.</summary>
    public static IEnumerable<(string Before, IReadOnlyList<int> Numbers, string After)> Together(this AskedFor asked) =>
        from other in asked.Others
        where other.Here is not Core.Wordings.Together.NeedsRewording
        group other.Number by (other.Here, NotInAll: other.Here.CanBeBoth() && !other.CanBeBoth) into alike
        orderby alike.Key
        let numbers = alike.ToList()
        select (Before(alike.Key.Here, asked.Asked.Removes), (IReadOnlyList<int>)numbers, alike.Key.Here.CanBeBoth()
            ? alike.Key.NotInAll ? " in this clause, but not in all that both change." : "."
            : Verb(alike.Key.Here, asked.Asked.Removes) + (numbers.Count == 1 ? ": only one of them can be taken as it is." : ": it can be taken as it is only without them."));

    private static string Before(Together together, bool removes) => (together, removes) switch
    {
        (Core.Wordings.Together.SameAsked, _) => "Asks for the same as",
        (Core.Wordings.Together.Both, _) => "Can stand together with",
        (Core.Wordings.Together.TwoPlaces, _) => "Moves the clause elsewhere than",
        (Core.Wordings.Together.OneRemoves, true) => "Removes the clause, which",
        (Core.Wordings.Together.OneRemoves, false) => "Keeps the clause, which",
        _ => "Changes the same words as",
    };

    private static string Verb(Together together, bool removes) => (together, removes) switch
    {
        (Core.Wordings.Together.OneRemoves, true) => " would keep",
        (Core.Wordings.Together.OneRemoves, false) => " would remove",
        _ => "",
    };
}
