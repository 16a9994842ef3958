using System.Text;
using DraftControl.Core.Wordings;

namespace DraftControl.Web.Evidence;

/// <summary>What changed since the version before, as Markdown with CriticMarkup: <c>{--deleted--}</c> and <c>{++added++}</c>.</summary>
public static class EvidenceRedline
{
    public static string Of(VersionEvidence evidence)
    {
        var text = new StringBuilder($"# What changed in version {evidence.Version.Number}\n\n");
        if (evidence.Before is not { } before)
        {
            return text.Append("This is the first version.\n").ToString();
        }

        text.Append(evidence.Changes.Count == 0 ? $"Nothing since version {before.Number}.\n" : $"Since version {before.Number}. Deleted words stand in {{--these--}}, added ones in {{++these++}}.\n");
        foreach (var clause in evidence.Changes)
        {
            text.Append($"\n## {Capital(evidence.Named(clause))}{(clause.Moved ? ", moved" : "")}\n\n{Marked(clause)}\n");
        }

        return text.ToString();
    }

    /// <summary>The words of a clause in both texts; its source where only that differs.</summary>
    public static Redline Between(ComparedClause clause) => clause.IsRespaced
        ? Redline.Between(clause.Old!.Span.Trim('\n'), clause.New!.Span.Trim('\n'))
        : Redline.Between(clause.Old?.Wording.Text ?? "", clause.New?.Wording.Text ?? "");

    private static string Marked(ComparedClause clause) => !clause.HasOtherText ? clause.New!.Wording.Text : string.Concat(Between(clause).Runs.Select(run => run.Kind switch
    {
        RunKind.Insert => $"{{++{run.Text}++}}",
        RunKind.Delete => $"{{--{run.Text}--}}",
        _ => run.Text,
    }));

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
