using static DraftControl.Tests.Git.Tampering.Forgery;
using static DraftControl.Tests.Git.Tampering.RosterForgeries;

namespace DraftControl.Tests.Git.Tampering;

/// <summary>What was discussed and asked, in which round, and what was grouped.</summary>
internal static class DiscussionForgeries
{
    public static IEnumerable<Forgery> All => [.. Threads, .. Suggestions, .. Questions, .. Rounds, .. Clusters];

    private static IEnumerable<Forgery> Threads =>
    [
        Of("thread on clause", "Thread", "2", "The next thread is number 1, not 2"),
        Of("thread on clause", "Clause", "c99", "There was no clause c99 in the text that was read"),
        Of("thread on clause", "Clause", "c3", "The wording named is not that of the clause"),
        Of("thread on clause", "Clause", "6", "cannot be read as Clause"),
        Of("thread on clause", "Wording", "00000000000000000000000000000000000000000000000000000000000000ff", "The wording named is not that of the clause"),
        Of("thread on clause", "Words", "\"no staff\"", "do not stand in the clause"),
        Of("thread on clause", "Words", "staff", "cannot be read as Words"),
        Of("thread on clause", "Base", "0000000000000000000000000000000000000000", "is not an entry of this ledger"),
        new("thread on clause: no wording", "names the wording that was read", l => l["thread on clause"].Drop("Wording")),
        new("thread on clause: about nothing", "name what it is about by", l => l["thread on clause"].Drop("Clause")),
        new("thread on clause: about two things", "name what it is about by", l => l["thread on clause"].Insert("Clause", "Proposal: 9")),
        new("thread on clause: no body", "needs a reason", l => l["thread on clause"].Body = null),
        new("thread on clause: again", "The next thread is number 4, not 1", l => Append(l, "thread on clause", _ => { })),
        Of("thread on proposal", "Proposal", "99", "There is no proposal 99"),
        new("thread on proposal: a wording", "Only a discussion of a clause names a wording", l => l["thread on proposal"].Insert("Proposal", $"Wording: {l["thread on clause"]["Wording"]}")),
        Of("thread on contribution", "Contribution", "99", "There is no contribution 99"),
        Of("comment", "Thread", "99", "There is no discussion 99"),
        Of("resolved", "Thread", "99", "There is no discussion 99"),
        Of("resolved", "Thread", "3", "Only an editor, a steward or the organisation that began"),
        new("resolved: again", "has been settled already", l =>
        {
            l["reopened"]["Entry"] = "thread-resolved";
            By(l, l["reopened"], "editor guild");
        }),
        new("resolved: dropped", "This discussion is open already", l => Drop(l, "resolved")),
        Of("reopened", "Thread", "99", "There is no discussion 99"),
        Of("reopened", "Thread", "1", "This discussion is open already"),
        new("reopened: a comment instead", "Reopen it to say more", l => l["reopened"]["Entry"] = "commented"),
    ];

    private static IEnumerable<Forgery> Suggestions =>
    [
        Of("thread on clause", "Suggestion-For", "c3", "Suggest words only for the clause that is discussed"),
        Of("thread on clause", "Suggestion", "\"\"", "cannot be read as Suggestion"),
        new("thread on clause: a suggestion for nothing", "a suggestion is given by", l => l["thread on clause"].Drop("Suggestion-For")),
        new("thread on clause: no suggestion", "a suggestion is given by", l => l["thread on clause"].Drop("Suggestion")),
        Of("comment", "Suggestion-For", "c6", "or for one that the proposal rewords or adds"),
        Of("comment", "Suggestion", "Design.", "cannot be read as Suggestion"),
        Of("comment", "Thread", "3", "a contribution stays as it was made"),
    ];

    private static IEnumerable<Forgery> Questions =>
    [
        Of("question", "Proposal", "99", "There is no proposal 99"),
        Of("question", "Proposal", "8", "Proposal 8 is no longer open"),
        Of("question", "Answer-By", "2026-05-27", "must not be in the past"),
        Of("question", "Answer-By", "soon", "cannot be read as Answer-By"),
        new("question: by a representative", "Only an editor can decide", l => By(l, l["question"], "rep eastam")),
        new("question answered: asked again", "waits for an answer to a question already", l =>
        {
            l["question answered"]["Entry"] = "question-asked";
            By(l, l["question answered"], "editor centre");
        }),
        Of("question answered", "Proposal", "7", "Only a representative of Northam Council can answer for proposal 7"),
        Of("question answered", "Proposal", "99", "There is no proposal 99"),
        new("question answered: by another organisation", "Only a representative of Westam Council can answer", l => By(l, l["question answered"], "rep eastam")),
        new("question answered: by nobody asked", "Nobody waits for an answer", l => Drop(l, "question")),
    ];

    private static IEnumerable<Forgery> Rounds =>
    [
        Of("round", "Round", "2", "The next round is number 1, not 2"),
        Of("round", "Name", "\"\"", "cannot be read as Name"),
        Of("round", "Opens", "2026-05-01T12:00:00Z", "must not open in the past"),
        Of("round", "Opens", "2026-06-01T12:00:00+01:00", "cannot be read as Opens"),
        Of("round", "Closes", "2026-05-01T12:00:00Z", "must close after it opens"),
        Of("round", "Closes", "tomorrow", "cannot be read as Closes"),
        new("round: by a representative", "Only a steward or an editor can open", l => By(l, l["round"], "rep eastam")),
        Of("next round", "Opens", "2026-06-02T11:00:00Z", "Round 1 has not closed by then"),
        Of("round extended", "Round", "7", "There is no round 7"),
        Of("round extended", "Closes", "2026-06-01T11:00:00Z", "must close later than was said"),
        new("round extended: by a councillor", "Only a steward or an editor can open", l => By(l, l["round extended"], "elm")),
        Of("round paused", "Round", "7", "There is no round 7"),
        Of("round resumed", "Round", "2", "Round 2 is not paused"),
        Of("round closed", "Round", "7", "There is no round 7"),
        new("round closed: again", "Round 1 has closed", l => Append(l, "round closed", _ => { })),
        new("contribution 11: while the round is paused", "not taken in just now", l => VersionForgeries.Swap(l, "contribution 11", "round paused")),
        Of("nothing to change", "Text", "00000000000000000000000000000000000000000000000000000000000000ff", "The text has changed since you read it"),
        new("nothing to change: by an editor", "Only a representative can say", l => By(l, l["nothing to change"], "editor centre")),
    ];

    private static IEnumerable<Forgery> Clusters =>
    [
        Of("clustered", "Cluster", "2", "The next cluster is number 1, not 2"),
        Of("clustered", "Title", "\"\"", "cannot be read as Title"),
        Of("clustered", "Proposals", "99", "There is no proposal 99"),
        Of("clustered", "Proposals", "12 9", "by rising number"),
        Of("clustered", "Proposals", "9 9", "by rising number"),
        Of("clustered", "Proposals", "nine", "cannot be read as Proposals"),
        Of("clustered", "Contributions", "99", "There is no contribution 99"),
        Of("clustered", "Contributions", "8,9", "cannot be read as Contributions"),
        new("clustered: one thing", "Select at least two", l => { l["clustered"]["Proposals"] = "9"; l["clustered"].Drop("Contributions"); }),
        new("clustered: by a representative", "Only an editor can group", l => By(l, l["clustered"], "rep eastam")),
        Of("other cluster", "Proposals", "9 12", "Proposal 12 belongs to cluster 1 already"),
        Of("dissolved", "Cluster", "3", "Select at least two"),
    ];
}
