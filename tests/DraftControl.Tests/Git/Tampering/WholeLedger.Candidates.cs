using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.Wordings;

namespace DraftControl.Tests.Git.Tampering;

/// <content>A candidate that was withdrawn, and one that was approved under every gate.</content>
public sealed partial class WholeLedger
{
    private void Candidates()
    {
        Freeze("candidate");
        Do("candidate withdrawn", steward, (register, head) => register.Unchanged(new CandidateWithdrawn(head, new(2, 0))), "A comma was missing.");
        Freeze("candidate again");
        Do("agreed centre candidate", centre, Agreeing());
        Do("agreed guild candidate", guild, Agreeing());
        clock.Wait(TimeSpan.FromDays(1));
        Do("approved candidate", steward, Approving(2, 0));
        Do("released candidate", steward, (register, head) => register.Unchanged(new VersionReleased(head, new(2, 0))), "The date was set before the election.");
        Say("late answer", front, null, [2], LanguageAnswer.NeedsChange, FilledInBy.Themselves, "Say it shorter.");
        Do("terms last", steward, (register, head) => new Act(new TermsChanged(head), register.Files.With(Files.TermsPath, Utf8.Encode("plumbing: Some hear a slogan.\n"))), "Nobody minds red tape.");
    }

    private void Freeze(string name) => Do(name, steward, (register, head) => register.Unchanged(new CandidateOpened(head, new VersionNumber(2, 0), Whole(register), register.Files.Hash(Files.PolicyPath)!)));
}
