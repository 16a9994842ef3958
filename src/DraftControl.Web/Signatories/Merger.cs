using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Git;
using DraftControl.Web.Declarations;

namespace DraftControl.Web.Signatories;

/// <summary>Signatories that merged: their successor signs what they signed, and their signatures are withdrawn with the reason.</summary>
/// <param name="Merged">Those that merged; the successor may be one of them.</param>
/// <param name="Successor">Who signs in their place.</param>
/// <param name="IsNew">Whether the successor is to be registered.</param>
/// <param name="Office">Of whoever signs for it.</param>
/// <param name="Authority">What merged them, and when.</param>
public sealed record Merger(IReadOnlyList<Slug> Merged, Organisation Successor, bool IsNew, Line Office, Line Authority)
{
    /// <summary>The reason for which signatures are withdrawn.</summary>
    public string Reason => $"Merged into {Successor.Name}: {Authority}";

    /// <summary>The entries that are still to be written, the successor's signatures first, so that at no moment nobody has signed.</summary>
    /// <param name="ledger">Where they come next.</param>
    /// <param name="form">The form's id.</param>
    public IEnumerable<Step> Steps(Ledger ledger, string form)
    {
        var register = ledger.Read();
        if (IsNew && register.Written($"{form}/0") is null)
        {
            yield return new($"{form}/0", Core.Entries.Reason.Parse($"Successor by merger: {Authority}"), (now, head) => now.Unchanged(new OrganisationRegistered(head, Successor)));
        }

        var ending = Ending(register, Merged, Successor.Slug).ToList();
        var names = string.Join(", ", Merged.Select(register.Roster.NameOf));
        foreach (var version in ending.Select(signature => signature.Entry.Version).Distinct().Order().Except(register.StandingSignatures(Successor.Slug).Select(signature => signature.Entry.Version)))
        {
            yield return new($"{form}/{version}", Core.Entries.Reason.Parse($"Successor of {names}"), new Signing(new Signatory.Registered(Successor.Slug), version, Office, Authority).Sign);
        }

        foreach (var signature in ending)
        {
            yield return new($"{form}/w{signature.Entry.Seq}", Core.Entries.Reason.Parse(Reason), new WithdrawingSignature(signature.Entry.Seq).Withdraw);
        }
    }

    /// <summary>The signatures that are withdrawn.</summary>
    public static IEnumerable<Signature> Ending(Register register, IEnumerable<Slug> merged, Slug? successor) => merged.Where(name => name != successor).SelectMany(register.StandingSignatures);
}
