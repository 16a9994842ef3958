using DraftControl.Core.Wordings;

namespace DraftControl.Tests.Support;

/// <summary>A redline to read in a test: <c>around [-people][+users]</c>, and what only moved <c>[-1:so]</c>.</summary>
public static class MarkedRuns
{
    public static string Marked(this IEnumerable<Run> runs) => string.Concat(runs.Select(run => run.Kind switch
    {
        RunKind.Delete => $"[-{Number(run)}{run.Text}]",
        RunKind.Insert => $"[+{Number(run)}{run.Text}]",
        _ => run.Text,
    }));

    private static string Number(Run run) => run.Moved is { } number ? $"{number}:" : "";
}
