using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.Wordings;

namespace DraftControl.Tests.Git.Tampering;

/// <content>The third set of rules: concerns about the whole text that outlast it, findings that are never opened, and why a panel cannot wait.</content>
public sealed partial class WholeLedger
{
    private void WholeTexts()
    {
        Do("third rules", steward, (register, head) => register.Unchanged(new RulesAdopted(head, 3)));
        Do("older text concern settled", oak, (register, head) => Checking.OfWhole(Whole(register), Finding.Neutral).Openly(register, head), "Nobody asked me since.");
        Do("third panel", steward, (register, head) => register.Unchanged(new PanelOpened(
            head, 3, Line.Parse("Panel three"), null, [names["elm"], names["oak"], names["none"]], Reading.Sealed, Reason.Parse("It was \"planned\",\nlong before."))), "Read the whole of it.");
        Seal("third lost", none, [9], Finding.Unsure, reason: "Nobody ever reads this.");
        Seal("third lost whole", oak, [], Finding.Concern, reason: "Nobody ever reads this, too.");
        Seal("third late whole", none, [], Finding.Concern, reason: "It promises too much.");
        Do("third panel closed", steward, (register, head) => register.Unchanged(new PanelClosed(head, 3)));
        Override("lost overridden", "third lost");
        Override("lost whole overridden", "third lost whole");
        Override("late overridden unread", "third late whole");
        Unseal("third late opened", "third late whole", Finding.Concern, reason: "It promises too much.");
        Propose("proposal 15", northam, new RequestedChange.Reword(new(7), "We will say what it costs, and to whom."));
        Decide("accepted for the whole", guild, 15, DecisionCode.Accepted);
        Do("text concern cleared", none, (register, head) => register.Unchanged(new ConcernCleared(head, names["third late whole"])));
        Do("third text checked", elm, (register, head) => Checking.OfWhole(Whole(register), Finding.Neutral).Openly(register, head));
        Find("third neutral elm", elm, [7], Finding.Neutral);
        Find("third neutral none", none, [7], Finding.Neutral);
        Say("third name to it", chief, null, [7], LanguageAnswer.NameToIt, FilledInBy.Themselves);
        Say("third front name to it", front, null, [2, 7], LanguageAnswer.NameToIt, FilledInBy.Themselves);
        Do("third candidate", steward, (register, head) => register.Unchanged(new CandidateOpened(head, new VersionNumber(3, 0), Whole(register), register.Files.Hash(Files.PolicyPath)!)));
        Do("third agreed centre", centre, Agreeing());
        Do("third agreed guild", guild, Agreeing());
        clock.Wait(TimeSpan.FromDays(1));
        Do("third approved", steward, Approving(3, 0));
        Say("last answer", front, null, [2], LanguageAnswer.NeedsChange, FilledInBy.Themselves, "Say it shorter.");
        Do("last terms", steward, (register, head) => new Act(new TermsChanged(head), register.Files.With(Files.TermsPath, Utf8.Encode("plumbing: Some hear a slogan.\n\"red tape\": Judges rules.\n"))));
    }

    private void Override(string name, string concern) => Do(name, guild, (register, head) => register.Unchanged(new ConcernOverridden(head, names[concern])), "It need not stand in the way.");
}
