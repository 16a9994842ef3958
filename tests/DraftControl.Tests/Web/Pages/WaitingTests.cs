using System.Net;
using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Tests.Support;
using DraftControl.Web.Accounts;
using DraftControl.Web.Planned;
using DraftControl.Web.Signatories;

namespace DraftControl.Tests.Web.Pages;

/// <summary>What waits for each role, in declarations made for that.</summary>
public sealed class WaitingTests(MailRoom room) : IClassFixture<MailRoom>
{
    [Fact]
    public async Task A_representative_confirms_councillors_first_and_then_rewords()
    {
        var drafting = room.Drafting();
        Reworded(drafting, "rep@northam", "We will repair what services rest on.");
        Reworded(drafting, "rep@eastam", "We will repair taps.");
        drafting.Decided("editor@centre", 1, DecisionCode.Accepted);
        drafting.Appointed("ash@eastam", Role.Councillor, "ash");

        var items = await Items(drafting, "rep@eastam.example");

        Assert.Equal(
            [
                $"Confirm 1 councillor of Eastam District Council | {drafting.Path}/people",
                $"Put proposal 2 in new words: Say it plainly | {drafting.Path}/proposals/2/revision",
            ],
            items);
        var section = await Section(drafting, "rep@eastam.example");
        Assert.Contains("They cannot check anything until you confirm their appointment. Has waited less than a day, since", section);
        Assert.Contains("Needs rewording Proposal 2: Say it plainly Proposal 1, when it was accepted, changed the words that it is about. Reason: It is clearer.", section);
    }

    [Fact]
    public async Task A_representative_reads_what_became_of_each_proposal_newest_first()
    {
        var drafting = room.Drafting();
        foreach (var code in new[] { DecisionCode.NotAccepted, DecisionCode.OutOfScope })
        {
            Reworded(drafting, "rep@southam", "We will repair what services rest on.");
            drafting.Decided("editor@centre", drafting.Register.Proposals.Count, code);
        }

        Reworded(drafting, "rep@southam", "We will repair what services rest on.");
        drafting.Withdrawn("rep@southam", 3);
        Reworded(drafting, "rep@southam", "We will repair what services rest on.");

        var section = await Section(drafting, "rep@southam.example");

        Assert.Contains("What you can do: Read the draft and propose a change", section);
        Assert.Contains("Still waiting for an editor: proposal 4: Say it plainly", section);
        Assert.Contains("Withdrawn Proposal 3: Say it plainly Southam County Council withdrew it.", section);
        Assert.Contains("Out of scope Proposal 2: Say it plainly Decided by an editor of Centre for Services. Reason: It is clearer.", section);
        Assert.Contains("Not accepted Proposal 1", section);
    }

    [Fact]
    public async Task An_editor_decides_what_others_ask_for_and_then_agrees()
    {
        var drafting = room.Drafting();
        Reworded(drafting, "rep@northam", "We will repair pipes.");
        Reworded(drafting, "rep@southam", "We will repair taps.");
        Reworded(drafting, "rep@eastam", "We will repair both.");
        drafting.Decided("editor@centre", 3, DecisionCode.Deferred);

        Assert.Equal([$"Decide 2 proposals | {drafting.Path}/proposals/worklist"], await Items(drafting, "editor@centre.example"));
        Assert.Equal([$"Decide 1 proposal | {drafting.Path}/proposals/2"], await Items(drafting, "editor@northam.example"));
        drafting.Decided("editor@centre", 2, DecisionCode.NotAccepted);
        Assert.Equal([$"Say whether you agree to draft 1 | {drafting.Path}/publishing"], await Items(drafting, "editor@northam.example"));
    }

    [Fact]
    public async Task A_councillor_checks_clauses_and_sees_what_became_of_a_concern()
    {
        var drafting = room.Drafting();
        drafting.RaisedConcern("elm@eastam", drafting.Clause("fix the plumbing before"), "new taps");

        Assert.Equal([$"Check 6 clauses for political neutrality | {drafting.Path}/neutrality#Neutral-number"], await Items(drafting, "elm@eastam.example"));
        Assert.Contains("Still open Your concern about “new taps” The words stand in clause 2.1 as you read them. No open proposal changes them.", await Section(drafting, "elm@eastam.example"));
        Reworded(drafting, "rep@southam", "We will repair what services rest on.");
        Assert.Contains("Open proposal to change them: 1, Say it plainly.", await Section(drafting, "elm@eastam.example"));
        drafting.Decided("editor@centre", 1, DecisionCode.Accepted);
        Assert.Contains("Words changed Your concern about “new taps” Proposal 1, when it was accepted, changed the clause, which is clause 2.1 now. Check the new words.", await Section(drafting, "elm@eastam.example"));
    }

    [Fact]
    public async Task A_councillor_who_is_not_confirmed_reads_who_has_to_do_it()
    {
        var drafting = room.Drafting();
        drafting.Appointed("oak@northam", Role.Councillor, "oak");

        var section = await Section(drafting, "oak@northam.example");

        Assert.Contains("A representative of Northam Borough Council has to confirm your appointment as a councillor.", section);
        Assert.Contains("Read draft 1 as it stands", section);
    }

    [Fact]
    public async Task A_steward_approves_releases_and_answers_requests()
    {
        var drafting = room.Drafting();
        drafting.Ready();
        Assert.Equal([$"Approve draft 1 as a version | {drafting.Path}/publishing/approve"], await Items(drafting, "steward@centre.example"));
        drafting.ApprovedOnceReady("1.0");
        Assert.Equal([$"Release version 1.0 | {drafting.Path}/publishing/release/1.0"], await Items(drafting, "steward@centre.example"));

        using (var context = room.Contexts.CreateDbContext())
        {
            context.PlannedActs.Add(new PlannedAct { Id = Guid.NewGuid().ToString("N"), Declaration = $"{drafting.Slug}", Kind = PlannedKind.Release, By = "p-000000000000", ByOrganisation = "centre", Due = DateTimeOffset.Parse("2030-07-04T08:00:00Z", null), Created = DateTimeOffset.UtcNow, Version = "1.0" });
            context.SignatureRequests.Add(new SignatureRequest { Id = Guid.NewGuid().ToString("N"), Declaration = $"{drafting.Slug}", Kind = RequestKind.Sign, Version = "1.0", Organisation = "Weston", Class = "local-authority", ContactName = "Somebody", ContactEmail = "somebody@weston.example", Created = DateTimeOffset.UtcNow });
            context.SaveChanges();
        }

        Assert.Equal([$"Answer 1 request to sign | {drafting.Path}/signing/requests", $"Version 1.0 will be released by itself | {drafting.Path}/publishing"], await Items(drafting, "steward@centre.example"));
        Assert.Contains("On 4 July 2030 at 9:00am", await Section(drafting, "steward@centre.example"));
    }

    [Theory]
    [InlineData(Role.ChiefExecutive)]
    [InlineData(Role.Practitioner)]
    public async Task Who_tests_the_language_is_told_what_there_is_to_read(Role role)
    {
        var drafting = room.Drafting();
        drafting.Appointed($"{role.Spelled()}@northam", role);

        var section = await Section(drafting, $"{role.Spelled()}@northam.example");

        Assert.Contains($"You are {role.InWords()}, Northam Borough Council.", section);
        Assert.Contains("Read draft 1 as it stands", section);
    }

    [Fact]
    public async Task Who_takes_part_in_nothing_is_told_how_to_begin()
    {
        using var empty = new MailRoom();
        _ = empty.Site.Address;
        Get<AccountBook>(empty).FindOrAdd(EmailAddress.Parse("nobody@northam.example"));

        var nobody = await (await Somebody.SignedIn(empty.Site, "nobody@northam.example")).Open("/waiting");

        Assert.Contains("You do not take part in a declaration yet.", nobody.Text);
        Assert.Contains("start a declaration", nobody.Text);
    }

    [Fact]
    public async Task The_page_is_for_whoever_is_signed_in_and_every_page_leads_to_it()
    {
        var drafting = room.Drafting();
        Reworded(drafting, "rep@northam", "We will repair pipes.");
        Assert.Equal(HttpStatusCode.Redirect, (await new Somebody(room.Site).Open("/waiting")).Status);

        var editor = await (await Somebody.SignedIn(room.Site, "editor@centre.example")).Open($"{drafting.Path}/draft");

        var link = editor.Page.QuerySelector(".dc-account a")!;
        Assert.Matches(@"^Waiting for you \([1-9][0-9]*\)$", link.TextContent);
        Assert.Equal("/waiting", link.GetAttribute("href"));
    }

    private static T Get<T>(MailRoom room)
        where T : notnull => Microsoft.Extensions.DependencyInjection.ServiceProviderServiceExtensions.GetRequiredService<T>(room.Site.Services);

    private static void Reworded(Drafting drafting, string by, string words) =>
        drafting.Proposed(by, "Say it plainly", new RequestedChange.Reword(drafting.Clause("fix the plumbing before"), words));

    private async Task<IReadOnlyList<string>> Items(Drafting drafting, string email)
    {
        var person = await (await Somebody.SignedIn(room.Site, email)).Open("/waiting");
        return [.. person.Page.QuerySelectorAll($"section[aria-labelledby={drafting.Slug}] .dc-waiting h3 a").Select(link => $"{link.TextContent} | {link.GetAttribute("href")}")];
    }

    private async Task<string> Section(Drafting drafting, string email)
    {
        var person = await (await Somebody.SignedIn(room.Site, email)).Open("/waiting");
        return string.Join(' ', person.Page.QuerySelector($"section[aria-labelledby={drafting.Slug}]")!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
