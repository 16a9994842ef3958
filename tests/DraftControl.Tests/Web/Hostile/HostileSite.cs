using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Tests.Support;
using DraftControl.Tests.Web.Pages;
using DraftControl.Web.Accounts;
using DraftControl.Web.Declarations;
using DraftControl.Web.LanguageTests;
using DraftControl.Web.Mail;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DraftControl.Tests.Web.Hostile;

/// <summary>
/// A site with a declaration in which there is something of everything, so that every form has something to be about, and with
/// somebody in every office who is about to write markup into all of it.
/// </summary>
public sealed class HostileSite : IDisposable
{
    private const string Markup = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>";

    private readonly SigningSite signing = new();
    private readonly List<string> links = [];

    public RunningSite Site => signing.Site;

    public Drafting Drafting { get; private set; } = null!;

    internal PagesByAddress Pages => field ??= new PagesByAddress(Site);

    public static async Task<HostileSite> Made()
    {
        var made = new HostileSite();
        await made.Prepare();
        return made;
    }

    /// <summary>Every address that there is to try.</summary>
    /// <param name="most">With how many values for a parameter at most.</param>
    internal IReadOnlyList<string> Addresses(int most) => [.. EveryAddress.Of(Site, Drafting.Slug, most).Concat(Others()).Where(address => !address.Contains(".git/", StringComparison.Ordinal)), .. More()];

    /// <summary>Everybody with every address that there is for them to try.</summary>
    /// <param name="most">With how many values for a parameter of an address at most.</param>
    internal async Task<IReadOnlyList<(Vandal Who, IReadOnlyList<string> Addresses)>> People(int most = 12)
    {
        var all = Addresses(most);
        var people = new List<(Vandal, IReadOnlyList<string>)>();
        foreach (var name in new[] { "steward@centre", "editor@centre", "oak@eastam", "rep@northam", "account@northam", "chief@northam" })
        {
            people.Add((new Vandal(name, await Somebody.SignedIn(Site, $"{name}.example")), all));
        }

        people.Add((new Vandal("visitor", new Somebody(Site)), [.. all, .. links]));
        return people;
    }

    public void Dispose() => signing.Dispose();

    /// <summary>Pages that show another form when they are asked for something.</summary>
    private IEnumerable<string> More()
    {
        var (path, clause) = (Drafting.Path, Drafting.Register.Draft.Clauses.Last(standing => standing.HasWords).Id);
        return
        [
            .. new[] { "reword", "add", "move", "remove" }.Select(op => $"{path}/proposals/new?clause={clause}&op={op}"),
            .. EveryAddress.Unsent(Site, Drafting.Slug).Select(id => $"{path}/proposals/new?unsent={id}"),
            .. EveryAddress.Uploads(Site, Drafting.Slug).Take(4).SelectMany(id => new[] { "", "/rows/1", "/progress", "/not-brought-in.csv" }.Select(page => $"{path}/contributions/intake/{id}{page}")),
            $"{path}/discussions/new?clause={clause}", $"{path}/discussions/new?proposal=1", $"{path}/discussions/new?contribution=1",
            .. EveryAddress.Drafts(Site, Drafting.Slug).SelectMany(draft => new[] { $"{path}/draft-decisions/publishing?id={draft.Id}", $"{path}/proposals/{draft.About.Number}/decision?from={draft.Id}" }),
            $"{path}/proposals/replace?Find=we&By=they", $"{path}/proposals/decisions?p=1&p=2", $"{path}/versions/compare?from=1.0&to=draft", $"{path}/search?q=alert",
            $"{path}/signatories/was?organisation=Northam&date=2026-01-01", $"{path}/speak-as", "/sign-in?returnUrl=%2Faccount",
        ];
    }

    /// <summary>Some of a declaration that was started with markup in everything.</summary>
    private IEnumerable<string> Others() => Site.Services.GetRequiredService<DeclarationBook>().All()
        .Where(ledger => ledger.Slug != Drafting.Slug && ledger.Read().Draft.Text.Contains(Payloads.Mark, StringComparison.Ordinal)).Take(1)
        .SelectMany(ledger => EveryAddress.Of(Site, ledger.Slug, most: 2));

    private async Task Prepare()
    {
        _ = Site.Address;
        Drafting = Drafting.On(Site, $"{Drafting.Text}\n{Markup} stands here.\n\n[a link](javascript:alert(3)) and ![a picture](data:image/png;base64,AAAA) and <javascript:alert(4)>.\n", title: Markup, more: "concern-overrides: 1\n");
        Drafting.Appointed("rep@centre", Role.Representative);
        Drafting.Appointed("account@northam", Role.Practitioner);
        var chief = Drafting.Appointed("chief@northam", Role.ChiefExecutive);
        var token = Site.Services.GetRequiredService<LanguageLinks>().Make("of-the-chief", Drafting.Slug, Drafting.Register.Roster.Appointments[chief.Entry.Seq], Drafting.Person("steward@centre"), DateTimeOffset.UtcNow.AddDays(9));
        links.Add($"{Drafting.Path}/language/link/{token}");
        Drafting.Released();
        await Signatures();
        await Proposals();
        await Invitations();
        DeadLetter();
        await Uploads();
        foreach (var organisation in new[] { "northam", "southam", "vendor", "eastam", "southam" })
        {
            Drafting.BroughtIn("rep@southam", $"We do not understand {Markup}.", organisation);
        }

        Talk();
        await Drafts();
        Drafting.Wrote("about", "About us", $"We write. {Markup}");
        Drafting.RulesProposed("editor@northam", Reason.Parse(Markup));
        Drafting.Appoint("ash@northam", Role.Councillor);
        await (await Somebody.SignedIn(Site, "oak@eastam.example")).SetUpApp();
    }

    /// <summary>Decisions that an editor drafts, and a text to begin reasons with.</summary>
    private async Task Drafts()
    {
        using var editor = ApiClient.For(Site, "editor@centre.example");
        foreach (var proposal in Drafting.Register.Proposals.Values.Where(proposal => proposal.IsOpen && proposal.Organisation != Slug.Parse("centre")).Take(4))
        {
            await editor.Do($"declarations/{Drafting.Slug}/draft-decisions", new { proposal = proposal.Number, code = "not-accepted", reason = Markup, tip = $"{Drafting.Register.Tip}" });
        }

        await editor.Do($"declarations/{Drafting.Slug}/reason-templates", new { name = Markup, text = Markup });
    }

    /// <summary>Signatures under the first version, three versions under embargo, of which one is signed, and links and a request to sign.</summary>
    private async Task Signatures()
    {
        await signing.Invite(Drafting, "northam; clerk@northam.example");
        await signing.Ask("clerk@northam.example");
        await signing.Confirm(Drafting, ("Which", "northam"));
        using var steward = ApiClient.For(Site, "steward@centre.example");
        foreach (var name in new[] { "First Forum", "Second Forum", "Third Forum" })
        {
            await steward.Do($"declarations/{Drafting.Slug}/signatures", new { version = "1.0", name, @class = "sector-body", officeOfSignatory = "Director", authority = "Board" });
        }

        Drafting.Accepted("rep@southam", "Everything", new RequestedChange.Reword(Drafting.Clause("telephone"), "We will keep help by telephone and letter."));
        Drafting.Approved("1.1");
        Drafting.ApprovedOnceReady("1.2");
        Drafting.ApprovedOnceReady("1.3");
        await Planned("1.1", "1.2");
        await signing.Invite(Drafting, string.Join('\n', new[] { "northam", "southam", "centre", "vendor", "eastam" }.Select(council => $"{council}; clerk@{council}.example")));
        links.AddRange(new[] { ("northam", "answer"), ("southam", "sign"), ("centre", "sign") }.Select(link => $"{Mailbox.Link(Site, $"clerk@{link.Item1}.example")}/{link.Item2}"));
        links.Add(Mailbox.Link(Site, "clerk@southam.example"));
        await signing.Ask("clerk@vendor.example");
        await signing.Confirm(Drafting, ("Which", "vendor"));
        await signing.Ask("clerk@eastam.example");
    }

    /// <summary>Releases and an appointment for later.</summary>
    private async Task Planned(params string[] versions)
    {
        var (steward, year) = (await signing.Steward(), $"{DateTime.UtcNow.Year + 1}");
        foreach (var version in versions)
        {
            await steward.Open($"{Drafting.Path}/publishing/release/{version}");
            await steward.Press("Check the time", ("When", "later"), ("At.Day.Day", "1"), ("At.Day.Month", "2"), ("At.Day.Year", year), ("At.Time", "9:30am"));
            await steward.Press("Plan the release");
        }

        await (await steward.Open($"{Drafting.Path}/people/appoint")).Press("Appoint", ("Email", "later@southam.example"), ("Role", "practitioner"), ("Organisation", "southam"), ("Term.From", $"1 2 {year}"));
    }

    /// <summary>Open ones, of which one needs other words, and two that are not sent.</summary>
    private async Task Proposals()
    {
        Drafting.Proposed("rep@northam", "Old words", new RequestedChange.Reword(Drafting.Clause("try out"), "We will try it."));
        Drafting.Accepted("rep@southam", "New words", new RequestedChange.Reword(Drafting.Clause("try out"), "We will try out everything."));
        Drafting.Proposed("rep@northam", Markup, new RequestedChange.Reword(Drafting.Clause("keep help"), $"We will keep {Markup} help."));
        Drafting.Proposed("rep@southam", "Plumbing", new RequestedChange.Reword(Drafting.Clause("plumbing before"), "We will fix pipes before we buy new taps."));
        Drafting.Proposed("rep@southam", "People", new RequestedChange.Reword(Drafting.Clause("find out"), "We will ask people."));
        var rep = await Somebody.SignedIn(Site, "rep@northam.example");
        foreach (var title in new[] { "One", Markup })
        {
            await (await rep.Open($"{Drafting.Path}/proposals/new?clause={Drafting.Clause("plumbing before")}")).Press("Save and come back later", ("Changes[0].Wording", $"We will fix {Markup}."), ("Title", title), ("Reason", Markup));
        }
    }

    /// <summary>A question, changes to agree to, a dispute, discussions, a round to come and a cluster.</summary>
    private void Talk()
    {
        var (reason, clause) = (Reason.Parse($"We ask {Markup}."), Drafting.Clause("find out"));
        var asked = Drafting.Proposed("rep@northam", "Ask", new RequestedChange.Reword(clause, "We will ask them."));
        Drafting.Did("editor@centre", Role.Editor, (_, head) => new QuestionAsked(head with { Reason = reason }, asked, AnswerBy: null));
        Drafting.AcceptedAsking("rep@northam", "editor@centre", clause, "We will ask all.", $"We will ask {Markup} all.");
        var disputed = Drafting.AcceptedAsking("rep@southam", "editor@northam", Drafting.Clause("plumbing before"), "We will fix it all.", "We will fix all of it.");
        Drafting.Did("rep@southam", Role.Representative, (_, head) => new ChangesDisputed(head with { Reason = reason }, disputed));
        foreach (var topic in new Topic[] { new Topic.OnProposal(asked), new Topic.OnContribution(1) })
        {
            Drafting.Did("rep@southam", Role.Representative, (register, head) => new ThreadStarted(head with { Reason = reason }, register.Discussion.Count + 1, topic, Wording: null, Words: null, register.Tip!, Suggestion: null));
        }

        Drafting.Panel("oak@eastam");
        Drafting.RaisedConcern("oak@eastam", clause, "all");
        Drafting.Did("oak@eastam", Role.Councillor, (_, head) => new InterestDeclared(head with { Reason = reason }, [Drafting.Clause("keep help")]));
        Drafting.Did("steward@centre", Role.Steward, (_, head) => new RoundOpened(head with { Reason = reason }, 1, Line.Parse(Markup), new(head.At.AddYears(1)), new(head.At.AddYears(1).AddDays(1))));
        Drafting.Did("editor@centre", Role.Editor, (_, head) => new Clustered(head with { Reason = reason }, 1, Line.Parse(Markup), [asked, asked + 1], [1]));
    }

    /// <summary>Links to accept an office and to sign in.</summary>
    private async Task Invitations()
    {
        var steward = await signing.Steward();
        await (await steward.Open($"{Drafting.Path}/people/appoint")).Press("Appoint", ("Email", "new@southam.example"), ("Role", "practitioner"), ("Organisation", "southam"));
        links.Add(Mailbox.Link(Site, "new@southam.example"));
        await (await new Somebody(Site).Open("/sign-in")).Press("Email me a link", ("Email", "elm@eastam.example"));
        links.Add(Mailbox.Link(Site, "elm@eastam.example"));
    }

    /// <summary>A file of which a row was brought in and others were not, and files that are not brought in.</summary>
    private async Task Uploads()
    {
        var rep = await Somebody.SignedIn(Site, "rep@northam.example");
        await Upload(rep, $"{Vandal.Table}x,northam,,,other,\"{Markup.Replace("\"", "\"\"", StringComparison.Ordinal)}\",,other,,\n");
        await rep.Press("Bring in");
        await rep.OpenOnceBroughtIn(rep.Location!);

        foreach (var count in Enumerable.Range(1, 3))
        {
            await Upload(rep, $"{Vandal.Table}{new string('\n', count)}");
        }
    }

    private async Task Upload(Somebody person, string rows)
    {
        await (await person.Open($"{Drafting.Path}/contributions/intake")).Press("Look through", ("Text", rows));
        await person.Follow();
    }

    private void DeadLetter()
    {
        using var context = Site.Services.GetRequiredService<IDbContextFactory<AccountsContext>>().CreateDbContext();
        context.Mail.Add(new OutgoingMail { Key = "dead", To = "nobody@nowhere.example", Subject = Markup, Text = Markup, Declaration = Drafting.Slug.ToString(), Created = DateTimeOffset.UtcNow, GivenUp = DateTimeOffset.UtcNow, Fault = Markup });
        context.SaveChanges();
    }
}
