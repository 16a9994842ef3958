using DraftControl.Core.Entries;
using DraftControl.Core.People;

namespace DraftControl.Web.Declarations;

/// <summary>Entries of which the public does not read whose office wrote them: of councillors the political group alone, of those who are asked about the language the class of their organisation.</summary>
public static class HiddenOffices
{
    /// <summary>Whether a councillor wrote it: what they say in a discussion can tell what they found as well as a finding.</summary>
    public static bool IsByGroup(this Entry entry) => entry.By.Role == Role.Councillor;

    /// <summary>Whether the public reads of an entry's author neither the office nor the organisation.</summary>
    public static bool HidesOffice(this Entry entry) => entry.IsByGroup() || entry is LanguageTested;
}
