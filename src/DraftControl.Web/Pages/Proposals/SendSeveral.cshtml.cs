using DraftControl.Core.People;
using DraftControl.Web.Declarations;
using DraftControl.Web.Texts;
using DraftControl.Web.Unsent;
using Microsoft.AspNetCore.Mvc;

namespace DraftControl.Web.Pages.Proposals;

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
        Chosen = [.. Ids.Distinct().Take(Most).Select(Found).OfType<UnsentProposal>().Select(kept => ToSend.Rehearsed(kept, writer, Ledger, Register, redlines))];
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
        Chosen = [.. refused.Select(pair => (Kept: Found(pair.Id), pair.Result.Why)).Where(pair => pair.Kept is not null).Select(pair => ToSend.Rehearsed(pair.Kept!, writer, Ledger, Register, redlines) with { Why = pair.Why })];
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
        if (ToSend.Fault(typed, Ledger, Register) is { } fault)
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
}
