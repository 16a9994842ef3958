using DraftControl.Core.Registers;
using DraftControl.Core.Wordings;

namespace DraftControl.Web.Texts;

/// <summary>What a decision does to sign-offs, in the sentences that pages and the API tell before it is made.</summary>
public static class SignOffWords
{
    /// <summary>That a decision leaves clauses with too few councillors who may test them; null where enough may.</summary>
    /// <param name="signOffs">What it does.</param>
    /// <param name="after">The text after it.</param>
    public static string? Warning(this SignOffs signOffs, Draft after) => signOffs.Stuck.Count == 0 ? null
        : $"This leaves {string.Join(" and ", signOffs.Stuck.Select(clause => after.InWords(clause.Id)))} without enough councillors: too few councillors may check the new words for the publishing rules to be met. "
        + "Councillors of other groups and councils have to be appointed first, or no version can be approved with these words.";
}
