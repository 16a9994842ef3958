using System.Net;
using DraftControl.Tests.Support;

namespace DraftControl.Tests.Web;

public sealed class ViewOverridesTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("views-");

    [Fact]
    public async Task Without_the_setting_the_site_shows_its_own_views()
    {
        using var site = new RunningSite();

        Assert.Contains("<title>Write a declaration together – DraftControl</title>", WebUtility.HtmlDecode(await site.Visitor().GetStringAsync("/", TestContext.Current.CancellationToken)));
    }

    [Fact]
    public async Task An_operators_layout_replaces_ours_and_knows_our_tag_helpers()
    {
        Write("Pages/Shared/_Layout.cshtml", "<title>Northam</title><govuk-tag>Ours</govuk-tag>@RenderBody()");
        using var site = RunningSite.With(("Views:Overrides", folder.FullName));

        var page = await site.Visitor().GetStringAsync("/", TestContext.Current.CancellationToken);

        Assert.StartsWith("<title>Northam</title><strong class=\"govuk-tag\">Ours</strong>", page);
        Assert.Contains("Write a declaration together</h1>", page);
    }

    [Fact]
    public async Task An_operators_page_replaces_ours_at_the_same_place()
    {
        Write("Pages/Index.cshtml", "@page\n<h1>Welcome to Northam</h1>");
        using var site = RunningSite.With(("Views:Overrides", folder.FullName));

        Assert.Contains("<h1>Welcome to Northam</h1>", await site.Visitor().GetStringAsync("/", TestContext.Current.CancellationToken));
    }

    [Fact]
    public void A_folder_that_is_not_there_is_said_at_the_start()
    {
        using var site = RunningSite.With(("Views:Overrides", Path.Combine(folder.FullName, "missing")));

        var fault = Assert.Throws<DirectoryNotFoundException>(() => site.Address);

        Assert.Contains("Views:Overrides", fault.Message);
    }

    public void Dispose() => folder.Delete(recursive: true);

    private void Write(string path, string view)
    {
        var file = new FileInfo(Path.Combine(folder.FullName, path));
        file.Directory!.Create();
        File.WriteAllText(file.FullName, view);
    }
}
