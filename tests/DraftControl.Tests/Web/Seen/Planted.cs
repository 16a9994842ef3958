using System.Globalization;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Tests.Support;
using DraftControl.Tests.Web.Pages;
using DraftControl.Web.Accounts;
using DraftControl.Web.Declarations;
using Microsoft.Extensions.DependencyInjection;

namespace DraftControl.Tests.Web.Seen;

/// <summary>
/// A declaration on a site as in production, with a word of its own in each <see cref="Thing"/>. It comes about through the
/// API and the pages, as anybody's would: first a draft, then version 1.0 with a signature, then everything that is not
/// released, with version 1.1 under embargo.
/// </summary>
public sealed partial class Planted : IDisposable
{
    private readonly Dictionary<string, ApiClient> programs = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> tokens = new(StringComparer.Ordinal);
    private readonly string drafting;
    private readonly Pen pen;
    private Somebody? steward;

    /// <param name="drafting"><c>participants</c> or <c>public</c>.</param>
    public Planted(string drafting)
    {
        (this.drafting, pen) = (drafting, new Pen(Program, Api));
        _ = Site.Address;
    }

    /// <summary>One with version 1.0 released and version 1.1 under embargo.</summary>
    public static async Task<Planted> UnderEmbargo(string drafting)
    {
        var planted = new Planted(drafting);
        await planted.Begin();
        await planted.Release();
        await planted.GoOn();
        return planted;
    }

    public static Slug Slug { get; } = Slug.Parse("planted");

    public static string Path => $"/declarations/{Slug}";

    public RunningSite Site { get; } = RunningSite.With(("environment", "Production"), ("Limits:PublicForms", "100000"), ("Logging:LogLevel:Default", "Error"));

    /// <summary>The link by which an organisation that signed version 1.0 is asked for version 1.1.</summary>
    public string Link { get; private set; } = "";

    public Register Register => Site.Services.GetRequiredService<DeclarationBook>().Find(Slug)!.Read();

    private static string Api => $"declarations/{Slug}";

    /// <summary>A program of somebody, with a token that stays the same.</summary>
    public ApiClient Program(string name) => programs.TryGetValue(name, out var known) ? known : programs[name] = new ApiClient(Site.Address, Token(name));

    public string Token(string name) => tokens.TryGetValue(name, out var known) ? known : tokens[name] = Site.Services.GetRequiredService<AccountBook>().NewToken(EmailAddress.Parse($"{name}.example"));

    /// <summary>A draft that nobody has released anything of, with offices, a proposal that is accepted and one that is not sent.</summary>
    public async Task Begin()
    {
        await Program("steward@centre").Do("declarations", new
        {
            slug = Slug.ToString(),
            title = "What we share",
            organisation = new { slug = "centre", name = "Centre for Services", @class = "central-government" },
            text = $"# What we share\n\nWe keep {Thing.ReleasedWords.Word}.\n\nWe mend pipes.\n\nWe publish costs.\n",
            policy = $"number: 1\ndrafting: {drafting}\ncouncillors: 1\ngroups: 1\nno-open-concern: false\nagreements: 1\nagreement-organisations: 1\nproposing-classes: [local-authority]\n",
        });
        await PeopleTakeOffice();
        await Named("known@northam", Thing.PersonName.Word);
        await Named($"{Thing.PersonAddress.Word}@northam", "S. Lark");
        await pen.Concern("publish costs", "publish", Thing.EarlyConcern);
        await pen.Accepted("author@northam", "We mend pipes", "We mend all pipes.", Thing.ReleasedReason, Thing.ReleasedDecision);
        await Unsent();
    }

    /// <summary>Version 1.0 is released and signed, once by link.</summary>
    public async Task Release()
    {
        await pen.Approve("1.0");
        await Program("steward@centre").Do($"{Api}/versions/1.0/release", new { });
        await pen.Sign("1.0", Thing.Signatory, Thing.Authority);
        await (await new Somebody(Site).Open($"{Path}/sign")).Press("Send me the link", ("Name", "Jackdaw Hall"), ("Class", "sector-body"), ("Email", "office@jackdaw.example"));
        await Ask("office@jackdaw.example");
        await Confirm("jackdaw");
    }

    /// <summary>Everything that is not released.</summary>
    public async Task GoOn()
    {
        await pen.Propose("author@northam", Thing.ProposalTitle.Word, "We publish costs", $"We publish {Thing.ProposalWords.Word}.", Thing.ProposalReason.Word);
        await pen.Decide(await pen.Propose("rep@southam", "Not this", "We publish costs", "We hide costs.", "So that nobody asks."), "not-accepted", Thing.RefusedReason.Word);
        await Program("rep@southam").Do($"{Api}/proposals/{await pen.Propose("rep@southam", Thing.Withdrawn.Word, "We publish costs", "We print costs.", "On paper.")}/withdrawal", new { });
        await pen.Accepted("author@northam", "We mend all pipes", $"We mend {Thing.ApprovedWords.Word}.", Thing.ApprovedReason, new("", "It is right."));
        await pen.Approve("1.1");
        await Embargo();
        await pen.Accepted("rep@southam", Thing.ApprovedWords.Word, $"We mend {Thing.DraftWords.Word}.", new("", "It is plainer."), new("", "It is."));
        await pen.Concern(Thing.DraftWords.Word, "mend", Thing.LateConcern);
        var added = await Program("rep@southam").Do($"{Api}/proposals", new { title = "More", reason = "It is missing.", @base = await pen.Tip(), changes = new[] { new { op = "add", after = "c4", wording = "We ask people." } } });
        await pen.Decide(added.GetProperty("number").GetInt32(), "accepted", "It was.");
        await Contributions();
        var drafted = await Program("editor@centre").Do($"{Api}/draft-decisions", new { proposal = 2, code = "not-accepted", reason = Thing.DraftDecision.Word, tip = await pen.Tip() });
        await Program("editor@centre").Do($"{Api}/draft-decisions/{drafted.GetProperty("id").GetString()}/comments", new { text = Thing.DraftComment.Word });
        await Program("editor@centre").Do($"{Api}/reason-templates", new { name = "Covered", text = Thing.ReasonTemplate.Word });
        await pen.Propose("rep@southam", "Otherwise", "We publish costs", $"We publish {Thing.Competing.Word}.", "It is plainer.");
        await Talk();
        await Program("author@northam").Do($"{Api}/contributions", new { point = $"We do not see the {Thing.Contribution.Word}.", kind = "meaning", source = $"{Thing.Source.Word} Forum", @base = await pen.Tip(), occasion = "letter" });
        await Testing();
        await (await new Somebody(Site).Open($"{Path}/commitments/jackdaw/contact")).Press("Send the message", ("Name", "B. Reader"), ("Organisation", "Eastam"), ("Email", "b@eastam.example"), ("Message", Thing.Message.Word));
        Site.FollowMail();
    }

    /// <summary>A discussion of a proposal with a suggestion, a question, a round and a cluster.</summary>
    private async Task Talk()
    {
        var number = Register.Proposals.Values.Single(proposal => proposal.Title.ToString() == Thing.ProposalTitle.Word).Number;
        var thread = await Program("rep@southam").Do($"{Api}/threads", new { proposal = number, @base = await pen.Tip(), comment = Thing.Comment.Word });
        await Program("editor@centre").Do($"{Api}/threads/{thread.GetProperty("number").GetInt32()}/comments", new
        {
            comment = "Or so.",
            suggestion = new { clause = Register.Proposals[number].Changes[0].Clause.ToString(), words = $"We publish {Thing.Suggestion.Word}." },
        });
        await Program("editor@centre").Do($"{Api}/proposals/{number}/question", new { question = Thing.Question.Word });
        await Program("steward@centre").Do($"{Api}/rounds", new { name = "Spring", purpose = Thing.Round.Word, closes = $"{DateTime.UtcNow.Year + 1}-12-01T12:00:00Z" });
        await Program("editor@centre").Do($"{Api}/clusters", new { title = Thing.Cluster.Word, proposals = new[] { number, Register.Proposals.Count } });
    }

    /// <summary>A point whose source is withheld, and a file that is not brought in yet.</summary>
    private async Task Contributions()
    {
        var person = await SignedIn("author@northam");
        await Upload(person, $"Organisation,Point,Withheld\n{Thing.WithheldSource.Word},Say how,withheld\n");
        await person.Press("Bring in");
        await person.OpenOnceBroughtIn(person.Location!);

        await Upload(person, $"Organisation,Point\nnortham,{Thing.UploadedRow.Word}\n");
    }

    private static async Task Upload(Somebody person, string rows)
    {
        await (await person.Open($"{Path}/contributions/intake")).Press("Look through", ("Text", rows));
        await person.Follow();
    }

    /// <summary>Version 1.1 is released before its time.</summary>
    public async Task ReleaseNext()
    {
        await (await (await Steward()).Open($"{Path}/publishing/release/1.1")).Press("Release version 1.1");
        Site.FollowMail();
    }

    /// <summary>Somebody who has signed in by a link that came by mail.</summary>
    public async Task<Somebody> SignedIn(string name)
    {
        Site.Services.GetRequiredService<AccountBook>().FindOrAdd(EmailAddress.Parse($"{name}.example"));
        return await Somebody.SignedInByLink(Site, $"{name}.example");
    }

    public void Dispose()
    {
        foreach (var program in programs.Values)
        {
            program.Dispose();
        }

        Site.Dispose();
    }

    private async Task PeopleTakeOffice()
    {
        var by = Program("steward@centre");
        foreach (var (council, name) in new[] { ("northam", "Northam Council"), ("southam", "Southam Council"), ("eastam", "Eastam Council"), (Thing.EarlyOffice.Word, $"{Thing.EarlyOffice.Word} Council") })
        {
            await by.Do($"{Api}/organisations", new { slug = council, name, @class = "local-authority" });
            await pen.Appoint($"{(council == "northam" ? "author" : "rep")}@{council}", "representative");
        }

        await pen.Appoint("editor@centre", "editor");
        await pen.Appoint("colleague@northam", "practitioner");
        await pen.Appoint($"clerk@{Thing.EarlyOffice.Word}", "practitioner");
        await pen.Appoint("known@northam", "chief-executive");
        await pen.Appoint($"{Thing.PersonAddress.Word}@northam", "practitioner");
        await by.Do($"{Api}/appointments/{await pen.Appoint("was@northam", "representative")}/end", new { });
        await Program("rep@eastam").Do($"{Api}/appointments/{await pen.Appoint("elm@eastam", "councillor", "elm")}/confirmation", new { });
        await Program($"rep@{Thing.EarlyOffice.Word}").Do($"{Api}/appointments/{await pen.Appoint($"councillor@{Thing.EarlyOffice.Word}", "councillor", Thing.EarlyGroup.Word)}/confirmation", new { });
        await Program("was@northam").Do("declarations", new { slug = "elsewhere", title = "Elsewhere", organisation = new { slug = "nowhere", name = "Nowhere", @class = "other-public" }, text = "# Elsewhere\n\nWords.\n" });
    }

    private async Task Named(string who, string name) => await (await (await SignedIn(who)).Open("/account/name")).Press("Save", ("Name", name));

    private async Task Unsent() => await (await (await SignedIn("author@northam")).Open($"{Path}/proposals/new?clause={(await pen.Clause("We publish costs")).GetProperty("id").GetString()}"))
        .Press("Save and come back later", ("Changes[0].Wording", $"We publish {Thing.Unsent.Word}."), ("Title", Thing.Unsent.Word), ("Reason", Thing.Unsent.Word));

    /// <summary>A signature, a planned release, invitations and a request to sign, all before the release.</summary>
    private async Task Embargo()
    {
        await pen.Sign("1.1", Thing.Embargoed, Thing.EmbargoedAuthority);
        var release = await (await Steward()).Open($"{Path}/publishing/release/1.1");
        await release.Press("Check the time", ("When", "later"), ("At.Day.Day", "27"), ("At.Day.Month", "2"), ("At.Day.Year", (DateTime.UtcNow.Year + 1).ToString(CultureInfo.InvariantCulture)), ("At.Time", "9:30am"));
        await release.Press("Plan the release");
        await Invite($"jackdaw; office@jackdaw.example\n{Thing.Invited.Word} Forum; sector body; {Thing.InvitedAddress.Word}@forum.example\n{Thing.Request.Word} Forum; sector body; office@merlin.example");
        Link = Mailbox.Link(Site, "office@jackdaw.example");
        await Ask("office@merlin.example", ("Fields.ContactName", Thing.Contact.Word), ("Fields.CommitmentTitle", Thing.RequestWords.Word), ("Fields.Mission", Thing.RequestWords.Word));
    }

    private async Task Invite(string lines)
    {
        var person = await (await Steward()).Open($"{Path}/signing/invite");
        await person.Press("Check whom", ("Others", lines));
        Assert.Empty(person.Errors);
        await person.Press("Send");
    }

    private async Task Ask(string address, params (string, string)[] more)
    {
        var signatory = await new Somebody(Site).Open($"{Mailbox.Link(Site, address)}/sign");
        await signatory.Press("Check your answers", [.. SigningSite.Answers.Where(answer => more.All(other => other.Item1 != answer.Item1)), .. more]);
        Assert.Empty(signatory.Errors);
        await signatory.Press("Ask to sign");
    }

    private async Task Confirm(string shortName)
    {
        var request = Site.Services.GetRequiredService<DraftControl.Web.Signatories.SignatureRequests>().In(Slug)[^1];
        var person = await (await Steward()).Open($"{Path}/signing/requests/{request.Id}");
        await person.Press("Check what is recorded", ("Organisation.ShortName", shortName));
        Assert.Empty(person.Errors);
        await person.Press("Record the signature");
    }

    /// <summary>The steward, who has confirmed by a code that it is them.</summary>
    public async Task<Somebody> Steward()
    {
        if (steward is null)
        {
            steward = await SignedIn("steward@centre");
            await steward.SetUpApp();
        }

        return steward;
    }
}
