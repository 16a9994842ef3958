using DraftControl.Core.Registers;
using DraftControl.Git;
using DraftControl.Web.Declarations;
using DraftControl.Web.Texts;

namespace DraftControl.Web.Pages.Drafts;

/// <summary>Why the neutrality checks of a clause count, or why it has to be checked again, in one sentence that names nobody.</summary>
public sealed class StandingWords(WordsSince since)
{
    /// <returns>Null where no check was ever given, so that there is nothing to explain.</returns>
    public string? Why(Ledger ledger, Register register, ClauseStanding standing)
    {
        if (standing.Neutral.LastOrDefault() is { } check)
        {
            return $"Counts: same words as checked on {check.At.DayInWords()}{WordsSince.InVersion(ledger, register, standing.Clause, check.Seq)}.";
        }

        if (standing.Expired.LastOrDefault() is { } expired)
        {
            return $"Needs checking: the finding of {expired.At.DayInWords()} counted for {(register.Files.Policy.ChecksLastMonths is 1 ? "1 month" : $"{register.Files.Policy.ChecksLastMonths} months")} and has expired.";
        }

        return standing.Checks.Count == 0 && since.Changed(ledger, register, standing.Clause, words => register.Checks.On(words).Count > 0) is { } changed ? $"Needs checking: {changed}." : null;
    }
}
