using System.Text.Json;
using System.Text.Json.Serialization;
using DraftControl.Core.Wordings;
using DraftControl.Web.Pages.Proposals;

namespace DraftControl.Web.Unsent;

/// <summary>The changes of an unsent proposal, finished or not, as they are kept.</summary>
public static class KeptChanges
{
    private static readonly JsonSerializerOptions options = new() { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, Converters = { new JsonStringEnumConverter<ChangeOp>() } };

    private sealed record Kept(ChangeOp Op, string? Clause, string? After, string? Wording);

    public static string Json(IEnumerable<TypedChange> changes) =>
        JsonSerializer.Serialize(changes.Select(change => new Kept(change.Op, change.Clause?.ToString(), change.After?.ToString(), change.Wording)), options);

    public static List<TypedChange> Read(string json) =>
        [.. JsonSerializer.Deserialize<List<Kept>>(json, options)!.Select(kept => new TypedChange { Op = kept.Op, Clause = Id(kept.Clause), After = Id(kept.After), Wording = kept.Wording })];

    private static ClauseId? Id(string? text) => ClauseId.TryParse(text, provider: null, out var id) ? id : null;
}
