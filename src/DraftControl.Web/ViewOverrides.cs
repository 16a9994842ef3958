using Microsoft.AspNetCore.Mvc.Razor.RuntimeCompilation;
using Microsoft.Extensions.FileProviders;

namespace DraftControl.Web;

/// <summary>
/// An operator's own views, such as a council's look: <c>Views:Overrides=&lt;folder&gt;</c> names a folder whose
/// <c>Pages/Shared/_Layout.cshtml</c>, for example, is used instead of ours. Off unless it is set. What lies there is
/// code and runs as such, so the folder belongs to the operator alone.
/// </summary>
public static class ViewOverrides
{
    public static IMvcBuilder AddViewOverrides(this IMvcBuilder mvc, IConfiguration settings)
    {
        if (settings["Views:Overrides"] is not { Length: > 0 } folder)
        {
            return mvc;
        }

        if (!Directory.Exists(folder))
        {
            throw new DirectoryNotFoundException($"The setting Views:Overrides names '{folder}', which is not a folder. Create it, or remove the setting.");
        }

        mvc.AddRazorRuntimeCompilation();

        // Deprecated without a replacement for views that are not there at build time, which is what this is for.
#pragma warning disable ASPDEPR003
        mvc.Services.PostConfigure<MvcRazorRuntimeCompilationOptions>(options =>
        {
            options.FileProviders.Clear();
            options.FileProviders.Add(new PhysicalFileProvider(Path.GetFullPath(folder)));

            // Our own imports, and no other view, so that an operator's views know our tag helpers.
            options.FileProviders.Add(new EmbeddedFileProvider(typeof(ViewOverrides).Assembly, baseNamespace: ""));
        });
#pragma warning restore ASPDEPR003

        return mvc;
    }
}
