namespace DraftControl.Web.Pages;

/// <summary>What stands at the foot of every sheet when a page is printed, so that a sheet on a table can be told from an older one.</summary>
public static class Paper
{
    /// <summary>The declaration, and the version or draft that the page shows.</summary>
    public static string Foot(this DeclarationPage page)
    {
        var (title, number) = (page.Register.Title, page.RouteData.Values["number"]);
        return ((string?)page.RouteData.Values["page"])?.Split('/', StringSplitOptions.RemoveEmptyEntries)[0] switch
        {
            "Versions" when number is not null => $"{title}, version {number}",
            "Drafts" when number is not null => $"{title}, draft {number}",
            _ => page.Visibility.SeesDrafting(page.Register) ? $"{title}, draft {page.Register.DraftNumber}" : title.ToString(),
        };
    }
}
