using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Core.Wordings;
using DraftControl.Web.Declarations;
using DraftControl.Web.Texts;
using DraftControl.Web.Unsent;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace DraftControl.Web.Pages.Proposals;

/// <summary>One of several proposals on the page where they are checked and sent together.</summary>
/// <param name="Kept">What is kept of it.</param>
/// <param name="Typed">The same, as typed.</param>
/// <param name="Changes">What it asks for; empty where it cannot be sent.</param>
/// <param name="Why">Why it cannot be sent, or was not; null where it can.</param>
public sealed record ToSend(UnsentProposal Kept, TypedProposal Typed, IReadOnlyList<ShownChange> Changes, string? Why);

/// <summary>A representative checks several unsent proposals, each as it will be sent, and sends them: each becomes an entry of its own.</summary>
public sealed class SendSeveralModel(Access access, Writer writer, Redlines redlines, UnsentBook unsent) : DeclarationPage(access)
{
    private const int Most = 20;

    /// <summary>The ids that are chosen.</summary>
    [BindProperty(SupportsGet = true, Name = "id")]
    public List<string> Ids { get; set; } = [];

    /// <summary>How often each had been saved when it was checked, in the same order.</summary>
    [BindProperty]
    public List<int> Revisions { get; set; } = [];

    public IReadOnlyList<ToSend> Chosen { get; private set; } = [];

    /// <summary>Those that were sent just now.</summary>
    public IReadOnlyList<int> Sent { get; private set; } = [];

    public IEnumerable<ToSend> Ready => Chosen.Where(one => one.Why is null);

    public Office Office => SignedIn.Holds(Register, Role.Representative)!;

    protected override Role? IsFor => Role.Representative;

    public void OnGet()
    {
        ModelState.Clear();
        Chosen = [.. Ids.Distinct().Take(Most).Select(Found).OfType<UnsentProposal>().Select(Rehearsed)];
    }

    public IActionResult OnPost()
    {
        var results = Ids.Distinct().Take(Most).Select((id, index) => (Id: id, Result: Send(id, index < Revisions.Count ? Revisions[index] : 0))).ToList();
        Register = Ledger.Read();
        Sent = [.. results.Select(pair => Register.SentAs(pair.Id, Office.Organisation)).OfType<int>()];
        var refused = results.Where(pair => pair.Result.Why is not null && Register.SentAs(pair.Id, Office.Organisation) is null).ToList();
        if (refused.Count == 0)
        {
            return Done(Sent.Count == 0 ? "Nothing was sent." : $"You sent {ProposalWords.Named(Sent)}.", "/Proposals/Index");
        }

        ModelState.Clear();
        ModelState.AddModelError(string.Empty, $"{(Sent.Count == 0 ? "Nothing was sent." : $"Sent: {ProposalWords.Named(Sent)}.")} Not sent: {refused.Count}. Below you read why.");
        Response.StatusCode = StatusCodes.Status409Conflict;
        Chosen = [.. refused.Select(pair => (Kept: Found(pair.Id), pair.Result.Why)).Where(pair => pair.Kept is not null).Select(pair => Rehearsed(pair.Kept!) with { Why = pair.Why })];
        return Page();
    }

    /// <summary>Sends one. Its form has its own id, so that sending again writes none twice.</summary>
    private Written Send(string id, int revision)
    {
        if (Found(id) is not { } kept)
        {
            return new(null, "It is not there any more. A colleague deleted or sent it.");
        }

        if (kept.Revision != revision)
        {
            return new(null, "A colleague changed it after you had checked it. Check it again.");
        }

        var typed = TypedProposal.Of(kept);
        if (Fault(typed) is { } fault)
        {
            return new(null, fault);
        }

        var written = Written.One(writer, Ledger, id, Role.Representative, typed.Reason, (register, head) => typed.Attempt(register, head, Ledger.FilesAt));
        if (written.Recorded is not null)
        {
            unsent.Remove(kept);
        }

        return written;
    }

    private UnsentProposal? Found(string id) => unsent.Find(Slug, id, [Office.Organisation]);

    private ToSend Rehearsed(UnsentProposal kept)
    {
        var typed = TypedProposal.Of(kept);
        if (Register.SentAs(kept) is { } number)
        {
            return new(kept, typed, [], $"It was sent already: it is proposal {number}.");
        }

        if (Fault(typed) is { } fault)
        {
            return new(kept, typed, [], fault);
        }

        var attempt = writer.Rehearse(Ledger, kept.Id, Role.Representative, Reason.Parse(Hygiene.Normalised(kept.Reason).Trim()), (register, head) => typed.Attempt(register, head, Ledger.FilesAt));
        return attempt.Act is { Wording: { } wording } act
            ? new(kept, typed, Register.Shown(act.Entry is Proposed proposed ? proposed.Changes : ((Revised)act.Entry).Changes, wording.Base.Draft, wording.Files.Draft, redlines), Why: null)
            : new(kept, typed, [], attempt.Refusal?.Sentence);
    }

    /// <summary>The first thing that is wrong with what was typed; null where nothing is.</summary>
    private string? Fault(TypedProposal typed)
    {
        var errors = new ModelStateDictionary();
        typed.Validate(errors, typed.Draft(Ledger, Register));
        return string.IsNullOrWhiteSpace(typed.Title) ? "Enter a title."
            : errors.Values.SelectMany(entry => entry.Errors).Select(error => $"{error.ErrorMessage}.").FirstOrDefault()
            ?? (Reason.Complaint(Hygiene.Normalised(typed.Reason ?? "").Trim()) is { } complaint ? $"{complaint}." : typed.Base is null ? "Open it and save it again: the text that it was made against is not known." : null);
    }
}
