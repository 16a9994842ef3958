using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Core.Wordings;
using DraftControl.Git.Signing;
using DraftControl.Git.Verification;
using DraftControl.Tests.Support;

namespace DraftControl.Tests.Git.Tampering;

/// <summary>
/// A true ledger that holds every kind of entry, in every code and finding, written by our writer through the real rules.
/// Its entries have names, by which forgeries find them.
/// </summary>
public sealed partial class WholeLedger : IDisposable
{
    public const string Text = "# Sharing\n\nWe will repair the plumbing.\n\n- Design for people.\n- Publish what we learn.\n\n---\n\nWe will train our staff.\n";

    private const string Policy = """
        number: 2
        drafting: public
        councillors: 2
        groups: 2
        no-open-concern: true
        agreements: 2
        agreement-organisations: 2
        proposing-classes: [local-authority, sector-body]

        """;

    private static readonly Office steward = LedgerFolder.Steward;
    private static readonly Office northam = LedgerFolder.Office("b1", Role.Representative, "northam");
    private static readonly Office southam = LedgerFolder.Office("b2", Role.Representative, "southam");
    private static readonly Office westam = LedgerFolder.Office("b3", Role.Representative, "westam");
    private static readonly Office eastam = LedgerFolder.Office("b4", Role.Representative, "eastam");
    private static readonly Office vendor = LedgerFolder.Office("b5", Role.Representative, "vendor");
    private static readonly Office centre = LedgerFolder.Office("c1", Role.Editor, "centre");
    private static readonly Office guild = LedgerFolder.Office("c2", Role.Editor, "guild");
    private static readonly Office elm = LedgerFolder.Office("d1", Role.Councillor, "westam");
    private static readonly Office oak = LedgerFolder.Office("d2", Role.Councillor, "eastam");
    private static readonly Office none = LedgerFolder.Office("d3", Role.Councillor, "eastam");

    private readonly StepByStep clock = new();
    private readonly LedgerFolder folder;
    private readonly Dictionary<string, int> names = new(StringComparer.Ordinal);
    private readonly LooseObjects objects;

    public WholeLedger()
    {
        folder = new LedgerFolder(clock);
        Roster();
        Proposals();
        Versions();
        Contributions();
        Discussions();
        Rounds();
        Disputes();
        OpenPanel();
        Policies();
        SealedPanel();
        Concerns();
        Languages();
        Candidates();
        WholeTexts();
        objects = new LooseObjects(Path.Combine(folder.Ledger.Path, "objects"));
        (Second, Stranger) = (SigningKey.In(Path.Combine(folder.Path, "second")), SigningKey.In(Path.Combine(folder.Path, "stranger")));
    }

    /// <summary>A key that the entry <c>keys</c> lets sign, besides the first.</summary>
    public SigningKey Second { get; }

    /// <summary>A key that no entry lets sign.</summary>
    public SigningKey Stranger { get; }

    /// <summary>The names of all entries, in order.</summary>
    public IEnumerable<string> Names => names.Keys;

    internal ForgedLedger TakenApart() => new(objects, folder.Ledger.Path, names, folder.Key) { Second = Second, Stranger = Stranger };

    /// <summary>Takes the ledger apart, falsifies it, puts it together again and verifies it.</summary>
    internal VerificationReport Verified(Action<ForgedLedger> falsify) => PutTogether(falsify, LedgerVerification.Of);

    /// <summary>Takes the ledger apart, falsifies it, and looks at the bare repository that it is put together as.</summary>
    internal T PutTogether<T>(Action<ForgedLedger> falsify, Func<string, T> look)
    {
        var ledger = TakenApart();
        falsify(ledger);
        var repository = Directory.CreateTempSubdirectory("draftcontrol-").FullName;
        try
        {
            ledger.Write(repository);
            return look(repository);
        }
        finally
        {
            Directory.Delete(repository, recursive: true);
        }
    }

    public void Dispose()
    {
        Second.Dispose();
        Stranger.Dispose();
        folder.Dispose();
    }

    private void Roster()
    {
        Do("opened", steward, (_, head) => UnderTheFirstRules(new Opening(
            Line.Parse("Sharing"),
            Language.Parse("en"),
            new Organisation(Slug.Parse("centre"), OrganisationName.Parse("Centre for Services"), OrganisationClass.CentralGovernment, Line.Parse("England")),
            Text,
            LedgerFolder.Policy,
            new Dictionary<string, string> { ["pages/about.md"] = "About us.\n" }).Open(head.Id, head.By.Person, head.At, folder.Key.AllowedSigners)));
        Register("northam", OrganisationClass.LocalAuthority, "England");
        Register("southam", OrganisationClass.LocalAuthority);
        Register("westam", OrganisationClass.LocalAuthority);
        Register("eastam", OrganisationClass.LocalAuthority);
        Register("guild", OrganisationClass.SectorBody);
        Register("vendor", OrganisationClass.Supplier);
        Register("club", OrganisationClass.OtherPublic);
        Do("southam renamed", steward, (register, head) => register.Unchanged(new OrganisationChanged(head, Organisation("southam", "Southam City Council", OrganisationClass.LocalAuthority, "Wales"))));
        Appoint("rep northam", northam);
        Appoint("rep southam", southam);
        Appoint("rep westam", westam);
        Appoint("rep eastam", eastam);
        Appoint("rep vendor", vendor);
        Appoint("editor centre", centre);
        Appoint("editor guild", guild);
        Appoint("elm", elm, "Elm");
        Appoint("oak", oak, "Oak");
        Appoint("none", none);
        Appoint("own council", LedgerFolder.Office("b3", Role.Councillor, "westam"), "Ash");
        Appoint("chief", LedgerFolder.Office("e1", Role.ChiefExecutive, "northam"));
        Appoint("practitioner", LedgerFolder.Office("e2", Role.Practitioner, "northam"));
        Appoint("second steward", LedgerFolder.Office("ab", Role.Steward, "centre"));
        Do("elm confirmed", westam, (register, head) => register.Unchanged(new AppointmentConfirmed(head, names["elm"])));
        Do("oak confirmed", eastam, (register, head) => register.Unchanged(new AppointmentConfirmed(head, names["oak"])));
        Do("none confirmed", eastam, (register, head) => register.Unchanged(new AppointmentConfirmed(head, names["none"])));
        Do("practitioner ended", steward, (register, head) => register.Unchanged(new AppointmentEnded(head, names["practitioner"])));
        Do("policy", steward, (register, head) => new Act(new PolicyChanged(head, 2), register.Files.With(Files.PolicyPath, Utf8.Encode(Policy))), "We want more councillors.\n\n--- so there");
        Do("page", centre, (register, head) => new Act(new PageChanged(head, "pages/about.md"), register.Files.With("pages/about.md", Utf8.Encode("About us, and why.\n"))));
        Do("keys", steward, (register, head) => new Act(new KeysChanged(head), register.Files.With(Files.KeysPath, [.. register.Files[Files.KeysPath]!, .. SecondKey()])));
    }

    private void Proposals()
    {
        Propose("proposal 1", northam, new RequestedChange.Reword(new(2), "We will repair what everybody uses."));
        Propose("proposal 2", southam, new RequestedChange.Reword(new(2), "We will repair the taps."), new RequestedChange.Remove(new(4)), new RequestedChange.Add(new(6), "We will say what it costs."), new RequestedChange.Move(new(6), null));
        Revise("revision 1", northam, 1, new RequestedChange.Reword(new(2), "We will repair what all people use."));
        Propose("proposal 3", westam, new RequestedChange.Add(new(3), "- Ask first."));
        Do("withdrawn", westam, (register, head) => register.Unchanged(new Withdrawn(head, 3)));
        Decide("accepted", centre, 1, DecisionCode.Accepted);
        Decide("with changes", guild, 2, DecisionCode.AcceptedWithChanges, wordings: new() { [new(2)] = "We will repair what all people use, and the taps, soon." });
        Propose("proposal 4", westam, new RequestedChange.Remove(new(3)));
        Decide("not accepted", centre, 4, DecisionCode.NotAccepted);
        Propose("proposal 5", eastam, new RequestedChange.Reword(new(3), "- Design for all."));
        Decide("covered", centre, 5, DecisionCode.AlreadyCovered, coveredBy: 1);
        Propose("proposal 6", eastam, new RequestedChange.Reword(new(1), "# Caring"));
        Decide("out of scope", centre, 6, DecisionCode.OutOfScope);
        Propose("proposal 7", northam, new RequestedChange.Add(null, "We share."), new RequestedChange.Move(new(3), null));
        Decide("deferred", guild, 7, DecisionCode.Deferred);
        Decide("accepted late", guild, 7, DecisionCode.Accepted);
    }

    private void Versions()
    {
        Do("unsure", elm, (register, head) => Checked(register, head, [Hash(register, 2), Hash(register, 6)], Finding.Unsure), "Which taps?");
        Do("concern", none, (register, head) => Checked(register, head, [Hash(register, 2)], Finding.Concern, Line.Parse("the taps")), "It is about one estate.");
        Do("neutral elm", elm, Neutral());
        Do("neutral oak", oak, Neutral());
        Do("concern over", none, (register, head) => Checked(register, head, [Hash(register, 2)], Finding.Neutral));
        Do("agreed centre", centre, Agreeing());
        Do("agreed guild", guild, Agreeing());
        Do("approved", steward, Approving(0, 9));
        Do("released", steward, (register, head) => register.Unchanged(new VersionReleased(head, new(0, 9))));
        Do("signed", steward, (register, head) => register.Unchanged(new Signed(head, new Signatory.Registered(Slug.Parse("northam")), new(0, 9), Line.Parse("Leader of the Council"), Line.Parse("Cabinet, minute 12"))));
        Do("signed by name", steward, (register, head) => register.Unchanged(new Signed(head, new Signatory.Named(OrganisationName.Parse("Friends of Northam"), OrganisationClass.OtherPublic), new(0, 9), Line.Parse("Chair"), Line.Parse("Committee"))));
        Do("signature withdrawn", steward, (register, head) => register.Unchanged(new SignatureWithdrawn(head, names["signed"])));
        Propose("proposal 8", southam, new RequestedChange.Reword(new(6), "We will train all our staff."));
        Decide("accepted last", centre, 8, DecisionCode.Accepted);
        Do("neutral elm last", elm, (register, head) => Checked(register, head, [Hash(register, 6)], Finding.Neutral));
        Do("neutral oak last", oak, (register, head) => Checked(register, head, [Hash(register, 6)], Finding.Neutral));
        Do("agreed centre last", centre, Agreeing());
        Do("agreed guild last", guild, Agreeing());
        Do("approved last", steward, Approving(0, 10));
        Propose("proposal 9", westam, new RequestedChange.Reword(new(3), "- Design for everybody."));
        Do("page last", steward, (register, head) => new Act(new PageChanged(head, "pages/help.md"), register.Files.With("pages/help.md", Utf8.Encode("Help.\n"))));
    }

    private void Contributions()
    {
        Contribute("contributed", centre, "northam", 6, entry => entry with
        {
            Kind = ContributionKind.PlainEnglish,
            Occasion = new(OccasionKind.Workshop, Line.Parse("Leeds, \"room 2\""), Day.Parse("2026-05-03")),
            Wording = Reason.Parse("We will train all our staff,\n\tand \"others\"."),
            File = Sha256.Of("a file"),
        });
        Contribute("contributed by name", southam, new Contributor.Named(OrganisationName.Parse("Residents of Northam"), OrganisationClass.OtherPublic));
        Contribute("contributed withheld", steward, new Contributor.Withheld(SourceToken.Parse("0123456789abcdef0123456789abcdef")), 9);
        Contribute("contribution 4", westam, "southam");
        Contribute("contribution 5", centre, "eastam");
        Contribute("contribution 6", centre, "eastam");
        Contribute("contribution 7", centre, "eastam");
        Contribute("contribution 8", centre, "eastam");
        Propose("proposal 10", southam, 1, new RequestedChange.Reword(new(6), "We will train all our staff, and others."));
        Propose("proposal 11", eastam, 3, new RequestedChange.Reword(new(9), "We share it."));
        Decide("accepted of contribution", centre, 10, DecisionCode.Accepted);
        Do("withdrawn of contribution", eastam, (register, head) => register.Unchanged(new Withdrawn(head, 11)));
        Do("neutral elm of contribution", elm, (register, head) => Checked(register, head, [Hash(register, 6)], Finding.Neutral));
        Answer("answered deferred", centre, 2, AnswerCode.Deferred);
        Answer("answered", centre, 2, AnswerCode.Accepted, 8);
        Answer("answered with changes", guild, 3, AnswerCode.AcceptedWithChanges, 2);
        Answer("answered not accepted", guild, 4, AnswerCode.NotAccepted);
        Answer("answered covered", centre, 5, AnswerCode.AlreadyCovered, 9);
        Answer("answered out of scope", centre, 6, AnswerCode.OutOfScope);
        Answer("answered noted", guild, 7, AnswerCode.Noted);
    }

    private void Discussions()
    {
        Contribute("contribution 9", westam, "southam");
        Contribute("contribution 10", westam, "southam");
        Do("thread on clause", elm, (register, head) => register.Unchanged(new ThreadStarted(head, 1, new Topic.OnClause(new(6)), Hash(register, 6), Line.Parse("all our staff"), register.Tip!, new(new(6), Reason.Parse("We will train \"them\".")))), "Who is \"all\"?");
        Do("thread on proposal", northam, (register, head) => register.Unchanged(new ThreadStarted(head, 2, new Topic.OnProposal(9), null, null, register.Tip!, null)), "We like it.");
        Do("thread on contribution", vendor, (register, head) => register.Unchanged(new ThreadStarted(head, 3, new Topic.OnContribution(9), null, null, register.Tip!, null)), "Nobody told us.");
        Do("comment", southam, (register, head) => register.Unchanged(new Commented(head, 2, new(new(3), Reason.Parse("Design for each of us.")))), "So do we, but:\n\n--- say it so");
        Do("resolved", westam, (register, head) => register.Unchanged(new ThreadResolved(head, 2)));
        Do("reopened", oak, (register, head) => register.Unchanged(new ThreadReopened(head, 2)), "Not yet.");
        Do("question", centre, (register, head) => register.Unchanged(new QuestionAsked(head, 9, Day.Parse("2026-06-10"))), "Who is \"everybody\"?");
        Do("question answered", westam, (register, head) => register.Unchanged(new QuestionAnswered(head, 9)), "All of us.");
    }

    private void Rounds()
    {
        Do("round", steward, (register, head) => register.Unchanged(new RoundOpened(head, 1, Line.Parse("Round \"one\""), new(head.At.AddSeconds(30)), Moment.Parse("2026-06-01T12:00:00Z"))), "What do you think?");
        Do("round extended", guild, (register, head) => register.Unchanged(new RoundExtended(head, 1, Moment.Parse("2026-06-02T12:00:00Z"))), "It was half term.");
        Do("next round", steward, (register, head) => register.Unchanged(new RoundOpened(head, 2, Line.Parse("Round two"), Moment.Parse("2026-06-03T12:00:00Z"), Moment.Parse("2026-06-04T12:00:00Z"))), "And now?");
        Propose("proposal 12", northam, new RequestedChange.Reword(new(9), "We share what we learn."));
        Contribute("contribution 11", westam, "southam");
        Do("round paused", steward, (register, head) => register.Unchanged(new RoundPaused(head, 1)), "The hall is on fire.");
        Do("round resumed", steward, (register, head) => register.Unchanged(new RoundResumed(head, 1)));
        Do("round closed", centre, (register, head) => register.Unchanged(new RoundClosed(head, 1)), "Enough.");
        Do("nothing to change", eastam, (register, head) => register.Unchanged(new NothingToChange(head, register.Files.TextHash)));
        Do("clustered", centre, (register, head) => register.Unchanged(new Clustered(head, 1, Line.Parse("Share \"it\""), [9, 12], [9])));
        Do("clustered anew", guild, (register, head) => register.Unchanged(new Clustered(head, 1, Line.Parse("Share it"), [12], [9, 10])), "The other is about design.");
        Do("other cluster", guild, (register, head) => register.Unchanged(new Clustered(head, 2, Line.Parse("Design"), [9, 11], [])));
        Do("dissolved", guild, (register, head) => register.Unchanged(new Clustered(head, 2, Line.Parse("Design"), [], [])));
    }

    private void Disputes()
    {
        Decide("asked to agree", guild, 9, DecisionCode.AcceptedWithChanges, wordings: new() { [new(3)] = "- Design for everybody there is." }, otherwise: deciding => deciding with
        {
            AnswerBy = Day.Parse("2026-06-10"),
            Meeting = new(Line.Parse("Editors' \"meeting\""), Day.Parse("2026-05-28"), [new(Role.Editor, Slug.Parse("guild")), new(Role.Steward, Slug.Parse("centre"))]),
        });
        Do("disputed", westam, (register, head) => register.Unchanged(new ChangesDisputed(head, 9)), "We did not say so.");
        Do("settled", centre, (register, head) => register.Unchanged(new DisputeSettled(head, 9)), "It is the same.");
        Decide("asked again", centre, 12, DecisionCode.AcceptedWithChanges, wordings: new() { [new(9)] = "We share what we all learn." }, otherwise: deciding => deciding with { AnswerBy = Day.Parse("2026-06-11") });
        Do("changes agreed", northam, (register, head) => register.Unchanged(new ChangesAgreed(head, 12)), "We are glad.");
        Undo("undone", guild, 9);
        Propose("proposal 13", southam, new RequestedChange.Remove(new(9)), new RequestedChange.Add(new(3), "- Ask us."), new RequestedChange.Move(new(1), new(3)));
        Decide("accepted much", centre, 13, DecisionCode.Accepted);
        Undo("undone much", centre, 13);
        Undo("undone plain", guild, 4);
        Do("answered at meeting", centre, (register, head) => register.Unchanged(new ContributionAnswered(head, 9, AnswerCode.Noted, null, new(Line.Parse("Board"), Day.Parse("2026-05-28"), []))), "We know.");
    }

    private void Undo(string name, Office by, int proposal) =>
        Do(name, by, (register, head) => new Undoing(proposal, register.Proposals[proposal].Decision!.Seq).Undo(register, head, folder.Ledger.FilesAt), "It was too early.");

    private static Sha256 Hash(Register register, int clause) => register.Draft.Find(new ClauseId(clause))!.Wording.Hash;

    /// <summary>A finding as it was given under the first set of rules, without the clauses.</summary>
    private static Act Checked(Register register, Head head, IReadOnlyList<Sha256> wordings, Finding finding, Line? words = null) => register.Unchanged(new NeutralityChecked(head, wordings, finding, words, []));

    /// <summary>The ledger begins as older ones do, and adopts the next rules later.</summary>
    private static Attempt UnderTheFirstRules(Attempt opening) => opening.Act is { Entry: Opened opened } act ? act with { Entry = opened with { Rules = 1 } } : opening;

    private static Func<Register, Head, Attempt> Neutral() => (register, head) =>
        Checked(register, head, [.. register.Draft.Clauses.Where(clause => clause.HasWords).Select(clause => clause.Wording.Hash)], Finding.Neutral);

    private static Func<Register, Head, Attempt> Agreeing() => (register, head) =>
        register.Unchanged(new Agreed(head, register.Files.TextHash, register.Files.Hash(Files.PolicyPath)!));

    private Func<Register, Head, Attempt> Approving(int major, int minor) => (register, head) =>
        new Approving(new VersionNumber(major, minor), register.Tip!).Approve(register, head, folder.Ledger.FilesAt);

    private byte[] SecondKey()
    {
        using var key = SigningKey.In(Path.Combine(folder.Path, "second"));
        return key.AllowedSigners;
    }

    private static Organisation Organisation(string slug, string name, OrganisationClass @class, string? nation) =>
        new(Slug.Parse(slug), OrganisationName.Parse(name), @class, nation is null ? null : Line.Parse(nation));

    private void Register(string slug, OrganisationClass @class, string? nation = null) =>
        Do(slug, steward, (register, head) => register.Unchanged(new OrganisationRegistered(head, Organisation(slug, $"{char.ToUpperInvariant(slug[0])}{slug[1..]} Council", @class, nation))));

    private void Appoint(string name, Office office, string? group = null) =>
        Do(name, steward, (register, head) => register.Unchanged(new Appointed(head, office, group is null ? null : Line.Parse(group))));

    private void Propose(string name, Office by, params RequestedChange[] changes) => Propose(name, by, contribution: null, changes);

    private void Propose(string name, Office by, int? contribution, params RequestedChange[] changes) => Do(
        name, by, (register, head) => new Proposing(Line.Parse($"Say it \"plainly\", {name}"), register.Tip!, changes) { Contribution = contribution }.Propose(register, head, folder.Ledger.FilesAt), "It is plainer.");

    private void Contribute(string name, Office by, string organisation, int? clause = null, Func<Contributed, Contributed>? otherwise = null) =>
        Contribute(name, by, new Contributor.Registered(Slug.Parse(organisation)), clause, otherwise);

    private void Contribute(string name, Office by, Contributor contributor, int? clause = null, Func<Contributed, Contributed>? otherwise = null) => Do(
        name, by, (register, head) => register.Unchanged((otherwise ?? (entry => entry))(new Contributed(
            head, register.NextContribution, ContributionKind.Other, contributor, clause is { } id ? new ClauseId(id) : null, register.Tip!, new Occasion(OccasionKind.Letter, null, null), null, null))), $"We do not see it, {name}.");

    private void Answer(string name, Office by, int contribution, AnswerCode code, int? proposal = null) =>
        Do(name, by, (register, head) => register.Unchanged(new ContributionAnswered(head, contribution, code, proposal)), "We looked at it.");

    private void Revise(string name, Office by, int proposal, params RequestedChange[] changes) => Do(
        name, by, (register, head) => new Proposing(Line.Parse("Say it better"), register.Tip!, changes).Revise(register, head, proposal, folder.Ledger.FilesAt), "It is better.");

    private void Decide(string name, Office by, int proposal, DecisionCode code, int? coveredBy = null, Dictionary<ClauseId, string>? wordings = null, Func<Deciding, Deciding>? otherwise = null) => Do(
        name, by, (register, head) => (otherwise ?? (deciding => deciding))(new Deciding(proposal, code, coveredBy, register.Tip!, wordings ?? [])).Decide(register, head, folder.Ledger.FilesAt), "We looked at it.");

    private void Do(string name, Office by, Func<Register, Head, Attempt> act, string? reason = null) =>
        names.Add(name, folder.Do(by, act, reason).Entry.Seq);

    /// <summary>A minute passes from entry to entry.</summary>
    private sealed class StepByStep : TimeProvider
    {
        private DateTimeOffset now = DateTimeOffset.FromUnixTimeSeconds(1_780_000_000);

        public override DateTimeOffset GetUtcNow() => now += TimeSpan.FromMinutes(1);

        public void Wait(TimeSpan time) => now += time;
    }
}
