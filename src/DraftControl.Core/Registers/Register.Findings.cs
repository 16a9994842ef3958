using DraftControl.Core.Entries;
using DraftControl.Core.Wordings;

namespace DraftControl.Core.Registers;

/// <content>What councillors found, and what became of their concerns.</content>
public sealed partial record Register
{
    private Register Found(Entry entry) => entry switch
    {
        NeutralityChecked e => Checked(e.Wordings, e.Clauses, Check(e, e.Finding, e.Words, e.Reason)),
        TextChecked e => this with { TextChecks = TextChecks.With([e.Text], Check(e, e.Finding, words: null, e.Reason)) },
        FindingSealed { Subject.Text: { } text } e => Sealing(e) with { TextChecks = TextChecks.With([text], Check(e, finding: null, words: null, reason: null)) },
        FindingSealed e => Sealing(e) with
        {
            Checks = Checks.With(e.Subject.Wordings, Check(e, finding: null, words: null, reason: null)),
            Concerns = Concerns.With(new Concern(e.Seq, e.At, e.By, Roster.Find(e.By)?.Group, e.Subject.Wordings, [.. e.Subject.Clauses], Words: null, Reason: null)),
        },
        FindingOpened e => Unsealed(e, SealedBy(e.Sealed)),
        FindingWithdrawn { Subject.Text: { } text } e => this with { TextChecks = TextChecks.Without([text], e.By.Person) },
        FindingWithdrawn e => this with { Checks = Checks.Without(e.Subject.Wordings, e.By.Person), Concerns = Concerns.TakenBack(e.By.Person, e.Subject.Wordings, e.Subject.Clauses) },
        ConcernCleared e => With(e.Concern, concern => concern with { Clauses = [], Cleared = e.Seq }),
        ConcernOverridden e => With(e.Concern, concern => concern with { Overrides = concern.Overrides.Add(e) }),
        _ => this,
    };

    private NeutralityCheck Check(Entry entry, Finding? finding, Line? words, Reason? reason) => new(entry.Seq, entry.At, entry.By, Roster.Find(entry.By)?.Group, finding, words, reason);

    /// <summary>A finding settles what its holder was concerned about in the same clauses; a new concern takes its place.</summary>
    private Register Checked(IReadOnlyList<Sha256> wordings, IReadOnlyList<ClauseId> clauses, NeutralityCheck check) => this with
    {
        Checks = Checks.With(wordings, check),
        Concerns = Settled(wordings, clauses, check) is var settled && check.Finding == Finding.Concern && clauses.Count > 0
            ? settled.With(new Concern(check.Seq, check.At, check.By, check.Group, wordings, [.. clauses], check.Words, check.Reason))
            : settled,
    };

    /// <summary>Who is not sure of new words has not said that the old concern is gone.</summary>
    private Concerns Settled(IReadOnlyList<Sha256> wordings, IReadOnlyList<ClauseId> clauses, NeutralityCheck check) =>
        Concerns.Settled(check.By.Person, check.Seq, wordings, check.Finding == Finding.Unsure ? [] : clauses);

    private Register Sealing(FindingSealed entry) => With(entry.Panel, panel => panel with { Sealed = panel.Sealed.Add(entry.Seq, entry) });

    private Register Unsealed(FindingOpened opened, FindingSealed was)
    {
        var marked = With(was.Panel, panel => panel with { Opened = panel.Opened.Add(was.Seq) });
        if (was.Subject.Text is { } text)
        {
            var whole = TextChecks.By(was.By.Person, text);
            return whole?.Seq == was.Seq ? marked with { TextChecks = TextChecks.With([text], whole with { Finding = opened.Finding, Reason = opened.Reason }) } : marked;
        }

        // Only what the councillor has not said anew since is still their finding.
        var newest = was.Subject.Wordings.Where(wording => Checks.By(was.By.Person, wording)?.Seq == was.Seq).ToList();
        if (newest.Count == 0)
        {
            return marked with { Concerns = Concerns.Without(was.Seq) };
        }

        var check = Checks.By(was.By.Person, newest[0])! with { Finding = opened.Finding, Words = opened.Words, Reason = opened.Reason };
        var settled = marked.Settled(newest, was.Subject.Clauses, check);
        return marked with
        {
            Checks = Checks.With(newest, check),
            Concerns = Concerns.Find(was.Seq) is { } concern && opened.Finding == Finding.Concern
                ? settled.With(concern with { Wordings = newest, Words = opened.Words, Reason = opened.Reason })
                : settled.Without(was.Seq),
        };
    }

    private FindingSealed SealedBy(int seq) => Find<FindingSealed>(seq) ?? throw new UnreadableLedgerException($"Entry {seq} seals no finding.");

    private Register With(int concern, Func<Concern, Concern> change) =>
        Concerns.Find(concern) is { } found ? this with { Concerns = Concerns.With(change(found)) } : throw new UnreadableLedgerException($"There is no concern {concern}.");
}
