using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Rules.Gates;
using DraftControl.Web.Declarations;
using Microsoft.AspNetCore.Mvc;

namespace DraftControl.Web.Pages.Publishing;

/// <summary>A steward approves the text as a version: first the number, then a look at what exactly is approved.</summary>
public sealed class ApproveModel(Access access) : DeclarationPage(access)
{
    /// <summary>The number that the version gets.</summary>
    [BindProperty]
    public string? Number { get; set; }

    /// <summary>The entry that the steward had read.</summary>
    [BindProperty]
    public CommitId? Tip { get; set; }

    /// <summary>Whether the answers are shown to be checked.</summary>
    public bool IsChecking { get; private set; }

    public IReadOnlyList<GateState> Gates => field ??= Register.Gates(Moment);

    protected override Role? IsFor => Role.Steward;

    protected override bool NeedsFreshSignIn => true;

    public void OnGet() => Number ??= NumberOfVersion.Suggested(Register);

    /// <summary>Shows what would be approved, as it stands now.</summary>
    public void OnPost()
    {
        Tip = Register.Tip;
        ModelState.Remove(nameof(Tip));
        IsChecking = NumberOfVersion.TryRead(ModelState, Register, Number, out _);
    }

    public IActionResult OnPostApprove()
    {
        if (Tip is null)
        {
            return BadRequest();
        }

        // Where it is refused the steward starts again from the number, and so reads what stands now.
        _ = NumberOfVersion.TryRead(ModelState, Register, Number, out var number);
        var answer = Write(
            Role.Steward,
            reason: null,
            (register, head) => new Approving(number, Tip).Approve(register, head, Ledger.FilesAt),
            _ => Done($"You approved version {number}. Only those who take part can read it until you release it.", "/Publishing/Index"));
        IsChecking = IsUnconfirmed;
        return answer;
    }
}
