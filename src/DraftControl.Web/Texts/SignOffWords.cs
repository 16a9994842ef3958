using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.Registers;
using DraftControl.Core.Wordings;

namespace DraftControl.Web.Texts;

/// <summary>What a decision does to sign-offs, in the sentences that pages and the API tell before it is made.</summary>
public static class SignOffWords
{
    /// <summary>What an act does to sign-offs; null where it leaves the text as it is.</summary>
    /// <param name="act">A decision, or one that is undone.</param>
    /// <param name="before">The register before it.</param>
    public static SignOffs? SignOffs(this Act act, Register before) => act.ChangesText() ? Core.Registers.SignOffs.Of(before, act.Files.Draft, act.Entry.By.Organisation) : null;

    /// <summary>Whether an act accepts words, or puts back those of before.</summary>
    public static bool ChangesText(this Act act) => act.Entry is Decided { Changes.Count: > 0 } or DecisionUndone { Changes.Count: > 0 };

    /// <summary>That a decision leaves clauses with too few councillors who may test them; null where enough may.</summary>
    /// <param name="signOffs">What it does.</param>
    /// <param name="after">The text after it.</param>
    public static string? Warning(this SignOffs signOffs, Draft after) => signOffs.Stuck.Count == 0 ? null
        : $"This leaves {string.Join(" and ", signOffs.Stuck.Select(clause => after.InWords(clause.Id)))} without enough councillors: too few councillors may check the new words for the publishing rules to be met. "
        + "Councillors of other groups and councils have to be appointed first, or no version can be approved with these words.";
}
