using DraftControl.Core.Registers;
using DraftControl.Web.Declarations;

namespace DraftControl.Web.Pages.Concerns;

/// <summary>Every concern of a councillor and what has become of it, for those who take part.</summary>
public sealed class IndexModel(Access access) : DeclarationPage(access)
{
    public IReadOnlyList<ToldConcern> Concerns => field ??= ToldConcern.All(Register);

    /// <summary>How many findings are sealed and stand in the way.</summary>
    public int Sealed => Register.Concerns.Everything.Count(concern => concern is { IsSealed: true, End: null } && !Register.IsTold(concern));

    protected override bool IsForParticipants => true;
}
