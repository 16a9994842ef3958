using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Core.Rules;
using DraftControl.Git;
using DraftControl.Web.Declarations;
using DraftControl.Web.SignIn;

namespace DraftControl.Web.Signatories;

/// <summary>
/// What a steward makes of a request: confirmed, it becomes entries; declined, the organisation reads why. Confirming twice
/// writes once, and goes on where it stopped. Pages and the API answer through here alike.
/// </summary>
public sealed class StewardsAnswer(Writer writer, SignedIn signedIn, SignatureRequests requests, SigningInvitations invitations, Contacts contacts, SigningMail mail)
{
    /// <summary>What is said of a request that was answered before.</summary>
    public const string Decided = "This request was decided already.";

    /// <summary>The registered organisation that the request's link was sent to; null where it is not registered.</summary>
    public Organisation? Invited(Slug declaration, Register register, SignatureRequest asked) =>
        asked.Invitation is { } id && Slug.TryParse(invitations.Find(declaration, id)?.Slug, provider: null, out var slug) ? register.Roster.Organisations.GetValueOrDefault(slug) : null;

    /// <summary>Registered organisations that a request may be of, the likeliest first.</summary>
    public IReadOnlyList<Organisation> Candidates(Slug declaration, Register register, SignatureRequest asked) =>
        [.. new[] { Invited(declaration, register, asked) }.OfType<Organisation>().Concat(register.Like(asked.Organisation)).Distinct()];

    /// <summary>Records the signature, after the organisation where that is new; and its commitment, which is a public page at once, where the version is released.</summary>
    /// <param name="ledger">Where to.</param>
    /// <param name="asked">The request, to sign.</param>
    /// <param name="organisation">Which organisation it is.</param>
    /// <param name="isNew">Whether it is to be registered.</param>
    /// <returns>The signature, or what was refused.</returns>
    public WriteResult Confirm(Ledger ledger, SignatureRequest asked, Organisation organisation, bool isNew)
    {
        var result = writer.Write(ledger, Role.Steward, Confirming(ledger, asked, organisation, isNew));
        if (result is WriteResult.Refused)
        {
            return result;
        }

        var register = ledger.Read();
        var signature = register.Entries[register.SignatureOf(asked)!.Seq - 1];
        contacts.Keep(asked, organisation.Slug);
        Confirmed(ledger, asked, signature.Entry.Seq);
        return new WriteResult.Written(signature);
    }

    /// <summary>Withdraws the signatures of the organisation that asks to take its name off, one after the other.</summary>
    /// <returns>The newest entry, or what was refused.</returns>
    public WriteResult Withdraw(Ledger ledger, SignatureRequest asked)
    {
        var register = ledger.Read();
        var standing = Invited(ledger.Slug, register, asked) is { } organisation ? register.StandingSignatures(organisation.Slug) : [];
        var result = writer.Write(ledger, Role.Steward, standing.Select(signature => new Step($"{asked.Id}/{signature.Entry.Seq}", Reason.Parse(asked.Reason!), new WithdrawingSignature(signature.Entry.Seq).Withdraw)));
        if (result is WriteResult.Written written)
        {
            Confirmed(ledger, asked, written.Recorded.Entry.Seq);
        }

        return result;
    }

    /// <summary>Declines a request.</summary>
    /// <returns>Why it cannot be declined so; null where it is.</returns>
    public Refusal? Decline(Ledger ledger, SignatureRequest asked, string? why)
    {
        var (register, answer) = (ledger.Read(), Core.Wordings.Hygiene.Normalised(why ?? "").Trim());
        if ((answer.Length == 0 ? "Enter why you do not confirm it. The organisation reads it" : Reason.Complaint(answer)) is { } complaint)
        {
            return Refusal.Malformed($"{complaint}.");
        }

        if (register.SignatureOf(asked) is not null)
        {
            return Refusal.NotAllowed("The signature is in the record already. Confirm the request, then withdraw the signature if it is wrong.");
        }

        if (!requests.Decline(asked.Id, signedIn.Person!, answer))
        {
            return Refusal.Changed(Decided);
        }

        mail.PostDecided(register, ledger.Slug, asked, answer);
        return null;
    }

    /// <summary>What is still to be written, whichever steward wrote the rest.</summary>
    private static IEnumerable<Step> Confirming(Ledger ledger, SignatureRequest asked, Organisation organisation, bool isNew)
    {
        if (isNew && ledger.Read().Written(asked.RegisteringForm()) is null)
        {
            yield return new(asked.RegisteringForm(), Reason: null, (register, head) => register.Unchanged(new OrganisationRegistered(head, organisation)));
        }

        var version = VersionNumber.Parse(asked.Version);
        if (ledger.Read().SignatureOf(asked) is null)
        {
            var authority = Line.Parse(asked.Minutes is null ? asked.Authority! : $"{asked.Authority}, {asked.Minutes}");
            yield return new(asked.Id, Reason: null, new Core.Acts.Signing(new Signatory.Registered(organisation.Slug), version, Line.Parse(asked.OfficeOfSignatory!), authority).Sign);
        }

        if (asked.CommitmentTitle is not null && ledger.Read() is var register && register.Find(version) is { IsReleased: true } && register.Written(asked.CommitmentForm()) is null)
        {
            yield return new(asked.CommitmentForm(), Reason: null, (before, head) => CommitmentPage.PutUp(before, head, organisation.Slug, asked));
        }
    }

    private void Confirmed(Ledger ledger, SignatureRequest asked, int entry)
    {
        requests.Confirm(asked.Id, signedIn.Person!, entry);
        mail.PostDecided(ledger.Read(), ledger.Slug, asked, declined: null);
    }
}
