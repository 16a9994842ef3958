using DraftControl.Core.Entries;
using DraftControl.Core.Registers;
using DraftControl.Core.Wordings;
using DraftControl.Web.Declarations;
using DraftControl.Web.Texts;

namespace DraftControl.Web.Pages.Clauses;

/// <summary>Neutrality checks in words.</summary>
public static class CheckWords
{
    /// <summary>Why a check counts or not, in a sentence.</summary>
    /// <param name="check">The check.</param>
    /// <param name="wording">The words that it is about.</param>
    /// <param name="text">The text that the reader reads.</param>
    /// <param name="register">The register.</param>
    /// <param name="at">When they read it.</param>
    public static string WhyItCounts(this ToldCheck check, Sha256 wording, ReadableText text, Register register, DateTimeOffset at)
    {
        var stands = text.Draft.WithWording(wording).Select(clause => text.Draft.InWords(clause.Id)).ToList();
        return (check.IsWithdrawn, check.IsReplaced, stands.Count, check.Check.Finding) switch
        {
            (true, _, _, _) => "Does not count: the councillor took it back.",
            (_, true, _, _) => "Does not count: the same councillor recorded another finding on these words later.",
            (_, _, 0, _) => $"Does not count now: these words no longer stand in {text.Name}. If they are put back, it counts again.",
            _ when text.Version is null && Lapsed(check.Check, wording, register, at) is { } lapsed => lapsed,
            (_, _, _, null) => "Sealed until its panel closes, and counts as an open concern until it is opened.",
            (_, _, _, Finding.Unsure) => "Counts as not checked: the councillor was not sure.",
            (_, _, _, Finding.Concern) => $"A concern: the words it names stand in {text.Name}.",
            _ => $"Counts: {string.Join(" and ", stands)} {(stands.Count == 1 ? "has" : "have")} the same wording as checked on {check.Check.At.DayInWords()}.",
        };
    }

    /// <summary>Why a check on words of the draft counts no more, though they stand there and its giver said nothing else of them; null where it counts.</summary>
    private static string? Lapsed(NeutralityCheck check, Sha256 wording, Register register, DateTimeOffset at) =>
        register.Draft.WithWording(wording).All(clause => register.Interests.Has(check.By.Person, clause.Id)) ? "Does not count: the councillor has declared an interest."
        : register.Concerns.Find(check.Seq) is { } concern && Settled(register.State(concern)) is { } settled ? settled
        : check.Finding == Finding.Neutral && check.IsExpired(register.Files.Policy, at) ? "Does not count any more: it is older than the publishing rules let a check be."
        : null;

    private static string? Settled(ConcernState state) => state switch
    {
        ConcernState.Cleared => "A concern that the councillor has cleared.",
        ConcernState.Overridden => "A concern that editors have overridden, with a published reason.",
        _ => null,
    };

    /// <summary>Who found it: those who take part read the office, everybody else the political group.</summary>
    public static string By(this ToldCheck check, Register register, bool byOffice) =>
        byOffice ? $"{register.Author(check.Check.By)} ({check.Check.Group?.ToString() ?? "no group"})" : Offices.CouncillorToPublic(check.Check.Group);
}
