using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Web.Answers;
using DraftControl.Web.Declarations;

namespace DraftControl.Web.Pages.Answers;

/// <summary>All points as ISO's table of comments, with what was observed on each.</summary>
public sealed class DispositionModel(Access access, ChangedWords words) : ListedAnswersPage(access)
{
    /// <summary>Whether the reader can give answers in the table.</summary>
    public bool MayAnswer => SignedIn.Holds(Register, Role.Editor) is not null;

    public void OnGet() => Select();

    public DispositionRow Row(Point point) => DispositionRow.Of(point, Slug, Register, recorded => words.Of(Ledger, Register, recorded));

    protected override string Self(params (string Name, object? Value)[] more) => To("/Answers/Disposition", more);
}
