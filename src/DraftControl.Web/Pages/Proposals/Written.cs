using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Core.Wordings;
using DraftControl.Git;
using DraftControl.Web.Declarations;

namespace DraftControl.Web.Pages.Proposals;

/// <summary>What became of one of several acts that were sent together: written, or why not.</summary>
/// <param name="Recorded">The entry; null where it was not written.</param>
/// <param name="Why">The sentence that says why not; null where it was written.</param>
public sealed record Written(RecordedEntry? Recorded, string? Why)
{
    /// <summary>Writes one of several. What goes wrong with one is said of that one, and the others go on.</summary>
    public static Written One(Writer writer, Ledger ledger, string form, Role role, string? reason, Func<Register, Head, Attempt> build)
    {
        var typed = Hygiene.Normalised(reason ?? "").Trim();
        if (Reason.Complaint(typed) is { } complaint)
        {
            return new(null, $"{complaint}.");
        }

        try
        {
            return writer.Write(ledger, form, role, Reason.Parse(typed), build) switch
            {
                WriteResult.Written written => new(written.Recorded, null),
                WriteResult.Refused refused => new(null, refused.Refusal.Sentence),
                _ => throw new InvalidOperationException("A write is either written or refused."),
            };
        }
        catch (LedgerUnavailableException e)
        {
            return new(null, e.Message);
        }
    }
}
