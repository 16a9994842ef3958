using DraftControl.Core.Registers;
using DraftControl.Core.Wordings;
using DraftControl.Git;

namespace DraftControl.Web.Pages.Neutrality;

/// <summary>Words that no longer stand in the text, and what stands in their place.</summary>
/// <param name="Was">The clause as it was.</param>
/// <param name="Now">The same clause as it stands; null where it was removed.</param>
public sealed record EarlierWords(Clause Was, Clause? Now)
{
    /// <summary>Older drafts are not searched: somebody who read them has had the page open for very long.</summary>
    private const int MostDrafts = 50;

    /// <summary>Looks for words in the drafts before this one, newest first. Null where they are not found.</summary>
    public static EarlierWords? Find(Ledger ledger, Register register, Sha256 wording) => register.Clauses.Drafts.Reverse().Skip(1).Take(MostDrafts)
        .Select(seq => ledger.FilesAt(register.Entries[seq - 1].Commit).Draft.WithWording(wording).FirstOrDefault())
        .Where(clause => clause is not null)
        .Select(clause => new EarlierWords(clause!, register.Draft.Find(clause!.Id)))
        .FirstOrDefault();
}
