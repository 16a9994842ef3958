using DraftControl.Core.Entries;
using DraftControl.Core.Registers;
using DraftControl.Web.Declarations;

namespace DraftControl.Web.Pages.Concerns;

/// <summary>Every concern of a councillor and what has become of it, for those who take part.</summary>
public sealed class IndexModel(Access access) : DeclarationPage(access)
{
    public IReadOnlyList<ToldConcern> Concerns => field ??= ToldConcern.All(Register);

    /// <summary>Those about the whole text as it stands: they end with it.</summary>
    public IReadOnlyList<NeutralityCheck> AboutText => field ??= [.. Register.TextChecks.On(Register.Files.Hash(Register.Files.TextPath)!).Where(check => check.Finding == Finding.Concern)];

    /// <summary>How many findings on clauses are sealed and stand in the way.</summary>
    public int Sealed => Register.Concerns.Everything.Count(concern => concern.IsSealed && !concern.Clauses.IsEmpty);

    protected override bool IsForParticipants => true;
}
