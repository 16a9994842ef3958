using DraftControl.Tests.Support;
using DraftControl.Web.TagHelpers;

namespace DraftControl.Tests.Web.TagHelpers;

public sealed class ComponentTests
{
    private const string Hostile = "<script>alert('&')</script>";

    [Fact]
    public async Task A_button_submits_and_takes_a_double_click_for_one()
    {
        var button = (await new Tag("govuk-button", new ButtonTagHelper(), "Save").Render()).QuerySelector("button.govuk-button")!;

        Assert.Equal("submit", button.GetAttribute("type"));
        Assert.Equal("true", button.GetAttribute("data-prevent-double-click"));
        Assert.Equal("Save", button.TextContent);
    }

    [Fact]
    public async Task A_row_says_what_its_link_changes()
    {
        var row = new Tag("govuk-summary-list-row", new SummaryListRowTagHelper { Key = "Reason", ActionHref = "/a?b=1&c=2" }, "Because");

        var body = await new Tag("govuk-summary-list", new SummaryListTagHelper(), "", row).Render();

        Assert.Equal("Reason", body.QuerySelector("dl > div > dt")!.TextContent);
        Assert.Equal("Because", body.QuerySelector("dd")!.TextContent);
        Assert.Equal("Change Reason", body.QuerySelector("dd a")!.TextContent);
        Assert.Equal("/a?b=1&c=2", body.QuerySelector("dd a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task A_success_is_announced()
    {
        var banner = (await new Tag("govuk-notification-banner", new NotificationBannerTagHelper { Type = "success" }, "Done").Render()).FirstElementChild!;

        Assert.Equal("alert", banner.GetAttribute("role"));
        Assert.Equal("Success", banner.QuerySelector("#" + banner.GetAttribute("aria-labelledby"))!.TextContent);
    }

    [Fact]
    public async Task No_page_before_or_after_shows_no_pagination()
    {
        var none = await new Tag("govuk-pagination", new PaginationTagHelper()).Render();
        var next = await new Tag("govuk-pagination", new PaginationTagHelper { NextHref = "?page=2" }).Render();

        Assert.Null(none.QuerySelector("nav"));
        Assert.Equal("next", Assert.Single(next.QuerySelectorAll("nav a")).GetAttribute("rel"));
    }

    [Fact]
    public async Task A_back_link_says_so_by_itself()
    {
        var link = new Tag("govuk-back-link", new BackLinkTagHelper()) { Attributes = { { "href", "/" } } };

        Assert.Equal("Back", (await link.Render()).QuerySelector("a.govuk-back-link[href='/']")!.TextContent);
    }

    public static TheoryData<string> Names => new(Everything.Keys);

    private static Dictionary<string, Tag> Everything => new()
    {
        ["details"] = new("govuk-details", new DetailsTagHelper { Summary = Hostile }, Hostile),
        ["inset"] = new("govuk-inset-text", new InsetTextTagHelper(), Hostile),
        ["warning"] = new("govuk-warning-text", new WarningTextTagHelper { IconFallbackText = Hostile }, Hostile),
        ["tag"] = new("govuk-tag", new TagTagHelper(), Hostile),
        ["banner"] = new("govuk-notification-banner", new NotificationBannerTagHelper { Title = Hostile }, Hostile),
        ["row"] = new("govuk-summary-list-row", new SummaryListRowTagHelper { Key = Hostile, ActionHref = Hostile, ActionText = Hostile, ActionHiddenText = Hostile }, Hostile),
        ["fieldset"] = new("govuk-fieldset", new FieldsetTagHelper { Legend = Hostile, LegendClass = Hostile }, Hostile),
        ["button"] = new("govuk-button", new ButtonTagHelper { Type = Hostile }, Hostile),
        ["breadcrumb"] = new("govuk-breadcrumbs-item", new BreadcrumbsItemTagHelper { Href = Hostile }, Hostile),
        ["pagination"] = new("govuk-pagination", new PaginationTagHelper { NextHref = Hostile, NextText = Hostile }),
        ["navigation"] = new("govuk-service-navigation-item", new ServiceNavigationItemTagHelper { Href = Hostile, Current = true }, Hostile),
        ["input"] = new("govuk-input", new InputTagHelper { For = Tag.For("F", Hostile), Label = Hostile, LabelClass = Hostile, Hint = Hostile, Type = Hostile, View = Tag.View() }),
    };

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Text_stays_text(string component)
    {
        var body = await Everything[component].Render();

        Assert.Empty(body.QuerySelectorAll("script"));
        Assert.Contains("<script>alert('&')", body.TextContent);
    }
}
