using DraftControl.Core.Wordings;

namespace DraftControl.Web.Pages.Drafts;

/// <summary>How a meeting points at a clause: <c>draft 12, 3.2,</c> and a link that stays.</summary>
/// <param name="Draft">The number of the draft.</param>
/// <param name="Name">The clause's number there, or what it is called where it has none.</param>
/// <param name="Address">The permanent address of the clause in that draft, with the host.</param>
public sealed record ClauseReference(int Draft, string Name, string Address)
{
    public override string ToString() => $"draft {Draft}, {Name}, {Address}";

    /// <summary>How a clause is called beside its draft: <c>3.2</c>, or <c>the title</c>.</summary>
    public static string NameIn(Draft draft, ClauseId clause) => draft.NumberOf(clause)?.ToString() ?? draft.InWords(clause);
}
