using System.Globalization;
using System.Net;
using DraftControl.Tests.Support;

namespace DraftControl.Tests.Web.SignIn;

public sealed class LimitsTests
{
    [Fact]
    public async Task Who_tries_too_often_to_sign_in_to_one_account_is_told_when_to_come_back()
    {
        using var site = RunningSite.With(("Limits:SignInAccount", "2"));

        foreach (var expected in new[] { HttpStatusCode.Redirect, HttpStatusCode.Redirect, HttpStatusCode.TooManyRequests })
        {
            var person = await new Somebody(site).Open("/sign-in");
            await person.Press("Email me a link", ("Email", "nobody@nowhere.example"));
            Assert.Equal(expected, person.Status);
        }

        var other = await new Somebody(site).Open("/sign-in");
        Assert.Equal(HttpStatusCode.Redirect, (await other.Press("Email me a link", ("Email", "other@nowhere.example"))).Status);
    }

    [Fact]
    public async Task Who_tries_too_often_from_one_place_is_told_when_to_come_back_and_keeps_what_was_typed_but_no_password()
    {
        using var site = RunningSite.With(("Limits:SignInAddress", "1"));
        var person = await new Somebody(site).Open("/sign-in/password");
        await person.Press("Sign in", ("Email", "one@nowhere.example"), ("Password", "wrong wrong wrong"));

        await person.Press("Sign in", ("Email", "two@nowhere.example"), ("Password", "wrong wrong wrong"));

        Assert.Equal(HttpStatusCode.TooManyRequests, person.Status);
        Assert.InRange(int.Parse(person.RetryAfter!, CultureInfo.InvariantCulture), 1, 60);
        Assert.Contains("Too many requests", person.Text);
        Assert.Contains("two@nowhere.example", person.Text);
        Assert.DoesNotContain("wrong wrong wrong", person.Page.DocumentElement.OuterHtml);
    }

    [Fact]
    public async Task What_one_person_writes_in_a_minute_is_limited_through_pages_and_the_API()
    {
        using var site = RunningSite.With(("Limits:Writes", "3"));
        var drafting = Drafting.On(site);
        var northam = await Somebody.SignedIn(site, "rep@northam.example");
        using var program = ApiClient.For(site, "rep@northam.example");
        await (await northam.Open("/account/name")).Press("Save", ("Name", "Rep One"));
        await program.Post($"declarations/{drafting.Slug}/agreements", new { });
        await (await northam.Open("/account/name")).Press("Save", ("Name", "Rep Two"));

        await (await northam.Open("/account/name")).Press("Save", ("Name", "Rep Three"));
        var answer = await program.Post($"declarations/{drafting.Slug}/agreements", new { });

        Assert.Equal((HttpStatusCode.TooManyRequests, HttpStatusCode.TooManyRequests), (northam.Status, answer.Status));
        Assert.Contains("Rep Three", northam.Text);
        var southam = await Somebody.SignedIn(site, "rep@southam.example");
        Assert.Equal(HttpStatusCode.Redirect, (await (await southam.Open("/account/name")).Press("Save", ("Name", "Rep"))).Status);
    }

    [Fact]
    public async Task Declarations_that_one_person_starts_in_a_minute_are_limited_more()
    {
        using var site = RunningSite.With(("Demo", "true"), ("Limits:Imports", "1"));
        var steward = await Somebody.SignedIn(site, "steward@centre.example");
        await (await steward.Open("/declarations/new")).Press("Start the declaration", ("Title", "One"));

        await (await steward.Open("/declarations/new")).Press("Start the declaration", ("Title", "Two"));

        Assert.Equal(HttpStatusCode.TooManyRequests, steward.Status);
    }
}
