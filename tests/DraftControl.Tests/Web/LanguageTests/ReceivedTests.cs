using System.Net;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Wordings;
using DraftControl.Tests.Support;
using DraftControl.Web.Intake;
using Microsoft.Extensions.DependencyInjection;

namespace DraftControl.Tests.Web.LanguageTests;

/// <summary>A steward enters what came by e-mail, and the mail is kept as evidence.</summary>
public sealed class ReceivedTests(LanguageSite language) : IClassFixture<LanguageSite>
{
    private const string Mail = "Dear all,\n\nwe could sign this if clause 2 said whose taps.\n\nYours";

    private (string, string)[] Fields(Drafting drafting, string whole = "named") =>
    [
        ("Whose", $"{drafting.Register.Roster.Holders(Role.ChiefExecutive).First().Seq}"), .. Today(), ("Mail", Mail), ("Fields.Whole", whole),
        ("Fields.Changes[0].Clause", $"{drafting.Clause("new taps")}"), ("Fields.Changes[0].Words", "Say whose taps."),
    ];

    private (string, string)[] Today(int days = 0) => language.Site.Clock.GetUtcNow().AddDays(days) is var day
        ? [("Received.Day", $"{day.Day}"), ("Received.Month", $"{day.Month}"), ("Received.Year", $"{day.Year}")]
        : [];

    [Fact]
    public async Task The_entry_names_whose_answer_it_is_when_it_came_and_the_hash_of_the_mail_that_is_kept()
    {
        var drafting = language.Drafting(drafting: "participants");
        var steward = await (await language.SignedIn("steward@centre")).Open($"{drafting.Path}/language/received");

        await steward.Press("Continue", Fields(drafting));
        Assert.Empty(steward.Errors);
        Assert.Contains("we could sign this if clause 2 said whose taps.", steward.Text);
        await steward.Press("Record the answer");
        Assert.Contains("The answer is recorded, with the mail as evidence.", (await steward.Follow()).Page.DocumentElement.TextContent);

        var entry = Assert.IsType<LanguageTestReceived>(drafting.Register.Entries[^1].Entry);
        Assert.Equal((LanguageAnswer.NeedsChange, "Say whose taps.", "steward@centre"), (entry.Answer, entry.Reason!.ToString(), entry.By.ToString()));
        Assert.Equal([drafting.Hash("new taps")], entry.Wordings);
        Assert.Equal("chief-executive@northam", drafting.Register.LanguageTests.On(drafting.Hash("new taps")).Single().By.ToString());
        var kept = File.ReadAllBytes(Path.Combine(language.Site.Data, "intake", $"{drafting.Slug}", $"{entry.Evidence}"));
        Assert.Equal((entry.Evidence, Mail + "\n"), (Sha256.Of(kept), System.Text.Encoding.UTF8.GetString(kept)));
    }

    [Fact]
    public async Task Those_who_take_part_read_the_mail_and_nobody_else()
    {
        var drafting = language.Drafting();
        var steward = await (await language.SignedIn("steward@centre")).Open($"{drafting.Path}/language/received");
        await steward.Press("Continue", Fields(drafting));
        await steward.Press("Record the answer");
        var evidence = $"{drafting.Path}/language/evidence/{((LanguageTestReceived)drafting.Register.Entries[^1].Entry).Evidence}";

        var clerk = await language.SignedIn(LanguageSite.FrontLine);
        Assert.Contains(evidence, (await clerk.Open($"{drafting.Path}/language")).Page.DocumentElement.OuterHtml);
        Assert.Equal(Mail + "\n", await (await clerk.Get(evidence)).Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        drafting.Person("nobody@elsewhere");
        Assert.Equal(HttpStatusCode.Forbidden, (await (await Somebody.SignedIn(language.Site, "nobody@elsewhere.example")).Open(evidence)).Status);
        Assert.Equal(HttpStatusCode.Redirect, (await new Somebody(language.Site).Open(evidence)).Status);
        Assert.DoesNotContain(evidence, (await new Somebody(language.Site).Open($"{drafting.Path}/language")).Page.DocumentElement.OuterHtml);
    }

    [Fact]
    public async Task It_belongs_to_the_round_that_was_open_when_the_mail_came_and_a_whole_yes_answers_every_clause()
    {
        var drafting = language.Drafting();
        drafting.Did("steward@centre", Role.Steward, (register, head) => new RoundOpened(head, 1, Line.Parse("Spring"), new(head.At), new(head.At.AddDays(9))));
        var steward = await (await language.SignedIn("steward@centre")).Open($"{drafting.Path}/language/received");

        await steward.Press("Continue", [.. Fields(drafting, "yes").Where(field => !field.Item1.StartsWith("Fields.Changes", StringComparison.Ordinal))]);
        await steward.Press("Record the answer");

        var entry = Assert.IsType<LanguageTestReceived>(drafting.Register.Entries[^1].Entry);
        Assert.Equal((1, 7, LanguageAnswer.NameToIt), (entry.Round, entry.Wordings.Count, entry.Answer));
    }

    [Fact]
    public async Task What_is_missing_is_said_and_nothing_typed_is_lost()
    {
        var drafting = language.Drafting();
        var steward = await (await language.SignedIn("steward@centre")).Open($"{drafting.Path}/language/received");

        await steward.Press("Continue");
        Assert.Equal(["Select whose answer it is", "Enter the day on which the mail came, like 12 5 2026", "Copy the text of the mail here", "Select what the mail says of the text as a whole"], steward.Errors);
        await steward.Press("Continue", [.. Fields(drafting).Where(field => !field.Item1.StartsWith("Received", StringComparison.Ordinal)), .. Today(2)]);

        Assert.Equal(["The day on which the mail came must not be in the future"], steward.Errors);
        Assert.Equal(Mail, steward.Field("Mail")!.ReplaceLineEndings("\n").Trim());
        Assert.DoesNotContain(drafting.Register.Entries, recorded => recorded.Entry is LanguageTestReceived);
    }

    [Fact]
    public async Task A_mail_that_an_entry_names_is_not_cleared_away()
    {
        var drafting = language.Drafting();
        var steward = await (await language.SignedIn("steward@centre")).Open($"{drafting.Path}/language/received");
        await steward.Press("Continue", Fields(drafting));
        await steward.Press("Record the answer");
        var files = language.Site.Services.GetRequiredService<IntakeFiles>();
        var unnamed = files.Keep(drafting.Slug, "Nobody names this."u8.ToArray());
        var evidence = ((LanguageTestReceived)drafting.Register.Entries[^1].Entry).Evidence;
        foreach (var name in new[] { unnamed, evidence })
        {
            File.SetLastWriteTimeUtc(Path.Combine(language.Site.Data, "intake", $"{drafting.Slug}", $"{name}"), DateTime.UtcNow.AddDays(-2));
        }

        ActivatorUtilities.CreateInstance<IntakeUpkeep>(language.Site.Services).Run();

        Assert.Equal((true, false), (files.Exists(drafting.Slug, evidence), files.Exists(drafting.Slug, unnamed)));
    }
}
