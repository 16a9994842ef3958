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
        if (isNew && ledger.Read().Written(asked.RegisteringForm()) is null
            && Write(ledger, asked.RegisteringForm(), (register, head) => register.Unchanged(new OrganisationRegistered(head, organisation))) is WriteResult.Refused notRegistered)
        {
            return notRegistered;
        }

        var (result, register) = (Signed(ledger, asked, organisation.Slug), ledger.Read());
        if (result is not WriteResult.Written signed)
        {
            return result;
        }

        if (asked.CommitmentTitle is not null && register.Find(VersionNumber.Parse(asked.Version)) is { IsReleased: true } && register.Written(asked.CommitmentForm()) is null
            && Write(ledger, asked.CommitmentForm(), (before, head) => CommitmentPage.PutUp(before, head, organisation.Slug, asked)) is WriteResult.Refused notPutUp)
        {
            return notPutUp;
        }

        contacts.Keep(asked, organisation.Slug);
        Confirmed(ledger, asked, signed.Recorded.Entry.Seq);
        return signed;
    }

    /// <summary>Withdraws the signatures of the organisation that asks to take its name off, one after the other.</summary>
    /// <returns>The newest entry, or what was refused.</returns>
    public WriteResult Withdraw(Ledger ledger, SignatureRequest asked)
    {
        var register = ledger.Read();
        foreach (var standing in Invited(ledger.Slug, register, asked) is { } organisation ? register.StandingSignatures(organisation.Slug) : [])
        {
            if (Write(ledger, $"{asked.Id}/{standing.Entry.Seq}", (before, head) => new WithdrawingSignature(standing.Entry.Seq).Withdraw(before, head), asked.Reason) is WriteResult.Refused refused)
            {
                return refused;
            }
        }

        register = ledger.Read();
        Confirmed(ledger, asked, register.Seq);
        return new WriteResult.Written(register.Entries[^1]);
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

    private WriteResult Signed(Ledger ledger, SignatureRequest asked, Slug organisation)
    {
        if (ledger.Read() is var register && register.SignatureOf(asked) is { } signed)
        {
            return new WriteResult.Written(register.Entries[signed.Seq - 1], Repeated: true);
        }

        var authority = Line.Parse(asked.Minutes is null ? asked.Authority! : $"{asked.Authority}, {asked.Minutes}");
        var signing = new Core.Acts.Signing(new Signatory.Registered(organisation), VersionNumber.Parse(asked.Version), Line.Parse(asked.OfficeOfSignatory!), authority);
        return Write(ledger, asked.Id, signing.Sign);
    }

    private void Confirmed(Ledger ledger, SignatureRequest asked, int entry)
    {
        requests.Confirm(asked.Id, signedIn.Person!, entry);
        mail.PostDecided(ledger.Read(), ledger.Slug, asked, declined: null);
    }

    private WriteResult Write(Ledger ledger, string form, Func<Register, Head, Attempt> build, string? reason = null) =>
        writer.Write(ledger, form, Role.Steward, reason is null ? null : Reason.Parse(reason), build);
}
