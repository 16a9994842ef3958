using DraftControl.Core.Registers;
using DraftControl.Web.Answers;
using DraftControl.Web.Declarations;
using DraftControl.Web.Texts;

namespace DraftControl.Web.Pages.Answers;

/// <summary>You said, we did: every point with its answer, its reason and the words before and after.</summary>
public sealed class IndexModel(Access access, ChangedWords words, Redlines redlines) : ListedAnswersPage(access)
{
    public void OnGet() => Select();

    public ShownPoint Of(Point point) => ShownPoint.Of(this, point, PointChanges.Of(point, Ledger, Register, words), redlines);

    protected override string Self(params (string Name, object? Value)[] more) => To("/Answers/Index", more);
}
