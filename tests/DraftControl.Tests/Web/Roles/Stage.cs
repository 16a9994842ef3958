using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Core.Wordings;
using DraftControl.Tests.Support;

namespace DraftControl.Tests.Web.Roles;

/// <summary>
/// One declaration of the table: version 1.0, signed by Northam and released or not, version 1.1 approved, everybody in office;
/// and new things of Northam's to ask about, each untouched by others.
/// </summary>
internal sealed partial class Stage
{
    /// <summary>A version that is approved and stays unreleased.</summary>
    public const string Unreleased = "1.1";

    private readonly RolesSite roles;
    private readonly Drafting drafting;
    private int count;
    private int versions = 1;
    private int asked;
    private int days;

    public Stage(RolesSite roles, Drafting drafting, bool isReleased)
    {
        (this.roles, this.drafting) = (roles, drafting);
        foreach (var who in People.All.Except([.. People.Outside, Who.Steward, Who.OwnEditor]))
        {
            Appoint(who, who.Name());
        }

        drafting.Accepted(Who.OwnRepresentative.Name(), "Say who answers", new RequestedChange.Add(drafting.Clause("before we build"), "Somebody answers every letter."));
        drafting.Approved("1.0");
        if (isReleased)
        {
            drafting.Opened("1.0");
        }

        drafting.Signed("northam", "1.0");
        drafting.ApprovedOnceReady(Unreleased);
        Reach();
    }

    public RunningSite Site => roles.Site;

    public HttpClient Line => roles.Line;

    public Slug Slug => drafting.Slug;

    public Register Register => drafting.Register;

    public string Tip => $"{Register.Tip}";

    public string TextHash => $"{Register.Files.TextHash}";

    public string PolicyHash => $"{Register.Files.Hash(Files.PolicyPath)}";

    /// <summary>A clause that proposals reword.</summary>
    public string Clause => $"{drafting.Clause("telephone")}";

    /// <summary>Words that Northam brought.</summary>
    public string OwnWords => $"{Register.Draft.Find(drafting.Clause("every letter"))!.Wording.Hash}";

    public Caller this[Who who] => roles[who];

    /// <summary>Somebody of the same office as a column's, whom nothing else depends on.</summary>
    public Task<Caller> Double(Who who) => roles.Double(who);

    /// <summary>The same, and nobody else asks for them.</summary>
    public Task<Caller> NewDouble(Who who) => roles.NewDouble(who);

    /// <summary>An open proposal by Northam.</summary>
    public int Proposal()
    {
        Thaw();
        return drafting.Proposed(Who.OwnRepresentative.Name(), "Say how", new RequestedChange.Reword(drafting.Clause("telephone"), NewWords()));
    }

    /// <summary>A contribution by Northam that waits for its answer.</summary>
    public int Contribution() => ((Contributed)drafting.BroughtIn(Who.OtherRepresentative.Name(), "It is unclear.", "northam").Entry).Contribution;

    /// <summary>A proposal of Northam's that waits for an answer to an editor's question.</summary>
    public int Questioned()
    {
        var number = Proposal();
        drafting.Did("editor@centre", Role.Editor, (_, head) => new QuestionAsked(head, number, AnswerBy: null));
        return number;
    }

    /// <summary>A proposal of Northam's that was accepted with changes, about which it is asked. The one before is undone first, so that the text stays as it was.</summary>
    public int AskedToAgree()
    {
        PutBack();
        var clause = drafting.Clause("plumbing before");
        asked = drafting.AcceptedAsking(Who.OwnRepresentative.Name(), "editor@centre", clause, $"We will fix it on {++count} days.", $"We will fix the plumbing on {count} days.");
        return asked;
    }

    /// <summary>The same, where Northam disagrees.</summary>
    public int Disputed()
    {
        var number = AskedToAgree();
        drafting.Did(Who.OwnRepresentative.Name(), Role.Representative, (_, head) => new ChangesDisputed(head, number));
        return number;
    }

    /// <summary>A proposal of Northam's that was not accepted, and by which entry.</summary>
    public (int Proposal, int Decision) Decided()
    {
        var number = Proposal();
        return (number, drafting.Decided("editor@centre", number, DecisionCode.NotAccepted).Entry.Seq);
    }

    /// <summary>A discussion of a proposal by Northam, which it began.</summary>
    public int Thread()
    {
        var number = Proposal();
        return ((ThreadStarted)drafting.Did(Who.OwnRepresentative.Name(), Role.Representative, (register, head) =>
            new ThreadStarted(head, register.Discussion.Count + 1, new Topic.OnProposal(number), null, null, register.Tip!, null)).Entry).Thread;
    }

    /// <summary>The same once it is settled.</summary>
    public int Settled()
    {
        var thread = Thread();
        drafting.Did("editor@centre", Role.Editor, (_, head) => new ThreadResolved(head, thread));
        return thread;
    }

    /// <summary>Two proposals by Northam.</summary>
    public (int, int) TwoProposals() => (Proposal(), Proposal());

    /// <summary>A cluster of two proposals by Northam.</summary>
    public int Cluster()
    {
        var (one, other) = TwoProposals();
        return ((Clustered)drafting.Did("editor@centre", Role.Editor, (register, head) => new Clustered(head, register.Clusters.Count + 1, DraftControl.Core.Entries.Line.Parse("The same"), [one, other], [])).Entry).Cluster;
    }

    /// <summary>A round that opens later than all others.</summary>
    public int Round()
    {
        var day = NextDay();
        return ((RoundOpened)drafting.Did("steward@centre", Role.Steward, (register, head) => new RoundOpened(head, register.Rounds.Count + 1, DraftControl.Core.Entries.Line.Parse("Round"), new(day.AddHours(9)), new(day.AddHours(17)))).Entry).Round;
    }

    /// <summary>The same while it is paused.</summary>
    public int PausedRound()
    {
        var round = Round();
        drafting.Did("steward@centre", Role.Steward, (_, head) => new RoundPaused(head, round));
        return round;
    }

    /// <summary>The beginning of a day after all rounds.</summary>
    public DateTimeOffset NextDay() => new(DateTime.UtcNow.Date.AddDays(30 + ++days), TimeSpan.Zero);

    /// <summary>The day of the newest round.</summary>
    public DateTimeOffset LastDay => new(DateTime.UtcNow.Date.AddDays(30 + days), TimeSpan.Zero);

    private void PutBack()
    {
        Thaw();
        NoPanel();
        NoConcern();
        if (asked > 0 && Register.Proposals[asked].Decision is not null)
        {
            drafting.Undone("editor@centre", asked);
        }

        Agree();
    }

    public string NewWords() => $"We will keep help by telephone and by letter, on {++count} days.";

    /// <summary>A place where words stand that might be replaced.</summary>
    public string PlaceOf(string words) => $"{new Replacing(words, WholeWords: false, MatchCase: false).In(Register.Draft)[0]}";

    /// <summary>The number of a version that is approved, not released, and signed by nobody.</summary>
    public string Approved()
    {
        PutBack();
        var number = NextVersion();
        drafting.ApprovedOnceReady(number);
        return number;
    }

    /// <summary>A number that no version has.</summary>
    public string NextVersion()
    {
        PutBack();
        return $"1.{++versions}";
    }

    /// <summary>The number of Northam's signature under a version of its own.</summary>
    public int Signature() => drafting.Signed("northam", Approved()).Entry.Seq;

    /// <summary>An organisation that has signed, by its short name.</summary>
    public string Signatory()
    {
        var name = NewName();
        drafting.Registered(name, $"The {name} Council");
        drafting.Signed(name, "1.0");
        return name;
    }

    /// <summary>An appointment for Northam of somebody who has never signed in.</summary>
    public int Appointment() => drafting.Appointed($"{NewName()}@northam", Role.Practitioner).Entry.Seq;

    /// <summary>A councillor of Northam whom it has not confirmed.</summary>
    public int Unconfirmed() => drafting.Appointed($"{NewName()}@northam", Role.Councillor, "elm").Entry.Seq;

    /// <summary>A public page, by its name.</summary>
    public string Article()
    {
        var name = NewName();
        drafting.Wrote(name, "A page", "It says something.");
        return name;
    }

    public string HashOf(string article) => $"{DraftControl.Core.Registers.Article.In(Register.Files, PageName.Parse(article))!.Hash}";

    /// <summary>A short name that nothing has.</summary>
    public string NewName() => $"new-{++count}";

    /// <summary>Somebody new in the office of a column, by name.</summary>
    public string NewPerson(Who who)
    {
        var name = $"{NewName()}@{who.Name().Split('@')[1]}";
        Appoint(who, name);
        return name;
    }

    private void Appoint(Who who, string name)
    {
        if (who.Office() is not var (role, organisation))
        {
            return;
        }

        var appointment = drafting.Appointed(name, role, role == Role.Councillor ? "ash" : null).Entry.Seq;
        if (role == Role.Councillor)
        {
            drafting.ConfirmedAppointment($"rep@{organisation}", appointment);
        }
    }
}
