using System.Net;
using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Tests.Support;

namespace DraftControl.Tests.Web.LanguageTests;

/// <summary>Chief executives and the front line answer clause by clause on the site.</summary>
public sealed class AnswerPageTests(LanguageSite language) : IClassFixture<LanguageSite>
{
    private static (string, string)[] Answered(Somebody person, Drafting drafting, string words, string answer, string comment = "")
    {
        var hash = drafting.Hash(words).ToString();
        var index = person.Page.QuerySelectorAll("input[name$='.Sha256']").Select(field => field.GetAttribute("value")).ToList().IndexOf(hash);
        return [($"Answers[{index}].Answer", answer), ($"Answers[{index}].Comment", comment)];
    }

    [Fact]
    public async Task Several_clauses_at_once_become_one_entry_for_each_answer_and_comment()
    {
        var drafting = language.Drafting();
        var chief = await (await language.SignedIn(LanguageSite.Chief)).Open($"{drafting.Path}/language/answer");
        Assert.Contains("7 clauses wait for you", chief.Text);

        await chief.Press("Continue", [
            .. Answered(chief, drafting, "telephone", "name-to-it"), .. Answered(chief, drafting, "try out", "name-to-it"),
            .. Answered(chief, drafting, "before we build", "needs-change", "We will ask people first."), .. Answered(chief, drafting, "new taps", "not-understood", "Which taps?")]);
        Assert.Empty(chief.Errors);
        Assert.Contains("Check your answers", chief.Text);
        Assert.Contains("chief executive, Northam Borough Council No name is in it, but the line may identify whoever it is.", chief.Text);
        Assert.Empty(drafting.Tested());
        await chief.Press("Record 4 answers");

        Assert.Equal(
            [(LanguageAnswer.NameToIt, 2, null), (LanguageAnswer.NeedsChange, 1, "We will ask people first."), (LanguageAnswer.NotUnderstood, 1, "Which taps?")],
            drafting.Tested().Select(entry => (entry.Answer, entry.Wordings.Count, entry.Reason?.ToString())).OrderBy(entry => entry.Answer));
        Assert.All(drafting.Tested(), entry => Assert.Equal(("chief-executive@northam", FilledInBy.Themselves, null), (entry.By.ToString(), entry.FilledInBy, entry.Round)));
        Assert.Contains("3 clauses wait for you", (await chief.Follow()).Text);
    }

    [Fact]
    public async Task One_button_answers_all_the_rest_and_the_round_that_is_open_is_named()
    {
        var drafting = language.Drafting();
        drafting.Did("steward@centre", Role.Steward, (register, head) => new RoundOpened(head, 1, Line.Parse("Spring"), new(head.At), new(head.At.AddDays(9))));
        var clerk = await (await language.SignedIn(LanguageSite.FrontLine)).Open($"{drafting.Path}/language/answer");
        Assert.Contains("Spring", clerk.Text);

        await clerk.Press("I could put my name to all the others", Answered(clerk, drafting, "telephone", "needs-change", "And by letter."));
        await clerk.Press("Record 7 answers");

        Assert.Equal([(LanguageAnswer.NameToIt, 6, 1), (LanguageAnswer.NeedsChange, 1, 1)], drafting.Tested().Select(entry => (entry.Answer, entry.Wordings.Count, entry.Round ?? 0)).OrderBy(entry => entry.Answer));
        Assert.Contains("No clause waits for you.", (await clerk.Follow()).Text);
    }

    [Fact]
    public async Task Only_what_changed_is_asked_again_with_what_changed_in_it()
    {
        var drafting = language.Drafting();
        drafting.Said(LanguageSite.Chief, LanguageAnswer.NameToIt);
        drafting.Accepted("rep@southam", "By letter too", new RequestedChange.Reword(drafting.Clause("telephone"), "We will keep help by letter."));

        var chief = await (await language.SignedIn(LanguageSite.Chief)).Open($"{drafting.Path}/language/answer");

        Assert.Contains("1 clause waits for you", chief.Text);
        Assert.Contains("Changed since you answered “I could put my name to this”", chief.Text);
        Assert.Contains("[added: letter]", chief.Page.QuerySelector("main .dc-redline")!.TextContent.Replace("\n", "", StringComparison.Ordinal));
        Assert.Single(chief.Page.QuerySelectorAll("input[name$='.Sha256']"));
    }

    [Fact]
    public async Task An_answer_can_be_changed_and_the_newest_counts()
    {
        var drafting = language.Drafting();
        drafting.Said(LanguageSite.Chief, LanguageAnswer.NameToIt);
        var chief = await (await language.SignedIn(LanguageSite.Chief)).Open($"{drafting.Path}/language/answer?also={drafting.Hash("telephone")}");
        Assert.Equal("name-to-it", chief.Page.QuerySelector("input[checked][name='Answers[0].Answer']")!.GetAttribute("value"));

        await chief.Press("Continue", ("Answers[0].Answer", "not-understood"), ("Answers[0].Comment", "Whose help?"));
        await chief.Press("Record your answer");

        Assert.Equal(LanguageAnswer.NotUnderstood, drafting.Register.LanguageTests.By(drafting.Person(LanguageSite.Chief), drafting.Hash("telephone"))!.Answer);
    }

    [Fact]
    public async Task What_is_missing_is_said_beside_its_field_and_nothing_typed_is_lost()
    {
        var drafting = language.Drafting();
        var chief = await (await language.SignedIn(LanguageSite.Chief)).Open($"{drafting.Path}/language/answer");

        await chief.Press("Continue");
        Assert.Equal(["Answer at least one clause"], chief.Errors);
        await chief.Press("Continue", ("Answers[1].Answer", "needs-change"), ("Answers[2].Answer", "not-understood"), ("Answers[3].Comment", "Less of it."));

        Assert.Equal(["Enter what you would need changed in 1", "Enter what you do not understand in 1.1", "Select what you say to 1.1(a)"], chief.Errors);
        Assert.Equal("Less of it.", chief.Field("Answers[3].Comment"));
        Assert.Empty(drafting.Tested());
    }

    [Fact]
    public async Task Words_that_change_while_somebody_answers_are_shown_and_asked_for_again()
    {
        var drafting = language.Drafting();
        var chief = await (await language.SignedIn(LanguageSite.Chief)).Open($"{drafting.Path}/language/answer");
        var typed = Answered(chief, drafting, "telephone", "needs-change", "And in person.");
        drafting.Accepted("rep@southam", "By letter too", new RequestedChange.Reword(drafting.Clause("telephone"), "We will keep help by letter."));

        await chief.Press("Continue", typed);

        Assert.Equal(HttpStatusCode.Conflict, chief.Status);
        Assert.Equal(["Some of these words changed while you answered. Read the new words below, and answer those"], chief.Errors);
        Assert.Contains("I would need this changed: And in person.", chief.Text);
        Assert.Contains("We will keep help by letter.", chief.Text);
        Assert.Equal(7, chief.Page.QuerySelectorAll("input[name$='.Sha256']").Length);
        await chief.Press("Continue", Answered(chief, drafting, "by letter", "name-to-it"));
        await chief.Press("Record your answer");
        Assert.Single(drafting.Tested());
    }

    [Fact]
    public async Task Sent_twice_it_is_recorded_once()
    {
        var drafting = language.Drafting();
        var chief = await (await language.SignedIn(LanguageSite.Chief)).Open($"{drafting.Path}/language/answer");
        await chief.Press("I could put my name to all the others");
        var check = chief.Page;

        await chief.Press("Record 7 answers");
        chief.Show(check);
        await chief.Press("Record 7 answers");

        Assert.Single(drafting.Tested());
    }

    [Fact]
    public async Task It_waits_for_those_who_are_asked_while_a_round_is_open()
    {
        var drafting = language.Drafting();
        var chief = await (await language.SignedIn(LanguageSite.OtherChief)).Open("/waiting");
        Assert.DoesNotContain(chief.Page.QuerySelectorAll("main a"), link => link.GetAttribute("href") == $"{drafting.Path}/language/answer");
        drafting.Did("steward@centre", Role.Steward, (register, head) => new RoundOpened(head, 1, Line.Parse("Spring"), new(head.At), new(head.At.AddDays(9))));

        await chief.Open("/waiting");
        Assert.Equal("Say whether you could put your name to 7 clauses", chief.Page.QuerySelector($"main a[href='{drafting.Path}/language/answer']")!.TextContent.Trim());
        drafting.Said(LanguageSite.OtherChief, LanguageAnswer.NameToIt);

        await chief.Open("/waiting");
        Assert.Null(chief.Page.QuerySelector($"main a[href='{drafting.Path}/language/answer']"));
    }
}
