using System.Globalization;
using DraftControl.Core.Wordings;

namespace DraftControl.Tests.Support;

/// <summary>
/// How choppy a redline reads. A stretch is a longest sequence of deleted and inserted words; it is a crumb when at most two unchanged words
/// separate it from the stretch before, in the same paragraph.
/// </summary>
public sealed record Choppiness(int Edits, int Stretches, int Words, int Crumbs)
{
    private const int FarAway = 99;

    public double WordsAnEdit => (double)Words / Edits;

    public double CrumbsInAHundred => 100.0 * Crumbs / Math.Max(1, Stretches);

    public static Choppiness operator +(Choppiness one, Choppiness other) =>
        new(one.Edits + other.Edits, one.Stretches + other.Stretches, one.Words + other.Words, one.Crumbs + other.Crumbs);

    public static Choppiness Of(IEnumerable<Run> runs)
    {
        var (stretches, words, crumbs) = (0, 0, 0);
        var (gap, isOpen, kept) = (FarAway, false, "");
        foreach (var run in runs)
        {
            if (run.Kind is RunKind.Equal)
            {
                kept += run.Text;
                isOpen &= string.IsNullOrWhiteSpace(run.Text);
                gap = kept.Replace("\r", "").Replace(" ", "").Contains("\n\n", StringComparison.Ordinal) ? FarAway : gap + Count(run.Text);
            }
            else if (!string.IsNullOrWhiteSpace(run.Text))
            {
                words += Count(run.Text);
                stretches += isOpen ? 0 : 1;
                crumbs += !isOpen && gap <= 2 ? 1 : 0;
                (isOpen, gap, kept) = (true, 0, "");
            }
        }

        return new(1, stretches, words, crumbs);
    }

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Edits} edits, {WordsAnEdit:F1} words an edit, {CrumbsInAHundred:F1} % crumbs");

    private static int Count(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
}
