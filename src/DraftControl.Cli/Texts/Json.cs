using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using DraftControl.Core.Wordings;

namespace DraftControl.Cli.Texts;

/// <summary>Redlines and combinations for other programs to read.</summary>
internal static class Json
{
    private static readonly JsonSerializerOptions readable = new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary><c>{"runs":[{"op":"equal|insert|delete","text":"…","moved":id?}]}</c>, in reading order.</summary>
    public static string Of(TextRedline redline) =>
        JsonSerializer.Serialize(new { runs = Joined(redline.Runs).Select(run => new { op = Lower(run.Kind), text = run.Text, moved = run.Moved }) }, readable) + "\n";

    /// <summary><c>{"clean":bool,"text":"…","regions":[{"how":"ours|theirs|same|words|conflict","base":"…","ours":"…","theirs":"…","result":"…"}]}</c>: what nobody changed is no region.</summary>
    public static string Of(TextCombination combination) => JsonSerializer.Serialize(
        new
        {
            clean = combination.IsClean,
            text = combination.Text,
            regions = combination.Regions.Where(region => region.How is not CombinedHow.Unchanged)
                .Select(region => new { how = Lower(region.How), @base = region.Base, ours = region.Ours, theirs = region.Theirs, result = region.Result }),
        },
        readable) + "\n";

    /// <summary>Neighbours that were kept, deleted or inserted alike are one stretch, whatever clauses they belong to.</summary>
    private static List<Run> Joined(IEnumerable<Run> runs)
    {
        var joined = new List<Run>();
        foreach (var run in runs)
        {
            if (joined.Count > 0 && (joined[^1].Kind, joined[^1].Moved) == (run.Kind, run.Moved))
            {
                joined[^1] = run with { Text = joined[^1].Text + run.Text };
            }
            else
            {
                joined.Add(run);
            }
        }

        return joined;
    }

    private static string Lower(Enum value) => value.ToString().ToLowerInvariant();
}
