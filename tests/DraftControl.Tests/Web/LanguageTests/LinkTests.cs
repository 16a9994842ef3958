using System.Net;
using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Tests.Support;
using DraftControl.Web.Accounts;
using DraftControl.Web.LanguageTests;
using DraftControl.Web.SignIn;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DraftControl.Tests.Web.LanguageTests;

/// <summary>A chief executive's personal link: three questions for the whole text, for whoever has the link.</summary>
public sealed class LinkTests(LanguageSite language) : IClassFixture<LanguageSite>
{
    /// <summary>The link that a steward has sent to the chief executive of Northam.</summary>
    private async Task<string> Sent(Drafting drafting)
    {
        var steward = await (await language.SignedIn("steward@centre")).Open($"{drafting.Path}/language/links");
        await steward.Press("Continue", ("Chosen", Appointment(drafting)));
        Assert.Contains("[a personal link]", steward.Text);
        await steward.Press("Send 1 link");
        Assert.Contains("1 link is sent.", (await steward.Follow()).Text);
        return Mailbox.Link(language.Site, $"{LanguageSite.Chief}.example");
    }

    private static string Appointment(Drafting drafting) => $"{drafting.Register.Roster.Holders(Role.ChiefExecutive).First().Seq}";

    [Theory]
    [InlineData("themselves", FilledInBy.Themselves)]
    [InlineData("assistant", FilledInBy.Assistant)]
    public async Task A_yes_to_the_whole_text_is_one_entry_in_the_chief_executives_office(string by, FilledInBy recorded)
    {
        var drafting = language.Drafting(drafting: "participants");
        var anybody = await new Somebody(language.Site).Open(await Sent(drafting));
        Assert.Contains("You are asked as chief executive of Northam Borough Council.", anybody.Text);
        Assert.Contains("We will fix the plumbing before we buy new taps.", anybody.Text);

        await anybody.Press("Continue", ("Fields.Whole", "yes"), ("FilledBy", by));
        Assert.Contains("I could put my name to this Every clause", anybody.Text);
        Assert.Empty(drafting.Tested());
        await anybody.Press("Send");

        var entry = Assert.Single(drafting.Tested());
        Assert.Equal((7, LanguageAnswer.NameToIt, recorded, "chief-executive@northam", drafting.Person(LanguageSite.Chief)), (entry.Wordings.Count, entry.Answer, entry.FilledInBy, entry.By.ToString(), entry.By.Person));
        Assert.Contains("Everything is answered", (await anybody.Follow()).Text);
        Assert.Contains("Thank you. The answers are recorded.", anybody.Page.DocumentElement.TextContent);
    }

    [Fact]
    public async Task Named_clauses_are_recorded_with_what_they_need_and_all_others_as_ones_to_put_a_name_to()
    {
        var drafting = language.Drafting();
        var anybody = await new Somebody(language.Site).Open(await Sent(drafting));
        await anybody.Press("Name another clause to change", ("Fields.Whole", "if"), ("Fields.Changes[0].Clause", $"{drafting.Clause("telephone")}"), ("Fields.Changes[0].Words", "And by letter."));
        Assert.Equal("And by letter.", anybody.Field("Fields.Changes[0].Words"));

        await anybody.Press("Continue", ("Fields.Whole", "if"), ("FilledBy", "themselves"),
            ("Fields.Changes[0].Clause", $"{drafting.Clause("telephone")}"), ("Fields.Changes[1].Clause", $"{drafting.Clause("try out")}"), ("Fields.Changes[1].Words", "With residents."),
            ("Fields.Unclear[0].Clause", $"{drafting.Clause("new taps")}"), ("Fields.Unclear[0].Words", "Which taps?"));
        Assert.Empty(anybody.Errors);
        await anybody.Press("Send");

        Assert.Equal(
            [(LanguageAnswer.NameToIt, 4, null), (LanguageAnswer.NeedsChange, 1, "And by letter."), (LanguageAnswer.NeedsChange, 1, "With residents."), (LanguageAnswer.NotUnderstood, 1, "Which taps?")],
            drafting.Tested().Select(entry => (entry.Answer, entry.Wordings.Count, entry.Reason?.ToString())).OrderBy(entry => entry.Answer).ThenBy(entry => entry.Item3, StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_change_to_the_text_as_a_whole_stands_with_every_clause_that_is_not_named()
    {
        var drafting = language.Drafting();
        var anybody = await new Somebody(language.Site).Open(await Sent(drafting));

        await anybody.Press("Continue", ("Fields.Whole", "if"), ("FilledBy", "themselves"), ("Fields.Changes[0].Clause", "text"), ("Fields.Changes[0].Words", "Half as long."));
        await anybody.Press("Send");

        var entry = Assert.Single(drafting.Tested());
        Assert.Equal((LanguageAnswer.NeedsChange, 7, "Half as long."), (entry.Answer, entry.Wordings.Count, entry.Reason?.ToString()));
    }

    [Fact]
    public async Task What_is_missing_or_contradicts_itself_is_said_and_nothing_typed_is_lost()
    {
        var drafting = language.Drafting();
        var (clause, anybody) = ($"{drafting.Clause("telephone")}", await new Somebody(language.Site).Open(await Sent(drafting)));

        await anybody.Press("Continue");
        Assert.Equal(["Select whether you could put your name to the text as a whole", "Select who fills this in"], anybody.Errors);
        await anybody.Press("Continue", ("Fields.Whole", "if"), ("FilledBy", "assistant"));
        Assert.Equal(["Select a clause and say what you would need, here or below"], anybody.Errors);
        await anybody.Press("Continue", ("Fields.Whole", "if"), ("FilledBy", "assistant"), ("Fields.Changes[0].Words", "Less."), ("Fields.Unclear[0].Clause", clause));
        Assert.Equal(["Select the clause", "Enter what you do not understand"], anybody.Errors);
        await anybody.Press("Continue", ("Fields.Whole", "if"), ("FilledBy", "assistant"), ("Fields.Changes[0].Clause", clause), ("Fields.Changes[0].Words", "Less."), ("Fields.Unclear[0].Clause", clause), ("Fields.Unclear[0].Words", "Whose?"));
        Assert.Equal(["You named this twice. Say everything about it in one place"], anybody.Errors);
        await anybody.Press("Continue", ("Fields.Whole", "yes"), ("FilledBy", "assistant"), ("Fields.Changes[0].Clause", clause), ("Fields.Changes[0].Words", "Less."), ("Fields.Unclear[0].Clause", ""), ("Fields.Unclear[0].Words", ""));

        Assert.Equal(["You named clauses below. Select “Only if something changes, or is explained”, or clear what you named"], anybody.Errors);
        Assert.Equal("Less.", anybody.Field("Fields.Changes[0].Words"));
        Assert.Empty(drafting.Tested());
    }

    [Fact]
    public async Task Later_the_link_asks_about_what_changed_alone_and_shows_what()
    {
        var drafting = language.Drafting();
        var link = await Sent(drafting);
        drafting.Said(LanguageSite.Chief, LanguageAnswer.NameToIt);
        drafting.Accepted("rep@southam", "By letter too", new RequestedChange.Reword(drafting.Clause("telephone"), "We will keep help by letter."));

        var anybody = await new Somebody(language.Site).Open(link);
        Assert.Contains("You have answered the rest, so the questions are about 1 clause alone.", anybody.Text);
        Assert.Contains("[added: letter]", anybody.Page.QuerySelector("main ins")!.TextContent);
        await anybody.Press("Continue", ("Fields.Whole", "yes"), ("FilledBy", "themselves"));
        await anybody.Press("Send");

        Assert.Equal([drafting.Hash("by letter")], drafting.Tested()[^1].Wordings);
    }

    [Fact]
    public async Task Words_that_change_while_somebody_answers_are_read_before_anything_is_recorded()
    {
        var drafting = language.Drafting();
        var anybody = await new Somebody(language.Site).Open(await Sent(drafting));
        await anybody.Press("Continue", ("Fields.Whole", "yes"), ("FilledBy", "themselves"));
        drafting.Accepted("rep@southam", "By letter too", new RequestedChange.Reword(drafting.Clause("telephone"), "We will keep help by letter."));

        await anybody.Press("Send");

        Assert.Equal(HttpStatusCode.Conflict, anybody.Status);
        Assert.Equal(["The text changed while you answered. Read it again below, then go on: what you typed is still here"], anybody.Errors);
        Assert.Empty(drafting.Tested());
        Assert.NotNull(anybody.Page.QuerySelector("input[name='Fields.Whole'][value=yes][checked]"));
        await anybody.Press("Continue");
        await anybody.Press("Send");
        Assert.Equal(7, Assert.Single(drafting.Tested()).Wordings.Count);
    }

    [Fact]
    public async Task A_link_stops_working_when_it_expires_is_withdrawn_replaced_or_the_office_ends()
    {
        var drafting = language.Drafting(drafting: "participants");
        var (replaced, newest) = (await Sent(drafting), await Sent(drafting));
        await Closed(replaced, "This link was withdrawn by a steward of the declaration, or a newer message brought you another one.");
        Assert.Equal(HttpStatusCode.OK, (await new Somebody(language.Site).Open(newest)).Status);

        var steward = await (await language.SignedIn("steward@centre")).Open($"{drafting.Path}/language/links");
        await steward.Press("Withdraw");
        await Closed(newest, "This link was withdrawn by a steward of the declaration, or a newer message brought you another one.");

        var last = await Sent(drafting);
        language.Site.Clock.Pass(TimeSpan.FromDays(32));
        await Closed(last, "This link has expired.");
        var ended = await Sent(drafting);
        drafting.AppointmentEnded(int.Parse(Appointment(drafting), System.Globalization.CultureInfo.InvariantCulture));
        await Closed(ended, "The office that this link is for has ended.");
    }

    [Fact]
    public async Task What_was_typed_into_a_link_that_stopped_working_is_given_back()
    {
        var drafting = language.Drafting();
        var link = await Sent(drafting);
        var anybody = await new Somebody(language.Site).Open(link);
        await Sent(drafting);

        await anybody.Press("Continue", ("Fields.Whole", "if"), ("FilledBy", "themselves"), ("Fields.Changes[0].Words", "Half as long."));

        Assert.Equal(HttpStatusCode.Gone, anybody.Status);
        Assert.Contains("Half as long.", anybody.Text);
        Assert.Empty(drafting.Tested());
    }

    [Fact]
    public async Task A_link_opens_its_own_declaration_alone_and_its_token_is_kept_nowhere()
    {
        var (drafting, other) = (language.Drafting(drafting: "participants"), language.Drafting(drafting: "participants"));
        var link = await Sent(drafting);
        var token = link.Split('/')[^1];

        Assert.Equal(HttpStatusCode.NotFound, (await new Somebody(language.Site).Open($"{other.Path}/language/link/{token}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await new Somebody(language.Site).Open($"{drafting.Path}/language/link/{new string('A', 43)}")).Status);
        using var context = language.Site.Services.GetRequiredService<IDbContextFactory<AccountsContext>>().CreateDbContext();
        Assert.DoesNotContain(context.LanguageLinks.AsEnumerable(), kept => kept.TokenHash == token || kept.Id == token);
    }

    [Fact]
    public void Who_is_erased_leaves_no_link_behind()
    {
        var drafting = language.Drafting();
        var (name, person) = ("chief@eastam", drafting.Person("chief@eastam"));
        var held = drafting.Appoint(name, Role.ChiefExecutive);
        var links = language.Site.Services.GetRequiredService<LanguageLinks>();
        links.Make("of-the-erased", drafting.Slug, drafting.Register.Roster.Appointments[held.Entry.Seq], drafting.Person("steward@centre"), DateTimeOffset.UtcNow.AddDays(1));

        using var scope = language.Site.Services.CreateScope();
        scope.ServiceProvider.GetRequiredService<Erasure>().Erase(person, EmailAddress.Parse($"{name}.example"));

        Assert.Empty(links.In(drafting.Slug));
    }

    [Fact]
    public async Task Too_many_forms_from_one_address_are_refused_with_everything_kept()
    {
        using var strict = RunningSite.With(("Limits:PublicForms", "1"));
        var drafting = Drafting.On(strict);
        var held = drafting.Appoint("chief@northam", Role.ChiefExecutive);
        var token = strict.Services.GetRequiredService<LanguageLinks>().Make("one", drafting.Slug, drafting.Register.Roster.Appointments[held.Entry.Seq], drafting.Person("steward@centre"), DateTimeOffset.UtcNow.AddDays(1));
        var anybody = await new Somebody(strict).Open($"{drafting.Path}/language/link/{token}");
        await anybody.Press("Continue", ("Fields.Whole", "yes"), ("FilledBy", "themselves"));
        var check = anybody.Page;
        await anybody.Press("Send");
        Assert.Single(drafting.Tested());

        anybody.Show(check);
        await anybody.Press("Send");

        Assert.Equal(HttpStatusCode.TooManyRequests, anybody.Status);
        Assert.Equal(["Too many forms came from your address. Wait a minute, then send it again"], anybody.Errors);
        Assert.Equal("themselves", anybody.Field("FilledBy"));
    }

    private async Task Closed(string link, string why)
    {
        var anybody = await new Somebody(language.Site).Open(link);

        Assert.Equal(HttpStatusCode.Gone, anybody.Status);
        Assert.Contains($"{why} Nothing has been recorded now.", anybody.Text);
        Assert.DoesNotContain("plumbing", anybody.Text);
    }
}
