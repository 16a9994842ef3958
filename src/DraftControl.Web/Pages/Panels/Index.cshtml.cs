using DraftControl.Core.People;
using DraftControl.Web.Declarations;

namespace DraftControl.Web.Pages.Panels;

/// <summary>All panels, the newest first, for those who take part: councils and groups are named.</summary>
public sealed class IndexModel(Access access) : DeclarationPage(access)
{
    public bool MayOpen => SignedIn.Holds(Register, Role.Steward) is not null;

    /// <summary>What the publishing rules ask of the findings on each clause.</summary>
    public string Limits => Register.Files.Policy.LimitsInWords();

    protected override bool IsForParticipants => true;
}
