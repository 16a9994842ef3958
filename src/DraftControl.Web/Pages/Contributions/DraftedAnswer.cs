using DraftControl.Core.Entries;
using DraftControl.Web.Editing;

namespace DraftControl.Web.Pages.Contributions;

/// <summary>An answer's form as a draft, and back.</summary>
internal static class DraftedAnswer
{
    public static DraftFields Fields(this AnswerModel form) => new()
    {
        Code = form.Code?.Spelled(),
        Reason = form.Reason,
        Proposal = form.Code switch
        {
            AnswerCode.Accepted => form.TakenUpBy,
            AnswerCode.AcceptedWithChanges => form.TakenUpInPartBy,
            AnswerCode.AlreadyCovered => form.CoveredBy,
            _ => null,
        },
        Meeting = form.Meeting,
    };

    public static void Fill(this AnswerModel form, DraftFields fields)
    {
        form.Code = AnswerCodes.TryParse(fields.Code, out var code) ? code : null;
        (form.Reason, form.Meeting) = (fields.Reason, fields.Meeting);
        form.TakenUpBy = code == AnswerCode.Accepted ? fields.Proposal : null;
        form.TakenUpInPartBy = code == AnswerCode.AcceptedWithChanges ? fields.Proposal : null;
        form.CoveredBy = code == AnswerCode.AlreadyCovered ? fields.Proposal : null;
    }
}
