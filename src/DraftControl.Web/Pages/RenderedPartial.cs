using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewEngines;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace DraftControl.Web.Pages;

/// <summary>A part of a page as text, to stand in a file.</summary>
public static class RenderedPartial
{
    /// <param name="page">The page that has the part, and whose folder it is looked for in.</param>
    /// <param name="name">The part.</param>
    /// <param name="model">What it shows.</param>
    public static async Task<string> Rendered(this PageModel page, string name, object model)
    {
        var services = page.HttpContext.RequestServices;
        var view = services.GetRequiredService<ICompositeViewEngine>().FindView(page.PageContext, name, isMainPage: false).View ?? throw new InvalidOperationException($"There is no part '{name}'.");
        using var text = new StringWriter();
        var data = new ViewDataDictionary(services.GetRequiredService<IModelMetadataProvider>(), new ModelStateDictionary()) { Model = model };
        await view.RenderAsync(new ViewContext(page.PageContext, view, data, page.TempData, text, new HtmlHelperOptions()));
        return text.ToString().ReplaceLineEndings("\n");
    }
}
