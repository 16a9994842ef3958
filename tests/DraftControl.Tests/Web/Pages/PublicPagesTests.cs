using System.Net;
using DraftControl.Tests.Support;
using DraftControl.Web.SignIn;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DraftControl.Tests.Web.Pages;

/// <summary>Which pages open without signing in: those on the list, and no other.</summary>
public sealed class PublicPagesTests(DemoSite demo) : IClassFixture<DemoSite>
{
    private IReadOnlyList<PageActionDescriptor> Pages => demo.Site.Pages();

    /// <summary>Pages that show something only to whom has a link that was sent, or where somebody has signed or proposed other publishing rules; tests of signing try them.</summary>
    private static readonly string[] needsMore = ["/LanguageTests/Link", "/Publishing/ProposedRules", "/Signing/Answer", "/Signing/Contact", "/Signing/Link", "/Signing/Logo", "/Signing/SignByLink"];

    [Fact]
    public async Task Every_page_is_on_the_list_or_asks_a_visitor_to_sign_in()
    {
        foreach (var page in Pages)
        {
            var visitor = await new Somebody(demo.Site).Open(demo.Address(page));

            if (PublicPages.All.Contains(page.ViewEnginePath))
            {
                Assert.True(visitor.Status == HttpStatusCode.OK || page.ViewEnginePath == "/Error" || (needsMore.Contains(page.ViewEnginePath) && visitor.Status == HttpStatusCode.NotFound), $"{page.ViewEnginePath} answers a visitor with {visitor.Status}.");
            }
            else
            {
                Assert.True(visitor is { Status: HttpStatusCode.Redirect, Location: not null } && visitor.Location.Contains("/sign-in?ReturnUrl=", StringComparison.Ordinal), $"{page.ViewEnginePath} is not on the list of public pages and answers a visitor with {visitor.Status}.");
            }
        }
    }

    [Fact]
    public void The_list_names_only_pages_that_there_are() =>
        Assert.Empty(PublicPages.All.Except(Pages.Select(page => page.ViewEnginePath), StringComparer.Ordinal));

    [Fact]
    public async Task Nobody_sends_a_form_without_signing_in()
    {
        foreach (var page in Pages.Where(page => page.ViewEnginePath is not "/SignIn" and not "/Error"))
        {
            using var form = new FormUrlEncodedContent([]);
            using var answer = await demo.Site.Visitor().PostAsync(demo.Address(page), form, TestContext.Current.CancellationToken);

            Assert.True(answer.StatusCode is HttpStatusCode.Unauthorized or HttpStatusCode.BadRequest, $"{page.ViewEnginePath} answers a visitor's form with {answer.StatusCode}.");
        }
    }

    [Fact]
    public async Task A_form_without_a_token_is_refused_on_every_page_also_from_somebody_signed_in()
    {
        var person = await Somebody.SignedIn(demo.Site, "steward@centre.example");
        var form = person.Page.CreateElement("form");

        foreach (var page in Pages.Where(page => page.ViewEnginePath is not "/Error"))
        {
            await person.Send(form, [], demo.Address(page));

            Assert.True(person.Status == HttpStatusCode.BadRequest, $"{page.ViewEnginePath} answers a form without a token with {person.Status}.");
        }
    }
}
