using System.Net;
using DraftControl.Tests.Support;

namespace DraftControl.Tests.Web.SignIn;

public sealed class PasswordTests(ProductionSite production) : IClassFixture<ProductionSite>
{
    private const string Password = "violet harbour teaspoon";
    private const string Refused = "This address and password do not belong together, or the account is locked for 15 minutes after too many tries";

    private RunningSite Site => production.Site;

    [Fact]
    public async Task A_password_is_set_in_the_account_and_signs_in_from_then_on()
    {
        await WithPassword("rep@northam.example");

        var person = await SignIn("rep@northam.example", Password);

        Assert.Equal((HttpStatusCode.Redirect, "/waiting"), (person.Status, person.Location));
        Assert.Equal(HttpStatusCode.OK, (await person.Open("/account")).Status);
    }

    [Theory]
    [InlineData("short", "Use 12 characters or more")]
    [InlineData("Password123456", "Choose a password that is harder to guess, such as three words that do not belong together")]
    [InlineData("aaaaaaaaaaaaaaaa", "Choose a password that is harder to guess, such as three words that do not belong together")]
    public async Task A_password_that_is_guessed_first_is_refused(string password, string error)
    {
        var person = await (await Somebody.SignedInByLink(Site, "rep@eastam.example")).Open("/account/password");

        await person.Press("Save the password", ("NewPassword", password));

        Assert.Equal([error], person.Errors);
        Assert.DoesNotContain(password, person.Page.DocumentElement.OuterHtml);
    }

    [Fact]
    public async Task Wrong_passwords_and_unknown_addresses_get_the_same_answer()
    {
        await WithPassword("rep@southam.example");

        var (wrong, none, unknown) = (await SignIn("rep@southam.example", "wrong wrong wrong"), await SignIn("rep@westam.example", Password), await SignIn("nobody@nowhere.example", Password));

        Assert.Equal([Refused], wrong.Errors);
        Assert.Equal((wrong.Status, wrong.Errors.Single()), (none.Status, none.Errors.Single()));
        Assert.Equal((wrong.Status, wrong.Errors.Single()), (unknown.Status, unknown.Errors.Single()));
    }

    [Fact]
    public async Task After_five_wrong_passwords_the_right_one_does_not_help_for_fifteen_minutes_but_a_link_does()
    {
        await WithPassword("editor@northam.example");
        for (var i = 0; i < 5; i++)
        {
            Assert.Equal([Refused], (await SignIn("editor@northam.example", $"wrong wrong {i}")).Errors);
        }

        Assert.Equal([Refused], (await SignIn("editor@northam.example", Password)).Errors);
        Assert.Equal(HttpStatusCode.Redirect, (await Somebody.SignedInByLink(Site, "editor@northam.example")).Status);
    }

    [Fact]
    public async Task A_new_password_ends_every_other_session()
    {
        var (here, there) = (await WithPassword("editor@guild.example"), await Somebody.SignedInByLink(Site, "editor@guild.example"));

        await (await here.Open("/account/password")).Press("Save the password", ("Password", Password), ("NewPassword", "marble kettle over lunch"));

        Assert.Equal(HttpStatusCode.OK, (await here.Open("/account")).Status);
        Assert.Equal(HttpStatusCode.Redirect, (await there.Open("/account")).Status);
    }

    [Fact]
    public async Task Signing_out_everywhere_ends_every_other_session()
    {
        var (here, there) = (await Somebody.SignedInByLink(Site, "rep@guild.example"), await Somebody.SignedInByLink(Site, "rep@guild.example"));

        await (await here.Open("/account")).Press("Sign out everywhere");

        Assert.Equal(HttpStatusCode.OK, (await here.Open("/account")).Status);
        Assert.Equal(HttpStatusCode.Redirect, (await there.Open("/account")).Status);
    }

    [Fact]
    public async Task Who_has_an_app_is_asked_for_its_code_and_a_code_works_once()
    {
        var owner = await WithPassword("rep@centre.example");
        var key = await owner.SetUpApp();
        var recovery = owner.Page.QuerySelectorAll(".dc-code")[0].TextContent;
        var code = AuthenticatorApp.Code(key, later: 1);

        var first = await SignIn("rep@centre.example", Password);
        Assert.StartsWith("/sign-in/code", first.Location);
        Assert.Equal(HttpStatusCode.Redirect, (await first.Open("/account")).Status);
        await (await first.Open("/sign-in/code")).Press("Sign in", ("SecurityCode", code));
        Assert.Equal(HttpStatusCode.OK, (await first.Open("/account")).Status);

        var second = await (await SignIn("rep@centre.example", Password)).Follow();
        await second.Press("Sign in", ("SecurityCode", code));
        Assert.Equal(["Enter the code that your app shows now, or a recovery code that you have not used"], second.Errors);
        await second.Press("Sign in", ("SecurityCode", recovery.ToLowerInvariant()));
        Assert.Equal(HttpStatusCode.OK, (await second.Open("/account")).Status);

        var third = await (await SignIn("rep@centre.example", Password)).Follow();
        await third.Press("Sign in", ("SecurityCode", recovery));
        Assert.NotEmpty(third.Errors);
    }

    private async Task<Somebody> WithPassword(string email)
    {
        var person = await (await Somebody.SignedInByLink(Site, email)).Open("/account/password");
        await person.Press("Save the password", ("NewPassword", Password));
        Assert.Contains("Your new password is set", (await person.Follow()).Page.Body!.TextContent);
        return person;
    }

    private async Task<Somebody> SignIn(string email, string password) =>
        await (await new Somebody(Site).Open("/sign-in/password")).Press("Sign in", ("Email", email), ("Password", password));
}
