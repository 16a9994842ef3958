using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;

namespace DraftControl.Core.Rules;

/// <summary>Who may write the public pages.</summary>
internal static class PageRules
{
    public static Refusal? Refuses(this Register register, PageChanged entry) => entry.By.Role switch
    {
        Role.Steward or Role.Editor when !Files.IsPage(entry.Page) => Refusal.NotAllowed($"'{entry.Page}' is not a public page."),
        Role.Steward or Role.Editor => null,
        _ => Refusal.NotYours("Only a steward or an editor can change the public pages."),
    };
}
