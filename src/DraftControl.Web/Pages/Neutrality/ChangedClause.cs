using DraftControl.Core.Entries;
using DraftControl.Core.Registers;
using DraftControl.Core.Wordings;

namespace DraftControl.Web.Pages.Neutrality;

/// <summary>A clause that waits for a councillor who checked other words of it.</summary>
/// <param name="Clause">The clause as it stands.</param>
/// <param name="Last">What they last checked of it.</param>
/// <param name="Found">What they found of that; null where they took it back.</param>
public sealed record ChangedClause(Clause Clause, LastChecked Last, NeutralityCheck? Found)
{
    /// <summary>Whether the same finding can be given for the new words as it is.</summary>
    public bool CanStand => Found?.Finding == Finding.Neutral;

    /// <summary>Those that wait, in the order of the text; words that stand in several clauses once.</summary>
    public static IReadOnlyList<ChangedClause> WaitingFor(NeutralityPage page)
    {
        var waiting = page.Register.WaitingFor(page.Office, page.Moment).DistinctBy(clause => clause.Wording.Hash).ToList();
        var last = LastChecked.Of(page.Ledger, page.Register, page.Office.Person, waiting.Select(clause => clause.Id));
        return [.. waiting.Where(clause => last.ContainsKey(clause.Id)).Select(clause => new ChangedClause(clause, last[clause.Id], page.Mine(last[clause.Id].Was.Wording.Hash)))];
    }
}
