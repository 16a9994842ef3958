using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Web.LanguageTests;
using DraftControl.Web.Texts;

namespace DraftControl.Tests.Web.Roles;

/// <summary>What language tests are about: a chief executive of Northam, their link, a mail of theirs, a round that is over.</summary>
internal sealed partial class Stage
{
    public string TermsHash => $"{Register.Files.Hash(Files.TermsPath)}";

    /// <summary>The day on which a mail comes that is older than no answer.</summary>
    public DateOnly Today => Get<TimeProvider>().GetUtcNow().UkDay();

    /// <summary>The appointment of the chief executive of Northam.</summary>
    public int ChiefExecutive() => Northam().Seq;

    /// <summary>A link of the chief executive of Northam: its id and its token.</summary>
    public (string Id, string Token) LanguageLink()
    {
        var id = NewId();
        return (id, Get<LanguageLinks>().Make(id, Slug, Northam(), PersonId.Parse(Person(Who.Steward)), InAMonth)!);
    }

    /// <summary>A mail in which the chief executive of Northam answered, by its hash.</summary>
    public string Evidence()
    {
        var evidence = Get<ReceivedMails>().Keep(Slug, $"We would sign, {NewId()}.");
        drafting.Did("steward@centre", Role.Steward, (register, head) => new LanguageTestReceived(head, ChiefExecutive(), null, [register.Draft.Find(drafting.Clause("every letter"))!.Wording.Hash], LanguageAnswer.NameToIt, Day.Parse("2026-01-05"), evidence));
        return $"{evidence}";
    }

    /// <summary>A round that was closed before its time.</summary>
    public int PastRound()
    {
        var number = Round();
        drafting.Did("steward@centre", Role.Steward, (_, head) => new RoundClosed(head, number));
        return number;
    }

    private Appointment Northam() => Register.Roster.Holders(Role.ChiefExecutive).First(held => held.Office.Organisation == DraftControl.Core.People.Slug.Parse("northam"));
}
