using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Core.Wordings;
using DraftControl.Git;

namespace DraftControl.Web.LanguageTests;

/// <summary>What somebody answered about words that a clause had before.</summary>
/// <param name="Words">Those words.</param>
/// <param name="Test">The answer.</param>
public sealed record AnsweredBefore(Wording Words, LanguageTest Test)
{
    /// <summary>The newest words of a clause before these that a person answered; null where they never answered it.</summary>
    public static AnsweredBefore? Find(Ledger ledger, Register register, PersonId person, ClauseId clause) => register.Clauses.LastChanged(clause) == 0 ? null
        : register.Story(clause, register.Seq)
            .Where(step => !step.IsRemoval)
            .Select(step => ledger.FilesAt(step.Recorded.Commit).Draft.Find(clause)?.Wording)
            .OfType<Wording>()
            .Where(wording => wording.Hash != register.Draft.Find(clause)?.Wording.Hash)
            .Select(wording => register.LanguageTests.By(person, wording.Hash) is { } test ? new AnsweredBefore(wording, test) : null)
            .FirstOrDefault(found => found is not null);
}
