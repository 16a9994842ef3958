using System.Net;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Tests.Support;
using DraftControl.Web.Texts;

namespace DraftControl.Tests.Web.LanguageTests;

/// <summary>A mail that is entered late does not take the place of what the same person has answered since it came.</summary>
public sealed class NewerAnswersTests(LanguageSite language) : IClassFixture<LanguageSite>
{
    private const string Mail = "Clause 2.1 should say whose taps.";

    private DateOnly Today => language.Site.Clock.GetUtcNow().UkDay();

    [Fact]
    public async Task The_page_refuses_it_says_what_the_newer_answer_is_and_keeps_all_that_was_typed()
    {
        var drafting = language.Drafting();
        drafting.Said(LanguageSite.Chief, LanguageAnswer.NameToIt, "new taps");
        var steward = await (await language.SignedIn("steward@centre")).Open($"{drafting.Path}/language/received");

        await steward.Press("Continue", Fields(drafting, Today.AddDays(-1)));

        Assert.Equal([Sentence($"“I could put my name to this” about clause 2.1 on {Today.InWords()}")], steward.Errors);
        Assert.Equal((HttpStatusCode.UnprocessableEntity, Mail, "Say whose taps."), (steward.Status, steward.Field("Mail")!.Trim(), steward.Field("Fields.Changes[0].Words")!.Trim()));
        Assert.Equal($"{Today.AddDays(-1).Day}", steward.Field("Received.Day"));
        Assert.NotNull(steward.Page.QuerySelector($"#Whose option[selected][value='{Chief(drafting)}']"));
        Assert.DoesNotContain(drafting.Register.Entries, recorded => recorded.Entry is LanguageTestReceived);

        // Of the same day it may be the later one: the steward knows.
        await steward.Press("Continue", Date(Today));
        await steward.Press("Record the answer");
        Assert.Equal(LanguageAnswer.NeedsChange, Counted(drafting, "new taps"));
    }

    [Fact]
    public async Task An_answer_that_comes_while_the_steward_checks_the_mail_is_not_replaced_either()
    {
        var drafting = language.Drafting();
        var steward = await (await language.SignedIn("steward@centre")).Open($"{drafting.Path}/language/received");
        await steward.Press("Continue", Fields(drafting, Today.AddDays(-1)));
        Assert.Empty(steward.Errors);
        drafting.Said(LanguageSite.Chief, LanguageAnswer.NotUnderstood, "new taps");

        await steward.Press("Record the answer");

        Assert.Equal([Sentence($"“I do not understand this” about clause 2.1 on {Today.InWords()}")], steward.Errors);
        await steward.Press("Change");
        Assert.Equal((Mail, "Say whose taps."), (steward.Field("Mail")!.Trim(), steward.Field("Fields.Changes[0].Words")!.Trim()));
        Assert.Equal(LanguageAnswer.NotUnderstood, Counted(drafting, "new taps"));
    }

    [Fact]
    public async Task A_mail_about_the_whole_text_leaves_out_what_has_been_answered_since()
    {
        var drafting = language.Drafting();
        drafting.Said(LanguageSite.Chief, LanguageAnswer.NotUnderstood, "new taps");
        var steward = await (await language.SignedIn("steward@centre")).Open($"{drafting.Path}/language/received");

        await steward.Press("Continue", [.. Fields(drafting, Today.AddDays(-1)).Where(field => !field.Item1.StartsWith("Fields", StringComparison.Ordinal)), ("Fields.Whole", "yes")]);
        Assert.Contains("Left out: clause 2.1. They have answered it since this mail came, and the newer answer counts.", steward.Text);
        await steward.Press("Record the answer");

        Assert.Empty(steward.Errors);
        Assert.Equal((LanguageAnswer.NotUnderstood, LanguageAnswer.NameToIt), (Counted(drafting, "new taps"), Counted(drafting, "telephone")));
    }

    [Fact]
    public async Task Where_all_of_it_has_been_answered_since_the_clauses_are_not_listed()
    {
        var drafting = language.Drafting();
        drafting.Said(LanguageSite.Chief, LanguageAnswer.NotUnderstood);
        var steward = await (await language.SignedIn("steward@centre")).Open($"{drafting.Path}/language/received");

        await steward.Press("Continue", [.. Fields(drafting, Today.AddDays(-1)).Where(field => !field.Item1.StartsWith("Fields", StringComparison.Ordinal)), ("Fields.Whole", "yes")]);

        Assert.Equal([Sentence($"“I do not understand this” about everything that the mail is about on {Today.InWords()}")], steward.Errors);
    }

    [Fact]
    public async Task An_earlier_mail_is_of_the_day_on_which_it_came_not_of_the_day_on_which_it_was_entered()
    {
        var drafting = language.Drafting();
        using var steward = ApiClient.For(language.Site, "steward@centre.example");
        await steward.Do(Address(drafting), Received(drafting, Today.AddDays(-5), ("new taps", "name-to-it")));

        await steward.Do(Address(drafting), Received(drafting, Today.AddDays(-3), ("new taps", "not-understood")));
        var refused = await steward.Post(Address(drafting), Received(drafting, Today.AddDays(-4), ("new taps", "name-to-it")));

        Assert.Equal((HttpStatusCode.UnprocessableEntity, Sentence($"“I do not understand this” about clause 2.1 on {Today.AddDays(-3).InWords()}")), (refused.Status, refused.Detail));
        Assert.Equal(LanguageAnswer.NotUnderstood, Counted(drafting, "new taps"));
    }

    [Fact]
    public async Task The_API_writes_nothing_of_such_a_mail_and_all_of_it_without_those_words()
    {
        var drafting = language.Drafting();
        drafting.Said(LanguageSite.Chief, LanguageAnswer.NameToIt, "new taps");
        drafting.Said(LanguageSite.Chief, LanguageAnswer.NeedsChange, "telephone");
        using var steward = ApiClient.For(language.Site, "steward@centre.example");
        var before = drafting.Register.Seq;

        var refused = await steward.Post(Address(drafting), Received(drafting, Today.AddDays(-1), ("find out", "name-to-it"), ("new taps", "not-understood"), ("telephone", "not-understood")));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("“I could put my name to this” about clause 2.1 on ", refused.Detail);
        Assert.Contains($"“I would need this changed” about {drafting.Register.Draft.InWords(drafting.Clause("telephone"))} on {Today.InWords()}. The older mail would take the place of those newer answers.", refused.Detail);
        Assert.Equal(before, drafting.Register.Seq);
        await steward.Do(Address(drafting), Received(drafting, Today.AddDays(-1), ("find out", "name-to-it")), key: "rest");
        await steward.Do(Address(drafting), Received(drafting, Today.AddDays(-1), ("new taps", "not-understood")) with { Appointment = drafting.Register.Roster.Holders(Role.ChiefExecutive).Last().Seq });

        // What was entered before stays entered, however often it is sent.
        drafting.Said(LanguageSite.Chief, LanguageAnswer.NeedsChange, "find out");
        var entered = drafting.Register.Seq;
        await steward.Do(Address(drafting), Received(drafting, Today.AddDays(-1), ("find out", "name-to-it")), key: "rest");
        Assert.Equal((entered, LanguageAnswer.NeedsChange), (drafting.Register.Seq, Counted(drafting, "find out")));
    }

    private static string Sentence(string newer) =>
        $"Northam Borough Council, chief executive, has answered since this mail came: {newer}. The older mail would take the place of that newer answer. Leave out what it says of these words, or correct the day on which it came.";

    private static string Address(Drafting drafting) => $"declarations/{drafting.Slug}/language/received";

    private static int Chief(Drafting drafting) => drafting.Register.Roster.Holders(Role.ChiefExecutive).First().Seq;

    /// <summary>The answer of the chief executive of Northam that counts.</summary>
    private static LanguageAnswer Counted(Drafting drafting, string words) => drafting.Register.LanguageTests.By(drafting.Person(LanguageSite.Chief), drafting.Hash(words))!.Answer;

    private static Body Received(Drafting drafting, DateOnly day, params (string Words, string Answer)[] answers) =>
        new(Chief(drafting), $"{day:yyyy-MM-dd}", Mail, [.. answers.Select(given => new Said($"{drafting.Hash(given.Words)}", given.Answer, given.Answer == "name-to-it" ? null : "Say whose."))]);

    private static (string, string)[] Fields(Drafting drafting, DateOnly day) =>
    [
        ("Whose", $"{Chief(drafting)}"), .. Date(day), ("Mail", Mail), ("Fields.Whole", "named"),
        ("Fields.Changes[0].Clause", $"{drafting.Clause("new taps")}"), ("Fields.Changes[0].Words", "Say whose taps."),
    ];

    private static (string, string)[] Date(DateOnly day) => [("Received.Day", $"{day.Day}"), ("Received.Month", $"{day.Month}"), ("Received.Year", $"{day.Year}")];

    private sealed record Said(string Sha256, string Answer, string? Comment);

    private sealed record Body(int Appointment, string Received, string Mail, IReadOnlyList<Said> Answers);
}
