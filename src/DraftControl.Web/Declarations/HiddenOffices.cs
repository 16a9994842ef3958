using DraftControl.Core.Entries;

namespace DraftControl.Web.Declarations;

/// <summary>Entries of which the public does not read whose office wrote them: of councillors the political group alone, of those who are asked about the language the class of their organisation.</summary>
public static class HiddenOffices
{
    /// <summary>Whether an entry says what a councillor found, or why they do not test something.</summary>
    public static bool IsByGroup(this Entry entry) => entry is NeutralityChecked or FindingSealed or FindingWithdrawn or TextChecked or InterestDeclared or InterestEnded or ConcernCleared;

    /// <summary>Whether the public reads of an entry's author neither the office nor the organisation.</summary>
    public static bool HidesOffice(this Entry entry) => entry.IsByGroup() || entry is LanguageTested;
}
