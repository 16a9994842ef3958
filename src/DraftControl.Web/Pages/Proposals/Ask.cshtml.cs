using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Core.Rules;
using DraftControl.Web.Declarations;
using DraftControl.Web.Texts;
using Microsoft.AspNetCore.Mvc;

namespace DraftControl.Web.Pages.Proposals;

/// <summary>An editor asks the organisation that makes a proposal; the proposal waits for its answer.</summary>
public sealed class AskModel(Access access, TimeProvider clock) : AboutProposalPage(access)
{
    /// <summary>How many days there are for an answer, where the editor says nothing else.</summary>
    private const int UsualDays = 14;

    [BindProperty]
    public DateFields AnswerBy { get; set; } = new();

    protected override Role? IsFor => Role.Editor;

    protected override Refusal? NotYours => Register.MayNotDecide(Office, Number);

    protected override bool IsDue => Proposal is { IsOpen: true, Question: null };

    protected override string Said => $"You asked about proposal {Number}. It waits for an answer now.";

    private Day? Until { get; set; }

    public override IActionResult OnGet()
    {
        AnswerBy = DateFields.Of(clock.GetUtcNow().UkDay().AddDays(UsualDays));
        return base.OnGet();
    }

    protected override void Validate()
    {
        Demand("Enter the question");
        Until = AnswerBy.IsEmpty ? null : AnswerBy.Upcoming(ModelState, nameof(AnswerBy), clock.GetUtcNow().UkDay());
    }

    protected override Attempt Attempt(Register register, Head head) => register.Unchanged(new QuestionAsked(head, Number, Until));
}
