using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Core.Wordings;
using DraftControl.Git;
using DraftControl.Web.Declarations;
using DraftControl.Web.Texts;

namespace DraftControl.Web.LanguageTests;

/// <summary>Where a clause stands in the language tests and why, in sentences that name nobody: one for chief executives, one for the front line.</summary>
public sealed class LanguageStanding(WordsSince since)
{
    /// <param name="ledger">Where the words stand.</param>
    /// <param name="register">The register.</param>
    /// <param name="clause">The clause as it stands.</param>
    /// <param name="unanswered">Whether a class that has never answered is told of, too, where the publishing rules need it.</param>
    public IEnumerable<string> Of(Ledger ledger, Register register, Clause clause, bool unanswered)
    {
        var policy = register.Files.Policy;
        foreach (var (role, needed) in new[] { (Role.ChiefExecutive, policy.ChiefExecutives), (Role.Practitioner, policy.FrontLine) })
        {
            if ((Of(ledger, register, clause, role, needed) ?? (unanswered && needed is { } many ? $"{role.Several()}: nobody has answered yet ({many} needed)." : null)) is { } sentence)
            {
                yield return sentence;
            }
        }
    }

    private string? Of(Ledger ledger, Register register, Clause clause, Role role, int? needed)
    {
        var tests = On(register, clause.Wording.Hash, role).ToList();
        var (who, enough) = (role.Several(), needed is { } many ? $" ({many} needed)" : "");
        if (tests.Count == 0)
        {
            return since.Changed(ledger, register, clause, words => On(register, words, role).Any()) is { } changed ? $"{who}: to be asked again{enough}: {changed}." : null;
        }

        var counts = tests.FindLast(test => test.Answer == LanguageAnswer.NameToIt) is { } named
            ? $" Counts: same words as answered on {named.At.DayInWords()}{WordsSince.InVersion(ledger, register, clause, named.Seq)}."
            : "";
        return $"{who}: {LanguageCount.Of(tests).InWords()} could put their name to it{enough}.{counts}";
    }

    private static IEnumerable<LanguageTest> On(Register register, Sha256 wording, Role role) => register.LanguageTests.On(wording).Where(test => test.By.Role == role);
}
