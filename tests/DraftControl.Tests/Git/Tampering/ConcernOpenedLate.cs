using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Wordings;
using DraftControl.Tests.Support;

namespace DraftControl.Tests.Git.Tampering;

/// <summary>
/// A true ledger in which a councillor seals a concern, finds the words neutral that came after the panel closed, and clears the concern once it
/// is opened and its own words are back: about a clause, and about the whole text.
/// </summary>
internal sealed class ConcernOpenedLate : IDisposable
{
    private const string Was = "We will repair the plumbing.";

    private static readonly Office representative = LedgerFolder.Office("b1", Role.Representative, "northam");
    private static readonly Office editor = LedgerFolder.Office("c1", Role.Editor, "centre");
    private static readonly Office councillor = LedgerFolder.Office("d1", Role.Councillor, "westam");
    private static readonly Office confirming = LedgerFolder.Office("b2", Role.Representative, "westam");
    private static readonly ClauseId clause = new(2);
    private static readonly Salt salt = Salt.Parse("000102030405060708090a0b0c0d0e0f");
    private static readonly Reason why = Reason.Parse("It is about one estate.");

    private readonly LedgerFolder folder = new();

    public ConcernOpenedLate()
    {
        folder.Do(LedgerFolder.Steward, (_, head) => folder.Open(head).Act is { } act
            ? act with { Files = act.Files.With(Files.PolicyPath, Utf8.Encode($"{LedgerFolder.Policy}first-reading: sealed\n")) }
            : throw new InvalidOperationException());
        folder.Register("northam");
        folder.Register("westam");
        foreach (var office in new[] { representative, confirming, editor })
        {
            folder.Appoint(office);
        }

        var seat = folder.Appoint(councillor, "Elm").Entry.Seq;
        folder.Do(confirming, (register, head) => register.Unchanged(new AppointmentConfirmed(head, seat)));
        folder.Do(LedgerFolder.Steward, (register, head) => register.Unchanged(new PanelOpened(head, 1, Line.Parse("Panel"), null, [seat], Reading.Sealed)), "Read it.");
        var (words, whole) = (Seal(Line.Parse("plumbing")), Seal(words: null));
        folder.Do(LedgerFolder.Steward, (register, head) => register.Unchanged(new PanelClosed(head, 1)));
        Reword("We will repair the taps.");
        folder.Do(councillor, (register, head) => Checking.Of([register.Draft.Find(clause)!.Wording.Hash], Finding.Neutral).Openly(register, head));
        folder.Do(councillor, (register, head) => Checking.OfWhole(register.Files.TextHash, Finding.Neutral).Openly(register, head));
        Open(words, Line.Parse("plumbing"));
        Open(whole, words: null);
        Reword(Was);
        folder.Do(councillor, (register, head) => register.Unchanged(new ConcernCleared(head, words)));
        folder.Do(councillor, (register, head) => register.Unchanged(new ConcernCleared(head, whole)));
    }

    public string Path => folder.Ledger.Path;

    public void Dispose() => folder.Dispose();

    /// <summary>A concern about the clause; about the whole text where it names no words.</summary>
    private int Seal(Line? words) => folder.Do(councillor, (register, head) => register.Unchanged(new FindingSealed(
        head, 1, words is null ? TestedWords.Whole(register.Files.TextHash) : TestedWords.In(register.Draft, [register.Draft.Find(clause)!.Wording.Hash]), Sealing.Of(Finding.Concern, words, salt, why)))).Entry.Seq;

    private void Open(int @sealed, Line? words) =>
        folder.Do(LedgerFolder.Steward, (register, head) => register.Unchanged(new FindingOpened(head, @sealed, Finding.Concern, words, salt)), why.ToString());

    private void Reword(string words)
    {
        var number = ((Proposed)folder.Do(representative, (register, head) => new Proposing(Line.Parse("Reword"), register.Tip!, [new RequestedChange.Reword(clause, words)]).Propose(register, head, folder.Ledger.FilesAt), "It is plainer.").Entry).Proposal;
        folder.Do(editor, (register, head) => new Deciding(number, DecisionCode.Accepted, CoveredBy: null, register.Tip!, new Dictionary<ClauseId, string>()).Decide(register, head, folder.Ledger.FilesAt), "It is.");
    }
}
