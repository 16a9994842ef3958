using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Wordings;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace DraftControl.Core.Policies;

/// <summary>How the publishing rules are written down: flat YAML, <c>key: scalar</c> or <c>key: [list]</c>, and nothing else. What is wrong is said with its line.</summary>
internal static class PolicyFile
{
    private static readonly string[] lists = ["proposing-classes", "pre-election"];

    private static readonly string[] keys =
    [
        "number", "drafting", "councillors", "groups", "no-open-concern", "agreements", "agreement-organisations", "proposing-classes",

        // Later ones may be missing, as they are in older files.
        "largest-group-share", "councillor-organisations", "first-reading", "whole-text", "concern-overrides", "checks-last-months", "chief-executives", "front-line",
        "local-authority-share", "all-decided", "quiet-days", "pre-election",
    ];

    public static bool TryRead(byte[] bytes, [NotNullWhen(true)] out Policy? policy, [NotNullWhen(false)] out string? fault)
    {
        policy = null;
        try
        {
            var values = Values(bytes);
            policy = new Policy(
                AtLeastOne(values, "number"),
                OneOf(values, "drafting", ("public", Drafting.Public), ("participants", Drafting.Participants)),
                AtLeastOne(values, "councillors"),
                AtLeastOne(values, "groups"),
                Truth(values, "no-open-concern"),
                AtLeastOne(values, "agreements"),
                AtLeastOne(values, "agreement-organisations"),
                [.. List(values, "proposing-classes").Select(item => OrganisationClasses.TryParse(item.Text, out var value) ? value : throw Fault(item, $"'{item.Text}' is not a class of organisation"))])
            {
                LargestGroupShare = Percent(values, "largest-group-share"),
                CouncillorOrganisations = Optional(values, "councillor-organisations"),
                FirstReading = values.ContainsKey("first-reading") ? OneOf(values, "first-reading", ("open", Reading.Open), ("sealed", Reading.Sealed)) : Reading.Open,
                WholeText = Optional(values, "whole-text"),
                ConcernOverrides = Optional(values, "concern-overrides"),
                ChecksLastMonths = Optional(values, "checks-last-months"),
                ChiefExecutives = Optional(values, "chief-executives"),
                FrontLine = Optional(values, "front-line"),
                LocalAuthorityShare = Percent(values, "local-authority-share"),
                AllDecided = values.ContainsKey("all-decided") && Truth(values, "all-decided"),
                QuietDays = Optional(values, "quiet-days"),
                PreElection = values.ContainsKey("pre-election")
                    ? [.. List(values, "pre-election").Select(item => PreElection.TryParse(item.Text, out var time) ? time : throw Fault(item, $"'{item.Text}' must be a nation or an organisation's short name, the first day and the last, like england/2027-03-22/2027-05-06"))]
                    : [],
            };
        }
        catch (YamlException e)
        {
            // Where reading stopped; it may have begun a line before.
            fault = $"policy.yml, line {e.End.Line}: it must be lines of 'key: value' or 'key: [value, value]', each key once";
            return false;
        }
        catch (FormatException e)
        {
            fault = $"policy.yml{e.Message}";
            return false;
        }

        fault = null;
        return true;
    }

    private static Dictionary<string, IReadOnlyList<Item>> Values(byte[] bytes)
    {
        if (!Utf8.TryDecode(bytes, out var text))
        {
            throw new FormatException(": it is not UTF-8");
        }

        var values = new Dictionary<string, IReadOnlyList<Item>>(StringComparer.Ordinal);
        var parser = new Parser(new Scanner(new StringReader(text)));
        parser.Consume<StreamStart>();
        parser.Consume<DocumentStart>();
        parser.Consume<MappingStart>();
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var key = Plain(parser);
            if (!keys.Contains(key.Text, StringComparer.Ordinal))
            {
                throw Fault(key, $"'{key.Text}' is not a rule that this version knows");
            }

            if (!values.TryAdd(key.Text, Value(parser, key.Text)))
            {
                throw Fault(key, $"'{key.Text}' stands twice");
            }
        }

        parser.Consume<DocumentEnd>();
        parser.Consume<StreamEnd>();
        return values;
    }

    private static List<Item> Value(Parser parser, string key)
    {
        if (!lists.Contains(key, StringComparer.Ordinal))
        {
            return [Plain(parser)];
        }

        parser.Consume<SequenceStart>();
        var list = new List<Item>();
        while (!parser.TryConsume<SequenceEnd>(out _))
        {
            list.Add(Plain(parser));
        }

        return list;
    }

    /// <summary>A scalar as it stands: no quotes, anchors or tags, so that every reader reads the same.</summary>
    private static Item Plain(Parser parser)
    {
        var scalar = parser.Consume<Scalar>();
        var item = new Item(scalar.Value, scalar.Start.Line);
        return scalar.Style == ScalarStyle.Plain && scalar.Anchor.IsEmpty && scalar.Tag.IsEmpty ? item : throw Fault(item, $"'{scalar.Value}' must stand plain, without quotes");
    }

    private static Item Single(Dictionary<string, IReadOnlyList<Item>> values, string key) =>
        values.TryGetValue(key, out var list) ? list[0] : throw new FormatException($": '{key}' is missing");

    private static IReadOnlyList<Item> List(Dictionary<string, IReadOnlyList<Item>> values, string key) =>
        values.TryGetValue(key, out var list) && list.Count > 0 ? list : throw new FormatException($": '{key}' is missing or empty");

    private static int AtLeastOne(Dictionary<string, IReadOnlyList<Item>> values, string key) =>
        Single(values, key) is var item && Numbers.TryParse(item.Text, out var number) ? number : throw Fault(item, $"'{key}' is '{item.Text}'; it must be a whole number, 1 or more");

    private static int? Optional(Dictionary<string, IReadOnlyList<Item>> values, string key) => values.ContainsKey(key) ? AtLeastOne(values, key) : null;

    private static int? Percent(Dictionary<string, IReadOnlyList<Item>> values, string key) =>
        Optional(values, key) is not > 100 and var percent ? percent : throw Fault(Single(values, key), $"'{key}' is '{Single(values, key).Text}'; it must be a percentage from 1 to 100");

    private static bool Truth(Dictionary<string, IReadOnlyList<Item>> values, string key) => OneOf(values, key, ("true", true), ("false", false));

    private static T OneOf<T>(Dictionary<string, IReadOnlyList<Item>> values, string key, (string Text, T Value) one, (string Text, T Value) other) => Single(values, key) switch
    {
        { Text: var text } when string.Equals(text, one.Text, StringComparison.Ordinal) => one.Value,
        { Text: var text } when string.Equals(text, other.Text, StringComparison.Ordinal) => other.Value,
        var item => throw Fault(item, $"'{key}' is '{item.Text}'; it must be '{one.Text}' or '{other.Text}'"),
    };

    private static FormatException Fault(Item item, string what) => new(string.Create(CultureInfo.InvariantCulture, $", line {item.Line}: {what}"));

    /// <summary>A key or a value, with the line that it stands on.</summary>
    private readonly record struct Item(string Text, long Line);
}
