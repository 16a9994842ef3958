using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Policies;
using DraftControl.Web.Texts;

namespace DraftControl.Web.Pages.Publishing;

/// <summary>One publishing rule as people read it.</summary>
/// <param name="Key">As it stands in <c>policy.yml</c>.</param>
/// <param name="Name">What it is about.</param>
/// <param name="Sentence">What it asks; where it is not set, that it asks nothing.</param>
/// <param name="IsSet">Whether it asks anything.</param>
public sealed record RuleInWords(string Key, string Name, string Sentence, bool IsSet)
{
    /// <summary>Every rule of a policy, in its order.</summary>
    public static IReadOnlyList<RuleInWords> Of(Policy policy) =>
    [
        Always("drafting", "Who reads the draft", $"Draft, proposals and decisions can be read by {(policy.Drafting == Drafting.Public ? "everybody" : "those who take part")}."),
        Always("proposing-classes", "Who may propose", $"Proposals come from: {string.Join(", ", policy.ProposingClasses.Select(kind => kind.InWords()))}."),
        Always("councillors", "Councillors for each clause", $"Each clause must be found neutral by at least {Count(policy.Councillors, "councillor")}. Nobody checks words that their own council brought."),
        Always("groups", "Political groups", $"Those councillors must be of at least {Count(policy.Groups, "political group")}. Councillors without a group count together as one."),
        Where("largest-group-share", "Largest share of one group", policy.LargestGroupShare, share => $"At most {share}% of the councillors who count for a clause may be of one political group.", "One political group may be any share of the councillors who find a clause neutral."),
        Where("councillor-organisations", "Councils", policy.CouncillorOrganisations, count => $"The councillors who find a clause neutral must be of at least {Count(count, "organisation")}.", "It does not matter of how many councils those councillors are."),
        new("first-reading", "First reading", policy.FirstReading == Reading.Sealed ? "Members of a panel give their findings under seal until the panel closes." : "Findings can be read as soon as they are given.", policy.FirstReading == Reading.Sealed),
        Where("checks-last-months", "How long a check counts", policy.ChecksLastMonths, months => $"A neutrality check counts for {Count(months, "month")}.", "A neutrality check counts for as long as the words stand."),
        Where("whole-text", "The whole text", policy.WholeText, count => $"At least {Count(count, "councillor")} must find the whole text neutral.", "No councillor is asked about the text as a whole."),
        Always("no-open-concern", "Open concerns", policy.NoOpenConcern ? "No councillor may have an open concern." : "A version can be approved although a councillor has an open concern."),
        Where("concern-overrides", "Overriding a concern", policy.ConcernOverrides, count => $"{Count(count, "editor")}{(count == 1 ? "" : ", each of another organisation,")} can let a concern stand, with a published reason.", "Nobody but its holder can let a concern go."),
        Where("chief-executives", "Chief executives", policy.ChiefExecutives, count => $"At least {Count(count, "chief executive")} must be able to put their name to each clause.", "Chief executives need not have answered."),
        Where("front-line", "Front line", policy.FrontLine, count => $"At least {Count(count, "front-line member of staff", "front-line members of staff")} must be able to put their name to each clause.", "The front line need not have answered."),
        Where("local-authority-share", "Words of local authorities", policy.LocalAuthorityShare, share => $"Local authorities must have brought at least {share}% of the words whose author is known.", "It does not matter who brought the words."),
        new("all-decided", "What waits for an answer", policy.AllDecided ? "Every proposal must be decided, every contribution answered and every dispute settled." : "Proposals and contributions may still wait for an answer.", policy.AllDecided),
        Always("agreements", "Agreement of editors", $"At least {Count(policy.Agreements, "editor")} must agree to the whole text."),
        Always("agreement-organisations", "Organisations of those editors", $"They must be of at least {Count(policy.AgreementOrganisations, "organisation")}."),
        Where("quiet-days", "Quiet days", policy.QuietDays, days => $"The text must have stood unchanged as a candidate for {Count(days, "day")}.", "A text may be approved without having stood as a candidate."),
        new("pre-election", "Times before elections", policy.PreElection.Count == 0
            ? "No time before an election is named."
            : $"Appointing and inviting councillors, releasing, and writing to those outside take a reason in these times: {string.Join("; ", policy.PreElection.Select(Time))}.", policy.PreElection.Count > 0),
    ];

    /// <summary>What is other in one policy than in another.</summary>
    public static IReadOnlyList<(RuleInWords Now, RuleInWords Then)> Between(Policy now, Policy then) =>
        [.. Of(now).Zip(Of(then)).Where(pair => pair.First != pair.Second)];

    /// <summary>A time before an election: <c>England, 22 March 2027 to 6 May 2027</c>.</summary>
    public static string Time(PreElection time) => $"{time.Where}, {time.From.Date.InWords()} to {time.To.Date.InWords()}";

    private static RuleInWords Always(string key, string name, string sentence) => new(key, name, sentence, IsSet: true);

    private static RuleInWords Where(string key, string name, int? value, Func<int, string> set, string unset) => new(key, name, value is { } number ? set(number) : unset, value is not null);

    private static string Count(int count, string one, string? many = null) => count == 1 ? $"1 {one}" : $"{count} {many ?? $"{one}s"}";
}
