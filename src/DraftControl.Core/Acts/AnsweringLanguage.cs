using DraftControl.Core.Entries;
using DraftControl.Core.Registers;
using DraftControl.Core.Wordings;

namespace DraftControl.Core.Acts;

/// <summary>What somebody says to one wording.</summary>
/// <param name="Wording">The wording.</param>
/// <param name="Answer">What they say.</param>
/// <param name="Comment">What they would need changed, or do not understand.</param>
public sealed record WordsAnswered(Sha256 Wording, LanguageAnswer Answer, Reason? Comment);

/// <summary>Wordings that got the same answer with the same comment: one entry.</summary>
/// <param name="Wordings">The wordings, each once.</param>
/// <param name="Answer">What was said.</param>
/// <param name="Comment">What would need changing, or is not understood.</param>
public sealed record SameAnswer(IReadOnlyList<Sha256> Wordings, LanguageAnswer Answer, Reason? Comment)
{
    /// <summary>Answers as entries tell them, in the order in which each was first given.</summary>
    public static IReadOnlyList<SameAnswer> Together(IEnumerable<WordsAnswered> answers) =>
        [.. answers.GroupBy(given => (given.Answer, given.Comment)).Select(same => new SameAnswer([.. same.Select(given => given.Wording).Distinct()], same.Key.Answer, same.Key.Comment))];

    /// <summary>The answer of whoever is asked, in the round that is open.</summary>
    public Act Given(Register register, Head head, FilledInBy by) =>
        register.Unchanged(new LanguageTested(head, register.RoundAt(head.At)?.Number, Wordings, Answer, by));

    /// <summary>The same as it came by e-mail, in the round that was open when it came.</summary>
    /// <param name="register">The register.</param>
    /// <param name="head">How the entry begins; a steward's.</param>
    /// <param name="appointment">Whose answer it is.</param>
    /// <param name="received">When the mail came.</param>
    /// <param name="at">The same as a moment.</param>
    /// <param name="evidence">The hash of the mail as it was kept.</param>
    public Act Received(Register register, Head head, int appointment, Day received, DateTimeOffset at, Sha256 evidence) =>
        register.Unchanged(new LanguageTestReceived(head, appointment, register.RoundAt(at)?.Number, Wordings, Answer, received, evidence));
}
