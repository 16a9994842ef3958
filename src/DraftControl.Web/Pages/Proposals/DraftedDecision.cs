using DraftControl.Core.Entries;
using DraftControl.Core.Wordings;
using DraftControl.Web.Editing;

namespace DraftControl.Web.Pages.Proposals;

/// <summary>A decision's form as a draft, and back.</summary>
internal static class DraftedDecision
{
    public static DraftFields Fields(this DecideModel form) => new()
    {
        Code = form.Code?.Spelled(),
        Reason = form.Reason,
        Proposal = form.Code == DecisionCode.AlreadyCovered ? form.CoveredBy : null,
        Wordings = DraftFields.Kept(form.Wordings.Given(form.Asked, new HashSet<ClauseId>())),
        Leaving = [.. form.Leaving.Select(clause => clause.ToString())],
        AnswerBy = form.Code == DecisionCode.AcceptedWithChanges ? form.AnswerBy : new(),
        Meeting = form.Meeting,
    };

    public static void Fill(this DecideModel form, DraftFields fields)
    {
        form.Code = DecisionCodes.TryParse(fields.Code, out var code) ? code : null;
        (form.Reason, form.CoveredBy, form.Wordings, form.Meeting) = (fields.Reason, fields.Proposal, fields.OwnWords, fields.Meeting);
        form.Taking = [.. form.Choices.Where(choice => !choice.IsGone).Select(choice => choice.Clause.ToString()).Except(fields.Leaving, StringComparer.Ordinal)];
        if (code == DecisionCode.AcceptedWithChanges)
        {
            form.AnswerBy = fields.AnswerBy;
        }
    }
}
