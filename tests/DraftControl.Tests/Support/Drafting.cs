using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Core.Wordings;
using DraftControl.Git;
using DraftControl.Web.Accounts;
using DraftControl.Web.Declarations;
using DraftControl.Web.Pages.Publishing;
using DraftControl.Web.Panels;
using Microsoft.Extensions.DependencyInjection;

namespace DraftControl.Tests.Support;

/// <summary>
/// A declaration in the making on a running site, with real entries by real people: representatives of Northam and Southam, editors
/// of the Centre and of Northam, two councillors of Eastam. <c>Drafting.On(site)</c> starts one of its own slug.
/// </summary>
public sealed class Drafting
{
    public const string Text = """
        # What we share

        ## Design services around people

        We will find out what people need before we build anything.

        - We will try out every service with those who use it.
        - We will keep help by telephone.

        ## Fix the plumbing

        We will fix the plumbing before we buy new taps.

        """;

    private readonly RunningSite site;
    private int forms;

    private Drafting(RunningSite site, string slug, string text, string drafting, string title, string more)
    {
        (this.site, Slug) = (site, Slug.Parse(slug));
        var policy = $"number: 1\ndrafting: {drafting}\ncouncillors: 1\ngroups: 1\nno-open-concern: true\nagreements: 1\nagreement-organisations: 1\nproposing-classes: [local-authority, central-government]\n{more}";
        var opening = new Opening(Line.Parse(title), Language.Parse("en"), Organisation("centre", "Centre for Services", OrganisationClass.CentralGovernment), text, policy, new Dictionary<string, string>());
        Written(Services.GetRequiredService<DeclarationBook>().Open(Slug, Person("steward@centre"), $"{Slug}", opening));
        foreach (var (council, name) in new[] { ("northam", "Northam Borough Council"), ("southam", "Southam County Council"), ("eastam", "Eastam District Council") })
        {
            Registered(council, name);
        }

        Steward(head => new OrganisationRegistered(head, Organisation("vendor", "Vendor Systems", OrganisationClass.Supplier)));
        Appoint("rep@vendor", Role.Representative);
        Appoint("rep@northam", Role.Representative);
        Appoint("rep@southam", Role.Representative);
        Appoint("rep@eastam", Role.Representative);
        Appoint("editor@centre", Role.Editor);
        Appoint("editor@northam", Role.Editor);
        Confirmed("elm@eastam");
        Confirmed("oak@eastam");
    }

    public Slug Slug { get; }

    public string Path => $"/declarations/{Slug}";

    /// <summary>Where the draft is.</summary>
    public string DraftPath => $"{Path}/draft";

    public Ledger Ledger => Services.GetRequiredService<DeclarationBook>().Find(Slug)!;

    public Register Register => Ledger.Read();

    private IServiceProvider Services => site.Services;

    /// <summary>A new declaration on a site.</summary>
    /// <param name="site">The site.</param>
    /// <param name="text">Its text.</param>
    /// <param name="drafting">Who reads the drafting.</param>
    /// <param name="title">Its title.</param>
    /// <param name="more">Further lines of the publishing rules, each with its line feed.</param>
    public static Drafting On(RunningSite site, string text = Text, string drafting = "public", string title = "What we share", string more = "")
    {
        _ = site.Address;
        return new Drafting(site, $"d{site.NextNumber()}", text, drafting, title, more);
    }

    /// <summary>The id of the one clause that has these words.</summary>
    public ClauseId Clause(string words) => Register.Draft.Clauses.Single(clause => clause.Wording.Text.Contains(words, StringComparison.Ordinal)).Id;

    public PersonId Person(string name) => Services.GetRequiredService<AccountBook>().FindOrAdd(EmailAddress.Parse($"{name}.example"));

    /// <summary>A proposal; gives its number.</summary>
    public int Proposed(string by, string title, params RequestedChange[] changes) => Proposed(by, title, Register.Tip!, changes);

    public int Proposed(string by, string title, CommitId read, params RequestedChange[] changes) => ((Proposed)Write(by, Role.Representative, (register, head) =>
        new Proposing(Line.Parse(title), read, changes).Propose(register, head, Ledger.FilesAt)).Entry).Proposal;

    public RecordedEntry Revised(string by, int proposal, string title, params RequestedChange[] changes) => Write(by, Role.Representative, (register, head) =>
        new Proposing(Line.Parse(title), register.Tip!, changes).Revise(register, head, proposal, Ledger.FilesAt));

    public RecordedEntry Decided(string by, int proposal, DecisionCode code, int? coveredBy = null) => Write(by, Role.Editor, (register, head) =>
        new Deciding(proposal, code, coveredBy, register.Tip!, new Dictionary<ClauseId, string>()).Decide(register, head, Ledger.FilesAt));

    /// <summary>A point that an organisation made at a workshop, brought in by somebody.</summary>
    public RecordedEntry BroughtIn(string by, string point, string organisation, ClauseId? clause = null) => Write(by, Role.Representative, (register, head) =>
        new BringingIn(ContributionKind.Wording, new Contributor.Registered(Slug.Parse(organisation)), clause, register.Tip!, new Occasion(OccasionKind.Workshop, Line.Parse("Leeds town hall"), Day.Parse("2026-05-03")), Wording: null)
            .BringIn(register, head with { Reason = Reason.Parse(point) }));

    public RecordedEntry Answered(string by, int contribution, AnswerCode code, string reason) => Write(by, Role.Editor, (register, head) =>
        register.Unchanged(new ContributionAnswered(head with { Reason = Reason.Parse(reason) }, contribution, code, Proposal: null)));

    /// <summary>A proposal that is made of a contribution; gives its number.</summary>
    public int ProposedOf(string by, int contribution, params RequestedChange[] changes) => ((Proposed)Write(by, Role.Representative, (register, head) =>
        (new Proposing(Line.Parse("What was said"), register.Tip!, changes) with { Contribution = contribution }).Propose(register, head, Ledger.FilesAt)).Entry).Proposal;

    /// <summary>An entry that leaves all files as they are.</summary>
    public RecordedEntry Did(string by, Role role, Func<Register, Head, Entry> entry) => Write(by, role, (register, head) => register.Unchanged(entry(register, head)));

    /// <summary>Anything else that somebody does.</summary>
    public RecordedEntry Acted(string by, Role role, Func<Register, Head, Attempt> act) => Write(by, role, act);

    /// <summary>A decision as its own act.</summary>
    public RecordedEntry Decided(string by, Deciding deciding) => Write(by, Role.Editor, (register, head) => deciding.Decide(register, head, Ledger.FilesAt));

    /// <summary>A proposal that is accepted in other words, its organisation being asked until a day that is to come; gives its number.</summary>
    public int AcceptedAsking(string by, string editor, ClauseId clause, string words, string otherWords)
    {
        var number = Proposed(by, "Say it", new RequestedChange.Reword(clause, words));
        Decided(editor, new Deciding(number, DecisionCode.AcceptedWithChanges, CoveredBy: null, Register.Tip!, new Dictionary<ClauseId, string> { [clause] = otherWords }) { AnswerBy = new Day(DateOnly.FromDateTime(DateTime.UtcNow).AddDays(14)) });
        return number;
    }

    public RecordedEntry Undone(string by, int proposal) => Write(by, Role.Editor, (register, head) =>
        new Undoing(proposal, register.Proposals[proposal].Decision!.Seq).Undo(register, head, Ledger.FilesAt));

    public RecordedEntry Withdrawn(string by, int proposal) => Write(by, Role.Representative, (register, head) => register.Unchanged(new Withdrawn(head, proposal)));

    public RecordedEntry FoundNeutral(string by, ClauseId clause) => Found(by, clause, Finding.Neutral);

    /// <summary>Somebody is given an office, for a council that may be new to them.</summary>
    public RecordedEntry Appointed(string name, Role role, string? group = null) => Appoint(name, role, group is null ? null : Line.Parse(group));

    public RecordedEntry ConfirmedAppointment(string by, int appointment) => Write(by, Role.Representative, (register, head) => register.Unchanged(new AppointmentConfirmed(head, appointment)));

    public RecordedEntry AppointmentEnded(int appointment) => Steward(head => new AppointmentEnded(head, appointment));

    public RecordedEntry RaisedConcern(string by, ClauseId clause, string words) => Found(by, clause, Finding.Concern, Line.Parse(words));

    /// <summary>A finding: for all to read, or under the seal of the panel that is at work.</summary>
    public RecordedEntry Found(string by, ClauseId clause, Finding finding, Line? words = null) => Write(by, Role.Councillor, (register, head) =>
        Services.GetRequiredService<FindingDesk>().Give(Slug, register, head, Checking.Of([register.Draft.Find(clause)!.Wording.Hash], finding, words)));

    /// <summary>A councillor of a council, which has confirmed them.</summary>
    public int Councillor(string name, string group)
    {
        var appointment = Appoint(name, Role.Councillor, Line.Parse(group)).Entry.Seq;
        ConfirmedAppointment($"rep@{name.Split('@')[1]}", appointment);
        return appointment;
    }

    /// <summary>A panel of councillors; gives its number.</summary>
    public int Panel(params string[] councillors)
    {
        var members = councillors.Select(name => Register.Roster.Find(new Office(Person(name), Role.Councillor, Slug.Parse(name.Split('@')[1])))!.Seq).Order().ToList();
        return ((PanelOpened)Did("steward@centre", Role.Steward, (register, head) => new PanelOpened(head, register.Panels.Count + 1, Line.Parse("First reading"), Round: null, members, register.Files.Policy.FirstReading)).Entry).Panel;
    }

    /// <summary>An accepted proposal; gives its number.</summary>
    public int Accepted(string by, string title, params RequestedChange[] changes)
    {
        var number = Proposed(by, title, changes);
        Decided("editor@centre", number, DecisionCode.Accepted);
        return number;
    }

    /// <summary>Everything found neutral and agreed to, approved as version 1.0 and released.</summary>
    public void Released()
    {
        Approved("1.0");
        Opened("1.0");
    }

    /// <summary>A version that is approved and not released.</summary>
    public void Approved(string version)
    {
        Ready();
        ApprovedOnceReady(version);
    }

    /// <summary>Everything found neutral and agreed to.</summary>
    public void Ready()
    {
        foreach (var clause in Register.Draft.Clauses.Where(clause => clause.HasWords))
        {
            FoundNeutral("oak@eastam", clause.Id);
        }

        if (!Register.HasAgreed(Person("editor@centre")))
        {
            Write("editor@centre", Role.Editor, (register, head) => register.Unchanged(new Agreed(head, register.Files.TextHash, register.Files.Hash(Files.PolicyPath)!)));
        }
    }

    public RecordedEntry ApprovedOnceReady(string version) =>
        Write("steward@centre", Role.Steward, (register, head) => new Approving(VersionNumber.Parse(version), register.Tip!).Approve(register, head, Ledger.FilesAt));

    /// <summary>An approved version is opened to everybody.</summary>
    public void Opened(string version) => Steward(head => new VersionReleased(head, VersionNumber.Parse(version)));

    public RecordedEntry Renamed(string organisation, string name) => Steward(head => new OrganisationChanged(head, Organisation(organisation, name, OrganisationClass.LocalAuthority)));

    /// <summary>A public page written by the steward.</summary>
    public RecordedEntry Wrote(string page, string title, string body)
    {
        var name = PageName.Parse(page);
        return Write("steward@centre", Role.Steward, (register, head) => new WritingPage(name, title, body, Article.In(register.Files, name)?.Hash).Write(register, head));
    }

    /// <summary>Publishing rules that ask for a day's quiet, which are not agreed to yet.</summary>
    public RecordedEntry RulesProposed(string by, Reason why) => Did(by, Role.Editor, (register, head) =>
    {
        var other = register.Files.Policy with { Number = register.Files.Policy.Number + 1, QuietDays = 1 };
        return new PolicyProposed(head with { Reason = why }, other.Number, other.Yaml());
    });

    /// <summary>One more council.</summary>
    public RecordedEntry Registered(string organisation, string name) => Steward(head => new OrganisationRegistered(head, Organisation(organisation, name, OrganisationClass.LocalAuthority)));

    /// <summary>An organisation signs a version.</summary>
    /// <param name="organisation">Its short name.</param>
    /// <param name="version">What it signs.</param>
    /// <param name="form">The id of the steward's form; null for one of its own.</param>
    public RecordedEntry Signed(string organisation, string version, string? form = null) => Write("steward@centre", Role.Steward, form, (register, head) =>
        new Signing(new Signatory.Registered(Slug.Parse(organisation)), VersionNumber.Parse(version), Line.Parse("chief executive"), Line.Parse("Cabinet, 3 May 2026")).Sign(register, head));

    /// <summary>An office for another organisation than the one in the person's address.</summary>
    public RecordedEntry AppointFor(PersonId person, Role role, string organisation) => Steward(head => new Appointed(head, new Office(person, role, Slug.Parse(organisation)), Group: null));

    private static Organisation Organisation(string slug, string name, OrganisationClass kind) => new(Slug.Parse(slug), OrganisationName.Parse(name), kind, Nation: null);

    private void Confirmed(string name)
    {
        var appointment = Appoint(name, Role.Councillor, Line.Parse(name.Split('@')[0])).Entry.Seq;
        ConfirmedAppointment($"rep@{name.Split('@')[1]}", appointment);
    }

    public RecordedEntry Appoint(string name, Role role, Line? group = null) =>
        Steward(head => new Appointed(head, new Office(Person(name), role, Slug.Parse(name.Split('@')[1])), group));

    private RecordedEntry Steward(Func<Head, Entry> entry) => Write("steward@centre", Role.Steward, (register, head) => register.Unchanged(entry(head)));

    private RecordedEntry Write(string by, Role role, Func<Register, Head, Attempt> act) => Write(by, role, form: null, act);

    private RecordedEntry Write(string by, Role role, string? form, Func<Register, Head, Attempt> act)
    {
        var office = new Office(Person(by), role, Slug.Parse(by.Split('@')[1]));
        var id = EntryId.Of(office.Person, form ?? $"{Slug}/{++forms}");
        return Written(Ledger.Write(id, (register, now) => act(register, register.Head(id, office, now, Reason.Parse("It is clearer.")))));
    }

    private static RecordedEntry Written(WriteResult result) =>
        result is WriteResult.Written written ? written.Recorded : throw new InvalidOperationException(((WriteResult.Refused)result).Refusal.Sentence);
}
