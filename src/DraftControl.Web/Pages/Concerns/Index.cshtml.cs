using DraftControl.Core.Registers;
using DraftControl.Web.Declarations;

namespace DraftControl.Web.Pages.Concerns;

/// <summary>Every concern of a councillor and what has become of it, for those who take part.</summary>
public sealed class IndexModel(Access access) : DeclarationPage(access)
{
    public IReadOnlyList<ToldConcern> Concerns => field ??= ToldConcern.All(Register);

    public IReadOnlyList<NeutralityCheck> AboutText => field ??= [.. Register.ConcernsOnWholeText()];

    /// <summary>How many findings on clauses are sealed and stand in the way.</summary>
    public int Sealed => Register.Concerns.Everything.Count(concern => concern.IsSealed && !concern.Clauses.IsEmpty);

    protected override bool IsForParticipants => true;
}
