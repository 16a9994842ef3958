using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DraftControl.Web.Intake;

/// <summary>What became of a row.</summary>
public enum IntakeFate
{
    BroughtIn,
    ThereAlready,
    LeftOut,
}

/// <param name="Row">The number of the row.</param>
/// <param name="Fate">What became of it.</param>
/// <param name="Contribution">The number that it has, or that says the same; null where it was left out.</param>
/// <param name="Why">Why it was not brought in; null where it was.</param>
public sealed record IntakeOutcome(int Row, IntakeFate Fate, int? Contribution = null, string? Why = null)
{
    private static readonly JsonSerializerOptions options = new() { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Json(IReadOnlyList<IntakeOutcome> outcomes) => JsonSerializer.Serialize(outcomes, options);

    public static IReadOnlyList<IntakeOutcome> Read(string json) => JsonSerializer.Deserialize<List<IntakeOutcome>>(json, options)!;

    /// <summary><c>40 rows: 32 brought in, 5 were there already, 3 left out</c>.</summary>
    public static string InWords(IReadOnlyList<IntakeOutcome> outcomes)
    {
        var counts = outcomes.CountBy(outcome => outcome.Fate).ToDictionary();
        int Of(IntakeFate fate) => counts.GetValueOrDefault(fate);
        return $"{outcomes.Count:N0} {(outcomes.Count == 1 ? "row" : "rows")}: {Of(IntakeFate.BroughtIn):N0} brought in, {Of(IntakeFate.ThereAlready):N0} {(Of(IntakeFate.ThereAlready) == 1 ? "was" : "were")} there already, {Of(IntakeFate.LeftOut):N0} left out";
    }
}
