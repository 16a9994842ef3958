using System.Text.Json;

namespace DraftControl.Web.Api;

/// <summary>Publishing rules as a program sends them: the file as text, or an object with the same keys.</summary>
internal static class PolicyBody
{
    public static string? Yaml(JsonElement? policy) => policy switch
    {
        null or { ValueKind: JsonValueKind.Null or JsonValueKind.Undefined } => null,
        { ValueKind: JsonValueKind.String } text => text.GetString(),
        { ValueKind: JsonValueKind.Object } rules => string.Concat(rules.EnumerateObject().Select(rule => $"{rule.Name}: {Value(rule.Value)}\n")),
        { } other => other.GetRawText(),
    };

    private static string Value(JsonElement value) => value.ValueKind == JsonValueKind.Array
        ? $"[{string.Join(", ", value.EnumerateArray().Select(Value))}]"
        : value.ToString().Replace("True", "true", StringComparison.Ordinal).Replace("False", "false", StringComparison.Ordinal);
}
