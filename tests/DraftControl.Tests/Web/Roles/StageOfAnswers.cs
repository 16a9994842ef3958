using System.Text;
using DraftControl.Web.Answers;
using DraftControl.Web.Intake;

namespace DraftControl.Tests.Web.Roles;

/// <summary>Tables of comments that somebody sends back.</summary>
internal sealed partial class Stage
{
    /// <summary>A table in which a contribution is answered.</summary>
    public string Observed(int contribution) => $"{string.Join(',', DispositionRow.Heads)}\n,,,,,It is unclear.,,Noted: We read it,{Slug}/contributions/{contribution}\n";

    /// <summary>One that was sent back, by its hash.</summary>
    public string Observations(int contribution) => $"{Get<IntakeFiles>().Keep(Slug, Encoding.UTF8.GetBytes(Observed(contribution)))}";
}
