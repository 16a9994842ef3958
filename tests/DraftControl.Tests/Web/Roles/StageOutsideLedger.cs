using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Wordings;
using DraftControl.Web.Accounts;
using DraftControl.Web.Editing;
using DraftControl.Web.Mail;
using DraftControl.Web.Pages.Proposals;
using DraftControl.Web.Planned;
using DraftControl.Web.Signatories;
using DraftControl.Web.Unsent;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SkiaSharp;

namespace DraftControl.Tests.Web.Roles;

/// <summary>What is in no ledger: what is not sent, planned or asked for, letters, links and logos.</summary>
internal sealed partial class Stage
{
    private static DateTimeOffset InAMonth => DateTimeOffset.UtcNow.AddDays(30);

    /// <summary>What Northam has written and not sent, by its id.</summary>
    /// <param name="revises">The proposal that it puts in other words.</param>
    public string Unsent(int? revises = null)
    {
        var author = Person(Who.OwnRepresentative);
        var kept = Get<UnsentBook>().Save(new UnsentProposal
        {
            Id = NewId(),
            Declaration = $"{Slug}",
            Organisation = "northam",
            Author = author,
            SavedBy = author,
            Saved = default,
            Proposal = revises,
            Title = "Say how",
            Reason = "Many ask.",
            Base = Tip,
            Changes = KeptChanges.Json([new TypedChange { Op = ChangeOp.Reword, Clause = ClauseId.Parse(Clause), Wording = NewWords() }]),
        });
        return kept!.Kept.Id;
    }

    /// <summary>A draft decision about a proposal of Northam, by its id.</summary>
    public string DraftDecision() => Get<DraftBook>().Save(new DraftDecision
    {
        Id = NewId(),
        Declaration = $"{Slug}",
        Item = $"proposal-{Proposal()}",
        Typed = new DraftFields { Code = "not-accepted", Reason = "It is said already." }.Json(),
        Tip = Tip,
        SavedBy = Person(Who.OtherEditor),
        Office = "editor@southam",
    }).Kept.Id;

    /// <summary>A proposal of Northam that another editor is on.</summary>
    public int ClaimedProposal() => Claimed(Decidable.Proposal(Proposal()));

    /// <summary>A contribution of Northam that another editor is on.</summary>
    public int ClaimedContribution() => Claimed(Decidable.Contribution(Contribution()));

    private int Claimed(Decidable item)
    {
        Assert.Null(Get<Claims>().Take(Slug, Register, item, new Office(PersonId.Parse(Person(Who.OtherEditor)), Role.Editor, Slug.Parse("southam"))));
        return item.Number;
    }

    /// <summary>A text to begin reasons with, by its id.</summary>
    public string ReasonTemplate()
    {
        var (id, editor) = (NewId(), Person(Who.OtherEditor));
        Assert.Null(Get<ReasonTemplates>().Save(new ReasonTemplate { Id = id, Declaration = $"{Slug}", Name = $"Covered {id}", Text = "It is covered.", SavedBy = editor, Office = "editor@southam" }));
        return id;
    }

    /// <summary>A message about the declaration that could not be sent.</summary>
    public int DeadLetter()
    {
        using var context = Get<IDbContextFactory<AccountsContext>>().CreateDbContext();
        var letter = new OutgoingMail { Key = NewId(), To = "gone@northam.example", Subject = "Hello", Text = "Hello", Declaration = $"{Slug}", Created = DateTimeOffset.UtcNow, GivenUp = DateTimeOffset.UtcNow, Fault = "No such mailbox" };
        context.Mail.Add(letter);
        context.SaveChanges();
        return letter.Id;
    }

    /// <summary>A version whose release is planned.</summary>
    public string PlannedRelease()
    {
        var number = Approved();
        var steward = new Office(PersonId.Parse(Person(Who.Steward)), Role.Steward, Slug.Parse("centre"));
        Assert.True(Get<PlannedReleases>().Plan(NewId(), Slug, VersionNumber.Parse(number), steward, InAMonth));
        return number;
    }

    /// <summary>An appointment for Northam that is planned, by the id of the plan.</summary>
    public string PlannedAppointment()
    {
        var plan = new PlannedAct
        {
            Id = NewId(),
            Declaration = $"{Slug}",
            Kind = PlannedKind.Appoint,
            By = Person(Who.Steward),
            ByOrganisation = "centre",
            Due = InAMonth,
            Created = DateTimeOffset.UtcNow,
            Appointee = Person(Who.OwnEditor),
            Role = "practitioner",
            Organisation = "northam",
        };
        Get<PlannedActs>().Add(plan);
        return plan.Id;
    }

    /// <summary>An invitation of Northam, which signed version 1.0, to sign a later one: its id and its link's token.</summary>
    public (string Id, string Token) Invitation() => Invitation(InAMonth);

    /// <summary>The same, whose link works no more.</summary>
    public (string Id, string Token) ExpiredInvitation() => Invitation(DateTimeOffset.UtcNow.AddDays(-1));

    private (string Id, string Token) Invitation(DateTimeOffset expires)
    {
        var (id, northam) = (NewId(), Register.Roster.Organisations[Slug.Parse("northam")]);
        var invitee = new Invitee($"{northam.Name}", northam.Class, Nation: null, northam.Slug, EmailAddress.Parse("clerk@northam.example"));
        return (id, Get<SigningInvitations>().Add(id, Slug, VersionNumber.Parse(Unreleased), invitee, Person(Who.Steward), expires)!);
    }

    /// <summary>What Northam asks for: to sign a version that it has not signed.</summary>
    public SignatureRequest Request(string? logo = null)
    {
        var request = new SignatureRequest
        {
            Id = NewId(),
            Kind = RequestKind.Sign,
            Declaration = $"{Slug}",
            Version = Approved(),
            Organisation = "Northam Borough Council",
            Class = "local-authority",
            ContactName = "A. Clerk",
            ContactEmail = "clerk@northam.example",
            OfficeOfSignatory = "chief executive",
            Authority = "Cabinet, 3 May 2026",
            MayShowName = true,
            MayShowLogo = logo is not null,
            Logo = logo,
            LogoText = "A bridge",
            CommitmentTitle = "Repairs",
            Mission = "Everybody sees where a repair stands.",
            Created = DateTimeOffset.UtcNow,
        };
        Get<SignatureRequests>().Add(request);
        return request;
    }

    /// <summary>The same, confirmed before the version was released, so that its commitment is to be put up.</summary>
    public SignatureRequest ConfirmedRequest()
    {
        var request = Request();
        var signed = drafting.Signed("northam", request.Version, form: request.Id);
        Get<SignatureRequests>().Confirm(request.Id, PersonId.Parse(Person(Who.Steward)), signed.Entry.Seq);
        drafting.Opened(request.Version);
        return request;
    }

    /// <summary>A logo that nobody may see yet, by the name of its file.</summary>
    public string NewLogo()
    {
        using var bitmap = new SKBitmap(10, 10);
        bitmap.Erase(new SKColor((uint)Random.Shared.Next()));
        using var encoded = bitmap.Encode(SKEncodedImageFormat.Png, 90);
        return $"{Get<Logos>().Keep(encoded.ToArray(), out _)}.png";
    }

    /// <summary>The logo that Northam lets everybody see.</summary>
    public string Logo => $"{Get<Contacts>().Find(Slug, Slug.Parse("northam"))!.Logo}.png";

    /// <summary>A link that was sent to somebody who is new to the site, by its token.</summary>
    public string Link(LinkPurpose purpose)
    {
        var appointment = Appointment();
        var person = Register.Roster.Appointments[appointment].Office.Person;
        return Get<OneTimeLinks>().Make(purpose, purpose == LinkPurpose.SetUp ? null : person, TimeSpan.FromHours(1), purpose == LinkPurpose.Invitation ? Slug : null);
    }

    public string Person(Who who) => $"{Get<AccountBook>().FindOrAdd(EmailAddress.Parse($"{who.Name()}.example"))}";

    /// <summary>A day in a month as a form asks for it.</summary>
    public static (string, string)[] Later(string form) => [($"{form}.Day", $"{InAMonth.Day}"), ($"{form}.Month", $"{InAMonth.Month}"), ($"{form}.Year", $"{InAMonth.Year}")];

    public static string NewId() => Guid.NewGuid().ToString("N");

    /// <summary>Northam can be written to, and lets its logo be shown.</summary>
    private void Reach() => Get<Contacts>().Keep(Request(NewLogo()[..^".png".Length]), Slug.Parse("northam"));

    private T Get<T>()
        where T : notnull => Site.Services.GetRequiredService<T>();
}
