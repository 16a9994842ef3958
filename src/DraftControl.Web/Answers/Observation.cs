using System.Globalization;
using System.Text.RegularExpressions;
using DraftControl.Core.Entries;
using DraftControl.Core.Registers;
using DraftControl.Core.Wordings;
using DraftControl.Web.Pages.Proposals;

namespace DraftControl.Web.Answers;

/// <summary>An answer as one cell of a table holds it: <c>Not accepted: The text says so in clause 3.</c></summary>
/// <param name="Code">The answer.</param>
/// <param name="Proposal">The proposal that takes the point up or covers it.</param>
/// <param name="Reason">Why.</param>
public sealed partial record Observation(AnswerCode Code, int? Proposal, string Reason)
{
    /// <summary>How an answer is written, where it cannot be read.</summary>
    public const string Demand = "Write the answer, a colon and the reason, such as “Not accepted: The text says so in clause 3”. The answers are Accepted by proposal 12, Accepted with changes by proposal 12, Not accepted, Already covered, Out of scope, Deferred and Noted";

    /// <summary>What stands in the cell of a point; empty where it has no answer.</summary>
    public static string Of(Point point) => point.State == PointState.Withdrawn ? "Taken back" : point is not { Code: { } code, Answer: { } answer } ? ""
        : $"{ProposalWords.Capital(code.InWords())}{(point.By is { } by && (point.Contribution is not null || by != point.Number) ? string.Create(CultureInfo.InvariantCulture, $" by proposal {by}") : "")}: {answer.Reason}";

    /// <summary>Reads a cell; null where it is not of this form.</summary>
    public static Observation? Read(string cell)
    {
        if (Form().Match(Hygiene.Normalised(cell).Trim()) is not { Success: true } match || !AnswerCodes.TryParse(Hygiene.Folded(match.Groups["code"].Value).ToLowerInvariant().Replace(' ', '-'), out var code))
        {
            return null;
        }

        int? proposal = int.TryParse(match.Groups["proposal"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
        return new(code, proposal, match.Groups["reason"].Value.Trim());
    }

    [GeneratedRegex(@"\A(?<code>accepted[ -]+with[ -]+changes|accepted|not[ -]+accepted|already[ -]+covered|out[ -]+of[ -]+scope|deferred|noted)(?:,?\s+(?:by|in)\s+proposal\s+(?<proposal>[0-9]{1,9}))?\s*:(?<reason>.*)\z", RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Form();
}
