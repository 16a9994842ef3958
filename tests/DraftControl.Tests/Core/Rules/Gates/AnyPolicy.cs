using CsCheck;

namespace DraftControl.Tests.Core.Rules.Gates;

/// <summary>Publishing rules made at random: few are needed of each, so that they are met now and then.</summary>
internal static class AnyPolicy
{
    private static readonly string[] optional =
        ["largest-group-share", "councillor-organisations", "whole-text", "concern-overrides", "checks-last-months", "chief-executives", "front-line", "local-authority-share", "all-decided", "quiet-days", "first-reading"];

    /// <summary>The lines of a policy, by their keys, without its number.</summary>
    public static readonly Gen<IReadOnlyDictionary<string, string>> Lines = Gen.Int.Select(seed => Of(new Random(seed)));

    public static IReadOnlyDictionary<string, string> Of(Random chance)
    {
        var lines = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["drafting"] = "public",
            ["councillors"] = $"{1 + chance.Next(3)}",
            ["groups"] = $"{1 + chance.Next(2)}",
            ["no-open-concern"] = chance.Next(4) > 0 ? "true" : "false",
            ["agreements"] = $"{1 + chance.Next(2)}",
            ["agreement-organisations"] = $"{1 + chance.Next(2)}",
            ["proposing-classes"] = "[local-authority]",
        };
        foreach (var key in optional.Where(_ => chance.Next(3) == 0))
        {
            lines[key] = key switch
            {
                "largest-group-share" => $"{34 + chance.Next(67)}",
                "local-authority-share" => $"{1 + chance.Next(100)}",
                "all-decided" => "true",
                "first-reading" => "sealed",
                "checks-last-months" => $"{1 + chance.Next(12)}",
                _ => $"{1 + chance.Next(2)}",
            };
        }

        return lines;
    }

    public static string Yaml(this IReadOnlyDictionary<string, string> lines, int number) =>
        $"number: {number}\n{string.Concat(lines.Select(line => $"{line.Key}: {line.Value}\n"))}";
}
