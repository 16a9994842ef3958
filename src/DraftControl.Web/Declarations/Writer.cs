using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Core.Rules;
using DraftControl.Git;
using DraftControl.Web.Mail;
using DraftControl.Web.SignIn;

namespace DraftControl.Web.Declarations;

/// <summary>Writes entries for whoever is signed in. Pages and the API write through here alike.</summary>
public sealed class Writer(SignedIn signedIn, Bell bell, TimeProvider clock)
{
    /// <summary>Writes one entry, once, however often the same form is sent.</summary>
    /// <param name="ledger">Where to.</param>
    /// <param name="form">The form's id or the <c>Idempotency-Key</c>.</param>
    /// <param name="role">The role that this is for.</param>
    /// <param name="reason">The person's reason or comment, where there is one.</param>
    /// <param name="build">The act, from the register that it comes next in and the head of its entry.</param>
    public WriteResult Write(Ledger ledger, string form, Role role, Reason? reason, Func<Register, Head, Attempt> build)
    {
        if (signedIn.Person is not { } person)
        {
            return new WriteResult.Refused(Refusal.NotYours("Sign in first."));
        }

        var id = EntryId.Of(person, form);
        var result = ledger.Write(id, (register, now) => Attempt(register, id, now, role, reason, build));
        bell.Ring();
        return result;
    }

    /// <summary>What would come of the same now, without writing it: an act that the rules allow, or why not.</summary>
    public Attempt Rehearse(Register register, string form, Role role, Reason? reason, Func<Register, Head, Attempt> build)
    {
        if (signedIn.Person is not { } person)
        {
            return Refusal.NotYours("Sign in first.");
        }

        var id = EntryId.Of(person, form);
        if (register.Find(id) is not null)
        {
            return Refusal.Changed("You have sent this form already. To send another one, check it once more.");
        }

        var now = clock.GetUtcNow();
        var attempt = Attempt(register, id, now > register.At ? now : register.At, role, reason, build);
        return attempt.Act is { } act && register.Refuses(act) is { } refusal ? refusal : attempt;
    }

    private Attempt Attempt(Register register, EntryId id, DateTimeOffset now, Role role, Reason? reason, Func<Register, Head, Attempt> build) =>
        signedIn.ToName(register, role) is { Count: > 0 } several ? Refusal.Malformed($"You hold several offices that can do this. Name one of them in the {SignedIn.OfficeHeader} header: {string.Join(" or ", several)}.")
        : signedIn.SpeaksAs(register, role) is { } office
            ? build(register, register.Head(id, office, now, reason))
            : Refusal.NotYours(signedIn.TakesPart(register)
                ? "You do not hold the office that this request names."
                : "You hold no office in this declaration. Ask a steward to appoint you.");
}
