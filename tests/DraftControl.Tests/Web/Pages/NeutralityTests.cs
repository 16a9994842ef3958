using System.Net;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Tests.Support;
using DraftControl.Web.Declarations;
using Microsoft.Extensions.DependencyInjection;

namespace DraftControl.Tests.Web.Pages;

public sealed class NeutralityTests : IAsyncLifetime
{
    private const string Neutrality = "/declarations/sharing/neutrality";

    private readonly RunningSite site = new();
    private ApiDeclaration declaration = null!;

    private Register Register => site.Services.GetRequiredService<DeclarationBook>().Find(Slug.Parse("sharing"))!.Read();

    public async ValueTask InitializeAsync() => declaration = await ApiDeclaration.Started(site);

    public ValueTask DisposeAsync()
    {
        declaration.Dispose();
        site.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task One_button_records_several_clauses_in_one_entry_after_showing_what_the_record_will_hold()
    {
        var councillor = await (await Somebody.SignedIn(site, "elm@westam.example")).Open(Neutrality);
        Assert.Contains("5 clauses need you", councillor.Text);

        await councillor.Press("Continue", Hashes("Repairs", "Repairs are shared."));
        Assert.Contains("Check what you record as politically neutral", councillor.Text);
        Assert.Contains("councillor, Westam Council, elm: neutral Your name is not in it, but the line may identify you.", councillor.Text);
        Assert.Equal(2, councillor.Page.QuerySelectorAll(".dc-check__words").Length);
        Assert.DoesNotContain(Register.Entries, recorded => recorded.Entry is NeutralityChecked);
        await councillor.Press("Record 2 clauses as politically neutral");

        var entry = Assert.IsType<NeutralityChecked>(Register.Entries[^1].Entry);
        Assert.Equal((2, Finding.Neutral, "councillor@westam"), (entry.Wordings.Count, entry.Finding, entry.By.ToString()));
        Assert.Contains("You recorded 2 clauses as politically neutral.", (await councillor.Follow()).Text);
        Assert.Contains("3 clauses need you", councillor.Text);
        Assert.Contains("Your findings", councillor.Text);
    }

    [Fact]
    public async Task Nothing_chosen_is_said()
    {
        var councillor = await (await Somebody.SignedIn(site, "elm@westam.example")).Open(Neutrality);

        await councillor.Press("Continue");

        Assert.Equal(["Select the clauses that are politically neutral"], councillor.Errors);
    }

    [Fact]
    public async Task A_concern_names_words_that_stand_in_the_clause_and_may_be_changed_later()
    {
        var check = $"{Neutrality}/{Hash("We will fix")}";
        var councillor = await (await Somebody.SignedIn(site, "oak@eastam.example")).Open(check);

        await councillor.Press("Record", ("Finding", "concern"), ("Words", "new pipes"));
        Assert.Equal(["These words do not stand in the clause. Copy the words that concern you exactly", "Enter what would clear your concern", "Enter why this could be read as political"], councillor.Errors);
        await councillor.Press("Record", ("Finding", "concern"), ("Words", " fix the\r\nplumbing "), ("Reason", "A slogan of one party."), ("Clears", "A plain word."));
        Assert.Contains("Your finding is recorded.", (await councillor.Follow()).Text);
        Assert.Contains("Your concern: fix the plumbing A slogan of one party.", councillor.Text);

        await councillor.Open(check);
        Assert.Equal("fix the plumbing", councillor.Page.QuerySelector("#Words")!.GetAttribute("value"));
        await councillor.Press("Record", ("Finding", "neutral"), ("Reason", ""));
        Assert.Equal(HttpStatusCode.Redirect, councillor.Status);
        Assert.Equal([Finding.Concern, Finding.Neutral], Register.Entries.Select(recorded => recorded.Entry).OfType<NeutralityChecked>().Select(entry => entry.Finding));
    }

    [Fact]
    public async Task Words_that_changed_meanwhile_are_not_signed_off_and_what_was_typed_is_shown()
    {
        var councillor = await (await Somebody.SignedIn(site, "oak@eastam.example")).Open($"{Neutrality}/{Hash("We will fix")}");
        var list = await (await Somebody.SignedIn(site, "elm@westam.example")).Open(Neutrality);
        (string Name, string Value)[] ticked = Hashes("Repairs", "We will fix");
        await Reword();

        await councillor.Press("Record", ("Finding", "unsure"), ("Reason", "Whose plumbing?"));
        Assert.Equal(HttpStatusCode.Conflict, councillor.Status);
        Assert.Contains("These words have changed", councillor.Text);
        Assert.Contains("Whose plumbing?", councillor.Text);
        Assert.Contains("We will mend the pipes.", councillor.Page.QuerySelectorAll(".dc-comparison__side")[1].TextContent);
        Assert.NotEmpty(councillor.Page.QuerySelectorAll("main del"));

        await list.Press("Continue", ticked);
        Assert.Equal((HttpStatusCode.Conflict, "These words are no longer in the draft. Read the new words and check those."), (list.Status, Assert.Single(list.Errors)));
        Assert.True(list.Page.QuerySelector($"input[value='{ticked[0].Value}']")!.HasAttribute("checked"));
        Assert.Contains("We will mend the pipes", list.Text);
        Assert.DoesNotContain(Register.Entries, recorded => recorded.Entry is NeutralityChecked);
    }

    [Fact]
    public async Task Nobody_tests_words_of_their_own_council()
    {
        var appointed = await declaration.Steward.Do($"{ApiDeclaration.Path}/appointments", new { email = "ash@northam.example", role = "councillor", organisation = "northam", group = "ash" });
        var councillor = await (await Somebody.SignedIn(site, "ash@northam.example")).Open(Neutrality);
        Assert.Contains("A representative of Northam Council has to confirm your appointment first", councillor.Text);
        await declaration.Northam.Do($"{ApiDeclaration.Path}/appointments/{appointed.GetProperty("id").GetInt32()}/confirmation", new { });
        await Reword();

        await councillor.Open(Neutrality);
        Assert.Contains("4 clauses need you", councillor.Text);
        Assert.Contains("Nobody tests words that their own council brought: 1.1.", councillor.Text);
        await councillor.Open($"{Neutrality}/{Hash("We will mend")}");
        Assert.Contains("Your own council brought words of this clause, so you cannot check it", councillor.Text);
        Assert.Empty(councillor.Page.QuerySelectorAll("main form"));
    }

    [Fact]
    public async Task Only_councillors_come_here()
    {
        foreach (var email in new[] { "rep@northam.example", "editor@guild.example", "steward@centre.example" })
        {
            var person = await Somebody.SignedIn(site, email);
            Assert.Equal(HttpStatusCode.Forbidden, (await person.Open(Neutrality)).Status);
            Assert.Equal(HttpStatusCode.Forbidden, (await person.Open($"{Neutrality}/{Hash("We will fix")}")).Status);
        }
    }

    private async Task Reword()
    {
        var number = await declaration.Propose(declaration.Northam, "We will fix", "We will mend the pipes.");
        await declaration.Guild.Do($"{ApiDeclaration.Path}/proposals/{number}/decision", new { code = "accepted", reason = "Plainer.", tip = await declaration.Tip() });
    }

    private string Hash(string beginning) => Register.Draft.Clauses.Single(clause => clause.Wording.Text.StartsWith(beginning, StringComparison.Ordinal)).Wording.Hash.ToString();

    private (string Name, string Value)[] Hashes(params string[] texts) =>
        [.. texts.Select(text => ("Neutral", Register.Draft.Clauses.First(clause => clause.Wording.Text == text || (text.EndsWith("fix", StringComparison.Ordinal) && clause.Wording.Text.StartsWith(text, StringComparison.Ordinal))).Wording.Hash.ToString()))];
}
