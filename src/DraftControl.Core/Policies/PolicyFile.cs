using System.Diagnostics.CodeAnalysis;
using DraftControl.Core.People;
using DraftControl.Core.Wordings;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace DraftControl.Core.Policies;

/// <summary>How the publishing rules are written down: flat YAML, <c>key: scalar</c> or <c>key: [list]</c>, and nothing else.</summary>
internal static class PolicyFile
{
    private static readonly string[] keys =
        ["number", "drafting", "councillors", "groups", "no-open-concern", "agreements", "agreement-organisations", "proposing-classes"];

    public static bool TryRead(byte[] bytes, [NotNullWhen(true)] out Policy? policy, [NotNullWhen(false)] out string? fault)
    {
        policy = null;
        try
        {
            var values = Values(bytes);
            policy = new Policy(
                AtLeastOne(values, "number"),
                Scalar(values, "drafting") switch
                {
                    "public" => Drafting.Public,
                    "participants" => Drafting.Participants,
                    var other => throw new FormatException($"'drafting' is '{other}'; it must be 'public' or 'participants'"),
                },
                AtLeastOne(values, "councillors"),
                AtLeastOne(values, "groups"),
                Scalar(values, "no-open-concern") switch
                {
                    "true" => true,
                    "false" => false,
                    var other => throw new FormatException($"'no-open-concern' is '{other}'; it must be 'true' or 'false'"),
                },
                AtLeastOne(values, "agreements"),
                AtLeastOne(values, "agreement-organisations"),
                Classes(values));
        }
        catch (Exception e) when (e is FormatException or YamlException)
        {
            fault = $"policy.yml: {e.Message}";
            return false;
        }

        fault = null;
        return true;
    }

    private static Dictionary<string, IReadOnlyList<string>> Values(byte[] bytes)
    {
        if (!Utf8.TryDecode(bytes, out var text))
        {
            throw new FormatException("it is not UTF-8");
        }

        var values = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        var parser = new Parser(new Scanner(new StringReader(text)));
        parser.Consume<StreamStart>();
        parser.Consume<DocumentStart>();
        parser.Consume<MappingStart>();
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var key = Plain(parser.Consume<YamlDotNet.Core.Events.Scalar>());
            if (!keys.Contains(key, StringComparer.Ordinal))
            {
                throw new FormatException($"'{key}' is not a rule that this version knows");
            }

            if (!values.TryAdd(key, Value(parser, key)))
            {
                throw new FormatException($"'{key}' stands twice");
            }
        }

        parser.Consume<DocumentEnd>();
        parser.Consume<StreamEnd>();
        return values;
    }

    private static List<string> Value(Parser parser, string key)
    {
        if (!string.Equals(key, "proposing-classes", StringComparison.Ordinal))
        {
            return [Plain(parser.Consume<YamlDotNet.Core.Events.Scalar>())];
        }

        parser.Consume<SequenceStart>();
        var list = new List<string>();
        while (!parser.TryConsume<SequenceEnd>(out _))
        {
            list.Add(Plain(parser.Consume<YamlDotNet.Core.Events.Scalar>()));
        }

        return list;
    }

    /// <summary>A scalar as it stands: no quotes, anchors or tags, so that every reader reads the same.</summary>
    private static string Plain(YamlDotNet.Core.Events.Scalar scalar) =>
        scalar.Style == ScalarStyle.Plain && scalar.Anchor.IsEmpty && scalar.Tag.IsEmpty ? scalar.Value : throw new FormatException($"'{scalar.Value}' must stand plain, without quotes");

    private static string Scalar(Dictionary<string, IReadOnlyList<string>> values, string key) =>
        values.TryGetValue(key, out var list) ? list[0] : throw new FormatException($"'{key}' is missing");

    private static int AtLeastOne(Dictionary<string, IReadOnlyList<string>> values, string key) =>
        Numbers.TryParse(Scalar(values, key), out var number) ? number : throw new FormatException($"'{key}' is '{Scalar(values, key)}'; it must be a whole number, 1 or more");

    private static List<OrganisationClass> Classes(Dictionary<string, IReadOnlyList<string>> values)
    {
        if (!values.TryGetValue("proposing-classes", out var names) || names.Count == 0)
        {
            throw new FormatException("'proposing-classes' is missing or empty");
        }

        return [.. names.Select(name => OrganisationClasses.TryParse(name, out var value) ? value : throw new FormatException($"'{name}' is not a class of organisation"))];
    }
}
