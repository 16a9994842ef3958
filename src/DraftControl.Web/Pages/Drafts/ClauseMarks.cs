using DraftControl.Core.Policies;
using DraftControl.Core.Registers;

namespace DraftControl.Web.Pages.Drafts;

/// <summary>Where a clause stands in the neutrality test, in a few plain words that name nobody.</summary>
public static class ClauseMarks
{
    /// <summary>Each mark with the class that colours it. The words carry the meaning.</summary>
    public static IEnumerable<(string Css, string Words)> Marks(this ClauseStanding standing, Policy policy)
    {
        if (standing.Concerns.Count(concern => concern.IsSealed) is > 0 and var unopened)
        {
            yield return ("dc-state--needs-checking", unopened == 1 ? "1 finding is sealed" : $"{unopened} findings are sealed");
        }

        if (standing.Concerns.Count(concern => !concern.IsSealed) is > 0 and var concerns)
        {
            yield return ("dc-state--concern", concerns == 1 ? "1 concern" : $"{concerns} concerns");
        }

        yield return (standing.Neutral.Count(), standing.Groups.Count()) switch
        {
            (0, _) => ("dc-state--needs-checking", "Not found neutral yet"),
            var (_, groups) when groups < policy.Groups => ("dc-state--needs-checking", $"Checked by {groups} of {policy.Groups} groups needed"),
            var (councillors, _) when councillors < policy.Councillors => ("dc-state--needs-checking", $"Checked by {councillors} of {policy.Councillors} councillors needed"),
            var (_, groups) => ("", groups == 1 ? "Checked by 1 group" : $"Checked by {groups} groups"),
        };
    }
}
