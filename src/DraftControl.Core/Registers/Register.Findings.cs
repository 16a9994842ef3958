using DraftControl.Core.Entries;
using DraftControl.Core.People;

namespace DraftControl.Core.Registers;

/// <content>What councillors found, and what became of their concerns.</content>
public sealed partial record Register
{
    private Register Found(Entry entry) => entry switch
    {
        NeutralityChecked or TextChecked => Checked(entry.Tested()!, Check(entry)),
        FindingSealed e => Checked(e.Subject, Check(e)).With(e.Panel, panel => panel with { Sealed = panel.Sealed.Add(e.Seq, e) }),
        FindingOpened e => Unsealed(e, SealedBy(e.Sealed)),
        FindingWithdrawn e => Without(e.Subject, e.By.Person) with { Concerns = Concerns.TakenBack(e) },
        ConcernCleared e => With(e.Concern, concern => concern.Ended(new(ConcernState.Cleared, e.Seq))),
        ConcernOverridden e => With(e.Concern, concern => concern with { Overrides = concern.Overrides.Add(e) }),
        _ => this,
    };

    private NeutralityCheck Check(Entry entry)
    {
        (Finding? Finding, Line? Words, Reason? Reason) found = entry switch
        {
            NeutralityChecked e => (e.Finding, e.Words, e.Reason),
            TextChecked e => (e.Finding, null, e.Reason),
            _ => (null, null, null),
        };
        return new(entry.Seq, entry.At, entry.By, Roster.Find(entry.By)?.Group, found.Finding, found.Words, found.Reason);
    }

    /// <summary>What is sealed settles nothing, and is taken for a concern.</summary>
    private Register Checked(TestedWords about, NeutralityCheck check) =>
        With(about, check) with { Concerns = Raised(check.IsSealed ? Concerns : Concerns.Settled(about, check), new Concern(check.Seq, check.At, check.By, check.Group, about, check.Words, check.Reason), check.Finding) };

    /// <summary>Only what the councillor has not said anew since it was sealed is still their finding. Nobody has overridden what they could not read.</summary>
    private Register Unsealed(FindingOpened opened, FindingSealed was)
    {
        var marked = With(was.Panel, panel => panel with { Opened = panel.Opened.Add(was.Seq) });
        var newest = was.Subject with { Wordings = [.. was.Subject.Wordings.Where(wording => Checks.By(was.By.Person, wording)?.Seq == was.Seq)] };
        var found = was.Subject.Text is { } text ? TextChecks.By(was.By.Person, text) : newest.Wordings.Select(wording => Checks.By(was.By.Person, wording)).FirstOrDefault();
        if (found?.Seq != was.Seq || Concerns.Find(was.Seq) is not { } concern)
        {
            return marked with { Concerns = Concerns.Without(was.Seq) };
        }

        var check = found with { Finding = opened.Finding, Words = opened.Words, Reason = opened.Reason };
        return marked.With(newest, check) with
        {
            Concerns = Raised(Concerns.Without(was.Seq).Settled(newest, check), concern with { About = newest, Words = check.Words, Reason = check.Reason, Overrides = [] }, check.Finding),
        };
    }

    /// <summary>The concerns with another one. A check of the first set of rules names no clauses: its concern stays with its words alone.</summary>
    private static Concerns Raised(Concerns concerns, Concern concern, Finding? finding) =>
        finding is Finding.Concern or null && (concern.IsAboutText || concern.About.Clauses.Count > 0) ? concerns.With(concern) : concerns;

    private Register With(TestedWords about, NeutralityCheck check) => about.Text is { } text
        ? this with { TextChecks = TextChecks.With([text], check) }
        : this with { Checks = Checks.With(about.Wordings, check) };

    private Register Without(TestedWords about, PersonId person) => about.Text is { } text
        ? this with { TextChecks = TextChecks.Without([text], person) }
        : this with { Checks = Checks.Without(about.Wordings, person) };

    private FindingSealed SealedBy(int seq) => Find<FindingSealed>(seq) ?? throw new UnreadableLedgerException($"Entry {seq} seals no finding.");

    private Register With(int concern, Func<Concern, Concern> change) =>
        Concerns.Find(concern) is { } found ? this with { Concerns = Concerns.With(change(found)) } : throw new UnreadableLedgerException($"There is no concern {concern}.");
}
