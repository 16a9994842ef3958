using DraftControl.Core.Entries;
using DraftControl.Core.Registers;
using DraftControl.Core.Wordings;
using DraftControl.Git;
using DraftControl.Web.Declarations;

namespace DraftControl.Web.Answers;

/// <summary>The words that a point asked to change, and those that were changed for it.</summary>
/// <param name="Asked">What the proposal asked for; nothing where that is exactly what was made.</param>
/// <param name="Made">What the text was before and after, where the point was accepted.</param>
public sealed record PointChanges(IReadOnlyList<WordsChanged> Asked, IReadOnlyList<WordsChanged> Made)
{
    public static PointChanges Of(Point point, Ledger ledger, Register register, ChangedWords words)
    {
        var made = point.Accepting(register) is { } accepting ? Told(words.Of(ledger, register, accepting)) : [];
        var asked = point.Code != AnswerCode.Accepted && point.Asked(register) is { } proposed ? Told(words.Of(ledger, register, proposed)) : [];
        return new(asked, made);
    }

    /// <summary>Without blank lines, which nobody asked for.</summary>
    private static IReadOnlyList<WordsChanged> Told(IReadOnlyList<WordsChanged> changes) =>
        [.. changes.Where(change => change.Change is not Change.Reword || !string.Equals(change.Old, change.New, StringComparison.Ordinal))];
}
