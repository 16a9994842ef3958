using System.Net;
using System.Text;
using DraftControl.Core.Wordings;

namespace DraftControl.Cli.Texts;

/// <summary>A redline as a page: for those who see it and those who hear it, with a sentence and a table.</summary>
internal static class Html
{
    private const string Head = """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <title>Changes</title>
        <style>
        pre { white-space: pre-wrap; font: inherit }
        del { background: #fbe9e7; color: #7a1f10 }
        ins { background: #e3f1e6; color: #00491d }
        .hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
        </style>
        </head>
        <body>

        """;

    public static string Of(TextRedline redline)
    {
        var page = new StringBuilder(Head);
        page.Append("<p>").Append(Encoded(redline.InWords())).Append("</p>\n<pre>");
        foreach (var run in redline.Runs)
        {
            page.Append(Marked(run));
        }

        page.Append("</pre>\n<table>\n<thead><tr><th scope=\"col\">Was</th><th scope=\"col\">Becomes</th></tr></thead>\n<tbody>\n");
        foreach (var change in redline.Clauses.SelectMany(clause => (clause.Moved is null ? clause.Redline : clause.Within)?.Changes ?? []))
        {
            page.Append("<tr><td>").Append(Encoded(change.Was)).Append("</td><td>").Append(Encoded(change.Becomes)).Append("</td></tr>\n");
        }

        return page.Append("</tbody>\n</table>\n</body>\n</html>\n").ToString();
    }

    private static string Marked(Run run) => (run.Kind, run.Moved) switch
    {
        (RunKind.Insert, null) => Mark("ins", "added", run.Text),
        (RunKind.Insert, _) => Mark("ins", "moved to here", run.Text),
        (RunKind.Delete, null) => Mark("del", "deleted", run.Text),
        (RunKind.Delete, _) => Mark("del", "moved from here", run.Text),
        _ => Encoded(run.Text),
    };

    private static string Mark(string tag, string done, string text) =>
        $"<{tag}><span class=\"hidden\">[{done}: </span>{Encoded(text)}<span class=\"hidden\">]</span></{tag}>";

    private static string Encoded(string text) => WebUtility.HtmlEncode(text);
}
