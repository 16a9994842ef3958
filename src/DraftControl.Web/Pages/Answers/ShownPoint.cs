using DraftControl.Core.Registers;
using DraftControl.Core.Wordings;
using DraftControl.Web.Answers;
using DraftControl.Web.Declarations;
using DraftControl.Web.Texts;

namespace DraftControl.Web.Pages.Answers;

/// <summary>A point with everything that a page shows of it.</summary>
/// <param name="Page">The page that shows it.</param>
/// <param name="Point">The point.</param>
/// <param name="Asked">The words that were asked for, where others or none were accepted.</param>
/// <param name="Made">The words before and after, where it was accepted.</param>
public sealed record ShownPoint(AnswersPage Page, Point Point, IReadOnlyList<ShownWords> Asked, IReadOnlyList<ShownWords> Made)
{
    public Register Register => Page.Register;

    public static ShownPoint Of(AnswersPage page, Point point, PointChanges changes, Redlines redlines)
    {
        return new(page, point, Shown(changes.Asked), Shown(changes.Made));

        IReadOnlyList<ShownWords> Shown(IReadOnlyList<WordsChanged> words) => [.. words.Select(change => new ShownWords(change, redlines.Between(change.Old, change.New)))];
    }
}

/// <summary>The words of one clause before and after.</summary>
public sealed record ShownWords(WordsChanged Words, Redline Redline)
{
    public bool IsMove => Words.Change is Change.Move;

    /// <summary>What was done: <c>Reword clause 3.2</c>.</summary>
    public string Heading => $"{Words.Change switch { Change.Add => "Add", Change.Remove => "Remove", Change.Move => "Move", _ => "Reword" }} {Words.Name}";
}
