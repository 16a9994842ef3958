using System.Net;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Tests.Support;
using DraftControl.Web.LanguageTests;
using Microsoft.Extensions.DependencyInjection;

namespace DraftControl.Tests.Web.LanguageTests;

/// <summary>Every act and view of language tests and loaded terms through the API.</summary>
public sealed class LanguageApiTests(LanguageSite language) : IClassFixture<LanguageSite>
{
    private ApiClient Client(string name) => ApiClient.For(language.Site, $"{name}.example");

    [Fact]
    public async Task Answers_are_given_and_read_by_office_or_by_class()
    {
        var drafting = language.Drafting();
        using var chief = Client(LanguageSite.Chief);
        var waiting = (await chief.Get($"declarations/{drafting.Slug}/language/waiting")).Json;
        Assert.Equal(7, waiting.GetArrayLength());

        var told = await chief.Do($"declarations/{drafting.Slug}/language/answers", new
        {
            filledInBy = "assistant",
            answers = waiting.EnumerateArray().Select((words, index) => new { sha256 = words.GetProperty("sha256").GetString(), answer = index == 0 ? "not-understood" : "name-to-it", comment = index == 0 ? "Who is we?" : null }),
        });

        Assert.Equal(2, told.GetProperty("entries").GetInt32());
        Assert.All(drafting.Tested(), entry => Assert.Equal(FilledInBy.Assistant, entry.FilledInBy));
        Assert.Equal(0, (await chief.Get($"declarations/{drafting.Slug}/language/waiting")).Json.GetArrayLength());
        var byOffice = (await chief.Get($"declarations/{drafting.Slug}/language")).Json[0];
        Assert.Equal((1, "chief-executive@northam", "Who is we?"), (byOffice.GetProperty("chiefExecutives").GetProperty("notUnderstood").GetInt32(), byOffice.GetProperty("answers")[0].GetProperty("office").GetString(), byOffice.GetProperty("answers")[0].GetProperty("comment").GetString()));
        using var visitor = new ApiClient(language.Site.Address, token: null);
        var byClass = await visitor.Get($"declarations/{drafting.Slug}/language");
        Assert.Equal("local-authority", byClass.Json[0].GetProperty("answers")[0].GetProperty("class").GetString());
        Assert.DoesNotContain("northam", byClass.Text);
        Assert.DoesNotContain("chief-executive@", (await visitor.Get($"declarations/{drafting.Slug}/record")).Text);
    }

    [Fact]
    public async Task A_steward_enters_mails_and_sends_and_withdraws_links()
    {
        var drafting = language.Drafting();
        using var steward = Client("steward@centre");
        var appointment = drafting.Register.Roster.Holders(Role.ChiefExecutive).First().Seq;
        await steward.Do($"declarations/{drafting.Slug}/language/received", new { appointment, received = "2026-01-05", mail = "We would sign.", answers = new[] { new { sha256 = $"{drafting.Hash("new taps")}", answer = "name-to-it" } } });
        Assert.Equal(appointment, Assert.IsType<LanguageTestReceived>(drafting.Register.Entries[^1].Entry).Appointment);

        await steward.Do($"declarations/{drafting.Slug}/language/links", new { appointments = new[] { appointment }, until = $"{language.Site.Clock.GetUtcNow().AddDays(9):yyyy-MM-dd}" });
        var link = Mailbox.Link(language.Site, $"{LanguageSite.Chief}.example");
        Assert.Equal(HttpStatusCode.OK, (await new Somebody(language.Site).Open(link)).Status);
        var listed = Assert.Single((await steward.Get($"declarations/{drafting.Slug}/language/links")).Json.EnumerateArray());
        await steward.Do($"declarations/{drafting.Slug}/language/links/{listed.GetProperty("id").GetString()}/revocation", new { });

        Assert.Equal(HttpStatusCode.Gone, (await new Somebody(language.Site).Open(link)).Status);
    }

    [Fact]
    public async Task A_link_is_sent_once_for_each_request()
    {
        var drafting = language.Drafting();
        using var steward = Client("steward@centre");
        var body = new { appointments = new[] { drafting.Register.Roster.Holders(Role.ChiefExecutive).First().Seq }, until = $"{language.Site.Clock.GetUtcNow().AddDays(9):yyyy-MM-dd}" };
        var before = Mailbox.Count(language.Site, $"{LanguageSite.Chief}.example");

        await steward.Do($"declarations/{drafting.Slug}/language/links", body, key: "again");
        await steward.Do($"declarations/{drafting.Slug}/language/links", body, key: "again");

        Assert.Equal(before + 1, Mailbox.Count(language.Site, $"{LanguageSite.Chief}.example"));
        Assert.Single(language.Site.Services.GetRequiredService<LanguageLinks>().In(drafting.Slug));
    }

    [Fact]
    public async Task What_cannot_be_read_or_is_not_theirs_is_refused_with_a_sentence()
    {
        var drafting = language.Drafting();
        using var chief = Client(LanguageSite.Chief);
        using var editor = Client("editor@centre");
        var (path, sha256) = ($"declarations/{drafting.Slug}/language", $"{drafting.Hash("new taps")}");

        await Refused(HttpStatusCode.BadRequest, "Send answers: one for each wording, at most 1,000.", chief.Post($"{path}/answers", new { }));
        await Refused(HttpStatusCode.BadRequest, "Send as each answer: name-to-it, needs-change or not-understood.", chief.Post($"{path}/answers", new { answers = new[] { new { sha256, answer = "maybe" } } }));
        await Refused(HttpStatusCode.BadRequest, "Send filledInBy: themselves or assistant.", chief.Post($"{path}/answers", new { answers = new[] { new { sha256, answer = "name-to-it" } }, filledInBy = "nobody" }));
        await Refused(HttpStatusCode.UnprocessableEntity, "Enter what you would need changed.", chief.Post($"{path}/answers", new { answers = new[] { new { sha256, answer = "needs-change" } } }));
        await Refused(HttpStatusCode.Conflict, "Some of these words are no longer in the draft. Read the new words and answer those.", chief.Post($"{path}/answers", new { answers = new[] { new { sha256 = new string('0', 64), answer = "name-to-it" } } }));
        await Refused(HttpStatusCode.Forbidden, "Only a chief executive or somebody of the front line can answer a language test.", editor.Post($"{path}/answers", new { answers = new[] { new { sha256, answer = "name-to-it" } } }));
        await Refused(HttpStatusCode.Forbidden, "Only a chief executive or somebody of the front line is asked.", editor.Get($"{path}/waiting"));
        await Refused(HttpStatusCode.NotFound, "There is no round 1 that is over.", editor.Get($"{path}/rounds/1"));
        Assert.Empty(drafting.Tested());
    }

    [Fact]
    public async Task Terms_are_read_and_written()
    {
        var drafting = language.Drafting();
        using var editor = Client("editor@centre");
        var path = $"declarations/{drafting.Slug}/terms";
        Assert.Contains("world-class", (await editor.Get(path)).Text);

        await editor.Do(path, new { terms = "taps: Because." });
        await Refused(HttpStatusCode.Conflict, "Somebody else changed the list after you opened it. Compare yours with the list as it stands, then save it again.", editor.Post(path, new { terms = "pipes: Because." }));
        await Refused(HttpStatusCode.BadRequest, "Line 1: write the term, a colon and the reason, like 'world-class: Praise that cannot be tested'.", editor.Post(path, new { terms = "pipes" }));
        var read = (await editor.Get(path)).Json;

        Assert.Equal("taps", read.GetProperty("terms")[0].GetProperty("term").GetString());
        await editor.Do(path, new { terms = "pipes: Because.", sha256 = read.GetProperty("sha256").GetString() });
    }

    private static async Task Refused(HttpStatusCode status, string sentence, Task<ApiClient.Answer> asked)
    {
        var answer = await asked;

        Assert.Equal((status, sentence), (answer.Status, answer.Json.GetProperty("detail").GetString()));
    }
}
