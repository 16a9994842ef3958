using DraftControl.Core.Entries;

namespace DraftControl.Web.Declarations;

/// <summary>Entries by councillors of which the public reads the political group alone, never the council.</summary>
public static class ByCouncillors
{
    /// <summary>Whether an entry says what a councillor found, or why they do not test something.</summary>
    public static bool IsByGroup(this Entry entry) => entry is NeutralityChecked or FindingSealed or FindingWithdrawn or TextChecked or InterestDeclared or InterestEnded or ConcernCleared;
}
