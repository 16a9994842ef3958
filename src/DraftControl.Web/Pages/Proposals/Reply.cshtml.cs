using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Core.Rules;
using DraftControl.Web.Declarations;

namespace DraftControl.Web.Pages.Proposals;

/// <summary>A representative answers an editor's question about their organisation's proposal.</summary>
public sealed class ReplyModel(Access access) : AboutProposalPage(access)
{
    protected override Role? IsFor => Role.Representative;

    protected override Refusal? NotYours => Register.MayNotReply(Office, Number);

    protected override bool IsDue => Proposal.Question is not null;

    protected override string Said => $"You answered the question about proposal {Number}.";

    protected override void Validate() => Demand("Enter the answer");

    protected override Attempt Attempt(Register register, Head head) => register.Unchanged(new QuestionAnswered(head, Number));
}
