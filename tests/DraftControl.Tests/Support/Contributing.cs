using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Rules;
using DraftControl.Core.Wordings;

namespace DraftControl.Tests.Support;

/// <summary>Contributions at a desk: brought in, answered, made proposals.</summary>
internal static class Contributing
{
    /// <summary>Southam takes part.</summary>
    public static readonly Contributor Southam = new Contributor.Registered(Slug.Parse("southam"));

    /// <summary>Nobody of this name takes part, unless a test lets them.</summary>
    public static readonly Contributor Friends = Named("Friends of Northam");

    public static readonly Contributor Withheld = new Contributor.Withheld(SourceToken.Parse("0123456789abcdef0123456789abcdef"));

    public static Contributor Named(string name) => new Contributor.Named(OrganisationName.Parse(name), OrganisationClass.OtherPublic);

    /// <summary>A contribution to the whole text as it stands, made at a workshop.</summary>
    public static Contributed Contributed(this Desk desk, Head head, Contributor contributor) => new(
        head, desk.Register.NextContribution, ContributionKind.Meaning, contributor, Clause: null, desk.Register.Tip!, new Occasion(OccasionKind.Workshop, Place: null, Day: null), Wording: null, File: null);

    /// <summary>Brings in a contribution that must be allowed, and gives its number.</summary>
    public static int BroughtIn(this Desk desk, Contributor contributor, Office? by = null)
    {
        Assert.Null(desk.BringIn(by ?? Desk.Steward, contributor));
        return desk.Register.Contributions.Count;
    }

    public static Refusal? BringIn(this Desk desk, Office by, Contributor contributor, Func<Contributed, Contributed>? otherwise = null) =>
        desk.Try(by, (register, head) => register.Unchanged((otherwise ?? (entry => entry))(desk.Contributed(head, contributor))), out _);

    public static Refusal? Answer(this Desk desk, int contribution, AnswerCode code, int? proposal = null, Office? by = null) =>
        desk.Try(by ?? Desk.Editor, (register, head) => register.Unchanged(new ContributionAnswered(head, contribution, code, proposal)), out _);

    /// <summary>Makes a proposal of a contribution that must be allowed, and gives its number.</summary>
    public static int ProposedOf(this Desk desk, int contribution, Office by, string words)
    {
        Assert.Null(desk.ProposeOf(contribution, by, words));
        return desk.Register.Proposals.Count;
    }

    /// <summary>Makes a proposal of a contribution that rewords the first paragraph.</summary>
    public static Refusal? ProposeOf(this Desk desk, int contribution, Office by, string words) => desk.Try(
        by,
        (register, head) => new Proposing(Line.Parse("Title"), register.Tip!, [new RequestedChange.Reword(desk.Draft.Clauses[1].Id, words)]) { Contribution = contribution }.Propose(register, head, desk.FilesAt),
        out _);

    public static Refusal? Withdraw(this Desk desk, int proposal, Office by) => desk.Try(by, (register, head) => register.Unchanged(new Withdrawn(head, proposal)), out _);

    public static Refusal? FindNeutral(this Desk desk, Office by, Clause clause) =>
        desk.Try(by, (register, head) => Checking.Of([clause.Wording.Hash], Finding.Neutral).Openly(register, head), out _);

    /// <summary>Somebody gets an office; a councillor is confirmed, too.</summary>
    public static Office Appointed(this Desk desk, string person, Role role, string organisation)
    {
        var office = Desk.Office(person, role, organisation);
        desk.Do(Desk.Steward, (register, head) => register.Unchanged(new Appointed(head, office, Group: null)));
        if (role == Role.Councillor)
        {
            var representative = desk.Register.Roster.Holders(Role.Representative).First(held => held.Office.Organisation == office.Organisation).Office;
            var appointment = desk.Register.Roster.Find(office)!.Seq;
            desk.Do(representative, (register, head) => register.Unchanged(new AppointmentConfirmed(head, appointment)));
        }

        return office;
    }

    public static void Registered(this Desk desk, string slug, string name) => desk.Do(
        Desk.Steward, (register, head) => register.Unchanged(new OrganisationRegistered(head, new(Slug.Parse(slug), OrganisationName.Parse(name), OrganisationClass.LocalAuthority, Nation: null))));

    public static void Renamed(this Desk desk, string slug, string name) => desk.Do(
        Desk.Steward, (register, head) => register.Unchanged(new OrganisationChanged(head, new(Slug.Parse(slug), OrganisationName.Parse(name), OrganisationClass.LocalAuthority, Nation: null))));
}
