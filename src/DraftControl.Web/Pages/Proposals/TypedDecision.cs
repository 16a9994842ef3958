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

        if (form.Code == DecisionCode.Accepted && form.Leaving.Count > 0)
        {
            form.ModelState.AddModelError(nameof(form.Code), "You left out a change. To take up only some of them, select ‘Accepted with changes’; to accept all, select them all");
        }

        if (form.Code == DecisionCode.AcceptedWithChanges)
        {
            if (form.Choices.Count > 0 && form.Leaving.Count == form.Choices.Count)
            {
                form.ModelState.AddModelError(nameof(form.Taking), "Select at least one change, or do not accept the proposal");
            }

            foreach (var gone in form.Choices.Where(choice => choice.IsGone && !form.Leaving.Contains(choice.Clause)))
            {
                form.ModelState.AddModelError(nameof(form.Taking), $"Leave out ‘{gone.Words}’: the clause has been removed since");
            }

            foreach (var (field, fault) in form.Wordings.Faults(form.Asked, form.Leaving, mayBeAsAsked: form.Register.State(form.Proposal) == ProposalState.NeedsRewording))
            {
                form.ModelState.AddModelError(field, fault);
            }
        }
    }
}
