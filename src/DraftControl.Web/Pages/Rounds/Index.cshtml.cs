using DraftControl.Core.Rules;
using DraftControl.Web.Declarations;

namespace DraftControl.Web.Pages.Rounds;

/// <summary>All rounds, the newest first.</summary>
public sealed class IndexModel(Access access, TimeProvider clock) : DeclarationPage(access)
{
    public DateTimeOffset Now => clock.GetUtcNow();

    /// <summary>Whether the reader may open one.</summary>
    public bool MayRun => SignedIn.SpeaksAsAny(Register, office => RoundRules.MayNotRun(office) is null) is not null;
}
