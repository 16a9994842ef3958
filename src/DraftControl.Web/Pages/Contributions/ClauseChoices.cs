using DraftControl.Core.Wordings;
using DraftControl.Web.Intake;
using DraftControl.Web.Pages.Proposals;

namespace DraftControl.Web.Pages.Contributions;

/// <summary>The clauses of a draft as a list offers them: the number, and how the words begin.</summary>
public static class ClauseChoices
{
    public static IReadOnlyList<(string Id, string Words)> Of(Draft draft) =>
        [(IntakeCorrection.WholeText, "The whole text"), .. draft.Clauses.Where(clause => clause.HasWords).Select(clause => (clause.Id.ToString(), draft.Listed(clause)))];
}
