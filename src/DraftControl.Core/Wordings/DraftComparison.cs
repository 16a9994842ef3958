using DraftControl.Core.Wordings.Comparing;

namespace DraftControl.Core.Wordings;

/// <summary>One clause in two drafts of one declaration.</summary>
/// <param name="Old">As it stood; null where it was added.</param>
/// <param name="New">As it stands; null where it was removed.</param>
/// <param name="Moved">Whether it stands in another order among the clauses that stayed.</param>
public sealed record ComparedClause(Clause? Old, Clause? New, bool Moved)
{
    public ClauseId Id => (New ?? Old)!.Id;

    /// <summary>Whether it has other words in the two drafts.</summary>
    public bool IsReworded => Old is not null && New is not null && Old.Wording.Hash != New.Wording.Hash;

    /// <summary>Whether its words are the same and its source text is not.</summary>
    public bool IsRespaced => Old is not null && New is not null && !IsReworded && !string.Equals(Old.Span, New.Span, StringComparison.Ordinal);

    /// <summary>Whether there is anything in it to mark up; a clause that only moved has nothing.</summary>
    public bool HasOtherText => Old is null || New is null || IsReworded || IsRespaced;

    public bool IsChanged => Moved || HasOtherText;
}

/// <summary>Two drafts laid side by side by the permanent ids of their clauses, so that nothing has to be guessed.</summary>
public static class DraftComparison
{
    /// <summary>
    /// Every clause of both drafts once, in the order of the new one; what was removed follows the clause that it stood behind.
    /// n log n in the number of clauses.
    /// </summary>
    public static IReadOnlyList<ComparedClause> Between(Draft old, Draft @new)
    {
        var places = old.Order.Index().ToDictionary(pair => pair.Item, pair => pair.Index);
        var keeps = Increasing.Longest([.. @new.Order.Select(id => places.TryGetValue(id, out var place) ? place : (int?)null)]);
        var stayed = @new.Order.Where((_, index) => keeps[index]).ToHashSet();

        var compared = new List<ComparedClause>(RemovedFrom(0));
        foreach (var clause in @new.Clauses)
        {
            compared.Add(new ComparedClause(old.Find(clause.Id), clause, Moved: places.ContainsKey(clause.Id) && !stayed.Contains(clause.Id)));
            if (stayed.Contains(clause.Id))
            {
                compared.AddRange(RemovedFrom(places[clause.Id] + 1));
            }
        }

        return compared;

        // What was removed before the next clause that stayed.
        IEnumerable<ComparedClause> RemovedFrom(int place)
        {
            for (; place < old.Clauses.Count && !stayed.Contains(old.Clauses[place].Id); place++)
            {
                if (@new.Find(old.Clauses[place].Id) is null)
                {
                    yield return new ComparedClause(old.Clauses[place], New: null, Moved: false);
                }
            }
        }
    }
}
