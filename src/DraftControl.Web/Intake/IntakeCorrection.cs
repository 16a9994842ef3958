using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DraftControl.Web.Intake;

/// <summary>What somebody put right in a row before it was brought in. The file itself stays as it is.</summary>
public sealed record IntakeCorrection
{
    /// <summary>What stands for the whole text where a clause could be chosen.</summary>
    public const string WholeText = "whole";

    private static readonly JsonSerializerOptions options = new() { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Converters = { new JsonStringEnumConverter<IntakeColumn>() } };

    /// <summary>The id of a clause, or the whole text; null where nothing was chosen.</summary>
    public string? Clause { get; init; }

    public bool LeaveOut { get; init; }

    /// <summary>Cells in other words.</summary>
    public IReadOnlyDictionary<IntakeColumn, string>? Cells { get; init; }

    [JsonIgnore]
    public bool IsNothing => Clause is null && !LeaveOut && Cells is null;

    public static string Json(IReadOnlyDictionary<int, IntakeCorrection> corrections) =>
        JsonSerializer.Serialize(corrections.Where(pair => !pair.Value.IsNothing).ToDictionary(), options);

    public static Dictionary<int, IntakeCorrection> Read(string json) => JsonSerializer.Deserialize<Dictionary<int, IntakeCorrection>>(json, options)!;

    /// <summary>The row with what was put right.</summary>
    public IntakeRow Applied(IntakeRow row)
    {
        if (Cells is null)
        {
            return row;
        }

        var cells = row.Cells.ToDictionary();
        foreach (var (column, text) in Cells)
        {
            cells[column] = text;
        }

        return row with { Cells = cells, Surplus = [] };
    }
}
