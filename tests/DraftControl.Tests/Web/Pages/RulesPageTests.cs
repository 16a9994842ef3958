using System.Net;
using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Policies;
using DraftControl.Core.Registers;
using DraftControl.Git;
using DraftControl.Git.Signing;
using DraftControl.Tests.Support;
using DraftControl.Web.Accounts;
using DraftControl.Web.Declarations;
using Microsoft.Extensions.DependencyInjection;

namespace DraftControl.Tests.Web.Pages;

/// <summary>The publishing rules change at once before the first proposal, and after it as they themselves demand.</summary>
public sealed class RulesPageTests : IAsyncLifetime
{
    private const string Declaration = "/declarations/sharing";

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
    public async Task A_steward_changes_them_at_once_before_the_first_proposal()
    {
        var steward = await Somebody("steward@centre.example", "rules");
        await steward.Press("Continue", ("Fields.QuietDays", "14"), ("Fields.LargestGroupShare", "50%"), ("Fields.PreElection", "Northern Ireland 2027-03-22 2027-05-06\nnortham/2027-03-22/2027-05-06"), ("Reason", "Time to read."));

        Assert.Contains("Quiet days Now: A text may be approved without having stood as a candidate. Then: The text must have stood unchanged as a candidate for 14 days.", steward.Text);
        Assert.Contains("pre-election: [northern-ireland/2027-03-22/2027-05-06, northam/2027-03-22/2027-05-06]", steward.Text);
        await steward.Press("Change the publishing rules");

        Assert.Contains("Publishing rules number 2 are in force.", (await steward.Follow()).Text);
        Assert.Contains("At most 50% of the councillors who count for a clause may be of one political group.", steward.Text);
        Assert.Contains("The text has to stand as a candidate for 14 days. No candidate is open.", steward.Text);
        Assert.Equal((2, 14, 50), (Register.Files.Policy.Number, Register.Files.Policy.QuietDays, Register.Files.Policy.LargestGroupShare));
        Assert.Equal("Time to read.", Register.Entries[^1].Entry.Reason!.ToString());
    }

    [Fact]
    public async Task What_cannot_be_is_said_beside_its_field_and_nothing_typed_is_lost()
    {
        var steward = await Somebody("steward@centre.example", "rules");

        await steward.Press("Continue", ("Fields.Councillors", "0"), ("Fields.LargestGroupShare", "101"), ("Fields.QuietDays", "a week"), ("Fields.PreElection", "soon"), ("Reason", ""));

        Assert.Equal(
            [
                "Enter how many councillors must find each clause neutral, as a whole number of 1 or more",
                "Enter the largest share as a percentage from 1 to 100, or leave it empty",
                "Enter for how many days a candidate must stand, as a whole number of 1 or more, or leave it empty",
                "Line 1 must be a nation or an organisation's short name, the first day and the last, like england 2027-03-22 2027-05-06",
                "Enter a reason for changing the publishing rules",
            ],
            steward.Errors);
        Assert.Equal(("0", "101", "a week", "soon"), (steward.Field("Fields.Councillors"), steward.Field("Fields.LargestGroupShare"), steward.Field("Fields.QuietDays"), steward.Field("Fields.PreElection")?.Trim()));
        await steward.Press("Continue", ("Fields.Councillors", "2"), ("Fields.LargestGroupShare", ""), ("Fields.QuietDays", ""), ("Fields.PreElection", "egnland 2027-03-22 2027-05-06"), ("Reason", "So."));
        Assert.Equal(["'egnland' is neither a nation of the United Kingdom nor an organisation that takes part. Enter one of those"], steward.Errors);
        await steward.Press("Continue", ("Fields.PreElection", ""));
        Assert.Equal(["Nothing has changed. Change a rule, or leave them as they are"], steward.Errors);
        Assert.Equal(1, Register.Files.Policy.Number);
    }

    [Fact]
    public async Task After_the_first_proposal_they_are_proposed_agreed_and_put_in_force()
    {
        await declaration.Propose(declaration.Northam, "We will", "We will mend the pipes.");
        var editor = await Somebody("editor@guild.example", "rules");
        await (await editor.Press("Continue", ("Fields.Agreements", "1"), ("Fields.AgreementOrganisations", "1"), ("Reason", "One editor has left."))).Press("Propose these rules");
        Assert.Contains("0 of 2 editors agreed, of 0 of 2 organisations.", (await editor.Follow()).Text);
        Assert.Contains("At least 2 editors must agree to the whole text. Then: At least 1 editor must agree to the whole text.", editor.Text);
        await editor.Press("Agree to these rules");

        var steward = await Somebody("steward@centre.example", "rules/in-force");
        await steward.Press("Put them in force", ("Reason", "As agreed."));
        Assert.Equal(["1 of 2 editors, of 1 of 2 organisations, agreed to these publishing rules."], steward.Errors);
        Assert.Equal("As agreed.", steward.Field("Reason")?.Trim());

        await (await Somebody("editor@centre.example", "rules/proposed")).Press("Agree to these rules");
        Assert.Contains("Put publishing rules number 2 in force", (await steward.Open("/waiting")).Text);
        await (await steward.Open($"{Declaration}/publishing/rules/in-force")).Press("Put them in force", ("Reason", "As agreed."));

        Assert.Contains("Publishing rules number 2 are in force.", (await steward.Follow()).Text);
        Assert.Equal((2, 1), (Register.Files.Policy.Number, Register.Files.Policy.Agreements));
        Assert.Null(Register.PolicyProposal);
        Assert.Equal(HttpStatusCode.NotFound, (await steward.Open($"{Declaration}/publishing/rules/proposed")).Status);
    }

    [Fact]
    public async Task While_a_candidate_is_open_the_pages_say_that_the_rules_are_frozen()
    {
        await declaration.Propose(declaration.Northam, "We will", "We will mend the pipes.");
        var read = await declaration.Read();
        await declaration.Steward.Do($"{ApiDeclaration.Path}/candidates", new { version = "1.0", textSha256 = read.GetProperty("textSha256").GetString(), policySha256 = read.GetProperty("policySha256").GetString() });
        var proposed = (await declaration.Guild.Do($"{ApiDeclaration.Path}/policy/proposals", new { policy = "number: 2\ndrafting: public\ncouncillors: 1\ngroups: 1\nno-open-concern: true\nagreements: 1\nagreement-organisations: 1\nproposing-classes: [local-authority]\n", reason = "Fewer." })).GetProperty("proposed").GetInt32();
        await declaration.Guild.Do($"{ApiDeclaration.Path}/policy/agreements", new { proposed });
        await declaration.Centre.Do($"{ApiDeclaration.Path}/policy/agreements", new { proposed });

        foreach (var page in new[] { "rules", "rules/proposed", "rules/in-force" })
        {
            Assert.Contains("The text and the publishing rules are frozen", (await Somebody("steward@centre.example", page)).Text);
        }

        var refused = await declaration.Steward.Post($"{ApiDeclaration.Path}/policy/in-force", new { proposed, reason = "As agreed." });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.StartsWith("The text and the publishing rules are frozen", refused.Detail);
    }

    [Fact]
    public async Task A_program_gets_the_line_on_which_rules_are_wrong_and_never_brings_an_old_number_back()
    {
        var wrong = await declaration.Steward.Post($"{ApiDeclaration.Path}/policy", new { policy = "number: 2\ndrafting: public\ncouncillors: none\n", reason = "So." });
        Assert.Equal((HttpStatusCode.BadRequest, "The publishing rules cannot be read. policy.yml, line 3: 'councillors' is 'none'; it must be a whole number, 1 or more."), (wrong.Status, wrong.Detail));

        var nowhere = await declaration.Steward.Post($"{ApiDeclaration.Path}/policy", new { policy = new Dictionary<string, object>(ApiDeclaration.Policy) { ["number"] = 2, ["pre-election"] = new[] { "englnad/2027-03-22/2027-05-06" } }, reason = "So." });
        Assert.Contains("'englnad' is neither a nation of the United Kingdom nor an organisation that takes part. Enter one of those.", nowhere.Text, StringComparison.Ordinal);
        var old = await declaration.Steward.Post($"{ApiDeclaration.Path}/policy", new { policy = ApiDeclaration.Policy, reason = "Back." });

        Assert.Equal((HttpStatusCode.UnprocessableEntity, "The number of the new publishing rules must be 2, in the entry and in the file."), (old.Status, old.Detail));
    }

    [Fact]
    public async Task A_declaration_of_an_earlier_set_of_rules_is_told_what_the_next_changes_and_adopts_it()
    {
        Older();
        var steward = await (await Support.Somebody.SignedIn(site, "steward@centre.example")).Open("/declarations/older/publishing/rules");
        Assert.Contains("The publishing rules cannot be changed yet", steward.Text);

        await (await steward.Open("/declarations/older/publishing/rules/adopt")).Press("Adopt set 2 of the rules");

        Assert.Contains("Set 2 of the rules holds from here on.", (await steward.Follow()).Text);
        Assert.Contains("Propose other publishing rules", steward.Text);
        await steward.Open("/declarations/older/publishing/rules/adopt");
        Assert.Contains("No concern about an earlier text comes back.", steward.Text);
        await steward.Press("Adopt set 3 of the rules");
        Assert.DoesNotContain("This declaration is judged by set", (await steward.Follow()).Text);
        Assert.Equal(HttpStatusCode.NotFound, (await steward.Open("/declarations/older/publishing/rules/adopt")).Status);
    }

    /// <summary>A declaration as they were opened before there was a second set of rules, with a proposal in it.</summary>
    private void Older()
    {
        using var key = SigningKey.In(site.Data);
        using var ledger = Ledger.Create(site.Data, Slug.Parse("older"), key);
        var person = site.Services.GetRequiredService<AccountBook>().FindOrAdd(EmailAddress.Parse("steward@centre.example"));
        var (steward, representative) = (new Office(person, Role.Steward, Slug.Parse("centre")), new Office(person, Role.Representative, Slug.Parse("centre")));
        var opening = new Opening(Line.Parse("Older"), Language.Parse("en"), new Organisation(steward.Organisation, OrganisationName.Parse("Centre"), OrganisationClass.CentralGovernment, null), "# Older\n\nWe share.\n", UsualPolicy.Yaml, new Dictionary<string, string>());
        Do("open", steward, (_, head) => opening.Open(head.Id, person, head.At, key.AllowedSigners).Act is { } act ? act with { Entry = (Opened)act.Entry with { Rules = 1 } } : throw new InvalidOperationException());
        Do("appoint", steward, (register, head) => register.Unchanged(new Appointed(head, representative, Group: null)));
        Do("propose", representative, (register, head) => new Proposing(Line.Parse("Say more"), register.Tip!, [new RequestedChange.Reword(register.Draft.Clauses[1].Id, "We share everything.")]).Propose(register, head, ledger.FilesAt));

        void Do(string form, Office by, Func<Register, Head, Attempt> act)
        {
            var id = EntryId.Of(by.Person, form);
            Assert.IsType<WriteResult.Written>(ledger.Write(id, (register, now) => act(register, register.Head(id, by, now, form == "propose" ? Reason.Parse("So.") : null))));
        }
    }

    private async Task<Somebody> Somebody(string email, string page) => await (await Support.Somebody.SignedIn(site, email)).Open($"{Declaration}/publishing/{page}");
}
