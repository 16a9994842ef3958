using System.Globalization;
using System.Text;
using DraftControl.Core.Entries;
using DraftControl.Core.People;

namespace DraftControl.Core.Policies;

/// <summary>Publishing rules as <c>policy.yml</c>: each key on a line of its own, and those that are not set left out.</summary>
public static class PolicyYaml
{
    public static string Of(Policy policy)
    {
        (string Key, string? Value)[] lines =
        [
            ("number", Text(policy.Number)),
            ("drafting", policy.Drafting == Drafting.Public ? "public" : "participants"),
            ("councillors", Text(policy.Councillors)),
            ("groups", Text(policy.Groups)),
            ("no-open-concern", policy.NoOpenConcern ? "true" : "false"),
            ("agreements", Text(policy.Agreements)),
            ("agreement-organisations", Text(policy.AgreementOrganisations)),
            ("proposing-classes", $"[{string.Join(", ", policy.ProposingClasses.Select(kind => kind.Spelled()))}]"),
            ("largest-group-share", Text(policy.LargestGroupShare)),
            ("councillor-organisations", Text(policy.CouncillorOrganisations)),
            ("first-reading", policy.FirstReading == Reading.Sealed ? "sealed" : null),
            ("whole-text", Text(policy.WholeText)),
            ("concern-overrides", Text(policy.ConcernOverrides)),
            ("checks-last-months", Text(policy.ChecksLastMonths)),
            ("chief-executives", Text(policy.ChiefExecutives)),
            ("front-line", Text(policy.FrontLine)),
            ("local-authority-share", Text(policy.LocalAuthorityShare)),
            ("all-decided", policy.AllDecided ? "true" : null),
            ("quiet-days", Text(policy.QuietDays)),
            ("pre-election", policy.PreElection.Count > 0 ? $"[{string.Join(", ", policy.PreElection)}]" : null),
        ];
        return lines.Where(line => line.Value is not null).Aggregate(new StringBuilder(), (yaml, line) => yaml.Append(line.Key).Append(": ").Append(line.Value).Append('\n')).ToString();
    }

    private static string? Text(int? number) => number?.ToString(CultureInfo.InvariantCulture);
}
