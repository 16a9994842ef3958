using System.Text.Json.Nodes;

namespace DraftControl.Tests.Web.Hostile;

/// <summary>The body of a call, as the description of the API has it: something for each property, and where a string can stand.</summary>
/// <param name="description">The whole description.</param>
/// <param name="call">One POST of it.</param>
internal sealed class ApiBody(JsonNode description, JsonNode call)
{
    private JsonNode? Schema => call["requestBody"]?["content"]?["application/json"]?["schema"];

    /// <summary>Where strings stand: <c>changes/0/wording</c>.</summary>
    public IReadOnlyList<string> Strings => Schema is { } schema ? [.. Leaves(schema, "")] : [];

    /// <summary>A body with what is valid, and something else in one place.</summary>
    /// <param name="valid">What is valid for a property; null to leave it out.</param>
    /// <param name="place">The place; null for none.</param>
    /// <param name="text">What stands there instead.</param>
    public JsonNode Filled(Func<string, JsonNode?> valid, string? place, string text) => Filled(Schema ?? new JsonObject(), "", valid, place, text) ?? new JsonObject();

    private JsonNode? Filled(JsonNode schema, string at, Func<string, JsonNode?> valid, string? place, string text) => Resolved(schema) switch
    {
        _ when at == place => text,
        { } known when known["properties"] is JsonObject properties => new JsonObject(properties.Select(property => KeyValuePair.Create(property.Key, Filled(property.Value!, Below(at, property.Key), valid, place, text)))),
        { } known when known["items"] is { } items => Filled(items, Below(at, "0"), valid, place, text) is { } item ? new JsonArray(item) : [],
        _ => valid(at),
    };

    private IEnumerable<string> Leaves(JsonNode schema, string at) => Resolved(schema) switch
    {
        { } known when known["properties"] is JsonObject properties => properties.SelectMany(property => Leaves(property.Value!, Below(at, property.Key))),
        { } known when known["items"] is { } items => Leaves(items, Below(at, "0")),
        { } known when IsNumber(known) => [],
        _ => [at],
    };

    private static string Below(string at, string name) => at.Length == 0 ? name : $"{at}/{name}";

    private static bool IsNumber(JsonNode schema) => schema["type"]?.ToJsonString().Contains("integer", StringComparison.Ordinal) == true;

    private JsonNode Resolved(JsonNode schema)
    {
        var one = (schema["oneOf"] ?? schema["anyOf"]) is JsonArray several ? several.First(part => part!["$ref"] is not null || part["type"]?.ToString() != "null")! : schema;
        return one["$ref"]?.ToString() is { } reference ? description["components"]!["schemas"]![reference.Split('/')[^1]]! : one;
    }
}
