using DraftControl.Core.People;

namespace DraftControl.Web.Pages;

/// <summary>One entry of a declaration's menu.</summary>
public sealed record MenuEntry(string Words, string Page)
{
    /// <summary>Whether a page is this one or lies in the same folder, so that the entry is shown as where one is.</summary>
    public bool Holds(string page) => page.StartsWith(Page[..(Page.LastIndexOf('/') + 1)], StringComparison.Ordinal);
}

/// <summary>What stands above every page of a declaration: the pages that this person may open.</summary>
public static class DeclarationMenu
{
    public static IEnumerable<MenuEntry> For(DeclarationPage page)
    {
        var (register, drafting) = (page.Register, page.Visibility.SeesDrafting(page.Register));
        (bool Shown, MenuEntry Entry)[] all =
        [
            (true, new("Overview", "/Declarations/Show")),
            (drafting, new("Draft", "/Drafts/Show")),
            (drafting, new("Proposals", "/Proposals/Index")),
            (drafting, new("Contributions", "/Contributions/Index")),
            (drafting, new("Discussions", "/Discussions/Index")),
            (drafting, new("Rounds", "/Rounds/Index")),
            (page.SignedIn.Holds(register, Role.Councillor) is not null, new("Neutrality", "/Neutrality/Index")),
            (page.SignedIn.TakesPart(register), new("Panels", "/Panels/Index")),
            (drafting, new("Language", "/LanguageTests/Index")),
            (drafting, new("Publishing", "/Publishing/Index")),
            (true, new("Versions", "/Versions/Index")),
            (true, new("Signatories", "/Signatories/Index")),
            (page.SignedIn.Holds(register, Role.Steward) is not null, new("Signing", "/Signing/Index")),
            (true, new("Record of changes", "/Record/Index")),
            (page.SignedIn.TakesPart(register), new("People", "/People/Index")),
        ];
        return all.Where(entry => entry.Shown).Select(entry => entry.Entry);
    }
}
