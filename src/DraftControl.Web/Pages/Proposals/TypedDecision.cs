using DraftControl.Core.Entries;
using DraftControl.Core.Registers;

namespace DraftControl.Web.Pages.Proposals;

/// <summary>What is wrong with a decision's form by itself.</summary>
internal static class TypedDecision
{
    public static void Validate(DecideModel form)
    {
        if (form.Code == DecisionCode.AlreadyCovered && (form.Cover is not { } cover || cover == form.Number || !form.Register.Proposals.ContainsKey(cover)))
        {
            form.ModelState.AddModelError(nameof(form.CoveredBy), "Enter the number of the proposal that covers this one");
        }

        if (form.Code == DecisionCode.AcceptedWithChanges)
        {
            foreach (var (field, fault) in form.Wordings.Faults(form.Asked, mayBeAsAsked: form.Register.State(form.Proposal) == ProposalState.NeedsRewording))
            {
                form.ModelState.AddModelError(field, fault);
            }
        }
    }
}
