using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Core.Wordings;
using DraftControl.Git;
using DraftControl.Web.Declarations;
using DraftControl.Web.Texts;
using DraftControl.Web.Unsent;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace DraftControl.Web.Pages.Proposals;

/// <summary>One of several proposals on the page where they are checked and sent together.</summary>
/// <param name="Kept">What is kept of it.</param>
/// <param name="Typed">The same, as typed.</param>
/// <param name="Changes">What it asks for; empty where it cannot be sent.</param>
/// <param name="Why">Why it cannot be sent, or was not; null where it can.</param>
public sealed record ToSend(UnsentProposal Kept, TypedProposal Typed, IReadOnlyList<ShownChange> Changes, string? Why)
{
    /// <summary>As it would be sent now, or why it cannot be.</summary>
    public static ToSend Rehearsed(UnsentProposal kept, Writer writer, Ledger ledger, Register register, Redlines redlines)
    {
        var typed = TypedProposal.Of(kept);
        if (register.SentAs(kept) is { } number)
        {
            return new(kept, typed, [], $"It was sent already: it is proposal {number}.");
        }

        if (Fault(typed, ledger, register) is { } fault)
        {
            return new(kept, typed, [], fault);
        }

        var attempt = writer.Rehearse(ledger.Read(), kept.Id, Role.Representative, Reason.Parse(Hygiene.Normalised(kept.Reason).Trim()), (now, head) => typed.Attempt(now, head, ledger.FilesAt));
        return attempt.Act is { Wording: { } wording } act
            ? new(kept, typed, register.Shown(act.Entry is Proposed proposed ? proposed.Changes : ((Revised)act.Entry).Changes, wording.Base.Draft, wording.Files.Draft, redlines), Why: null)
            : new(kept, typed, [], attempt.Refusal?.Sentence);
    }

    /// <summary>The first thing that is wrong with what was typed; null where nothing is.</summary>
    public static string? Fault(TypedProposal typed, Ledger ledger, Register register)
    {
        var errors = new ModelStateDictionary();
        typed.Validate(errors, typed.Draft(ledger, register));
        return string.IsNullOrWhiteSpace(typed.Title) ? "Enter a title."
            : errors.Values.SelectMany(entry => entry.Errors).Select(error => $"{error.ErrorMessage}.").FirstOrDefault()
            ?? (Reason.Complaint(Hygiene.Normalised(typed.Reason ?? "").Trim()) is { } complaint ? $"{complaint}." : typed.Base is null ? "Open it and save it again: the text that it was made against is not known." : null);
    }
}
