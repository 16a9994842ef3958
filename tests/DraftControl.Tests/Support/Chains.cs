using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Core.Wordings;

namespace DraftControl.Tests.Support;

/// <summary>The whole way of a change, from a proposal to a released version, as entries in a real ledger.</summary>
public static class Chains
{
    public static readonly Office Northam = LedgerFolder.Office("b1", Role.Representative, "northam");
    public static readonly Office Southam = LedgerFolder.Office("b2", Role.Representative, "southam");
    public static readonly Office Editor = LedgerFolder.Office("c1", Role.Editor, "centre");
    public static readonly Office Councillor = LedgerFolder.Office("d1", Role.Councillor, "southam");

    public static LedgerFolder WithRoster()
    {
        var folder = LedgerFolder.Opened();
        folder.Register("northam");
        folder.Register("southam");
        folder.Appoint(Northam);
        folder.Appoint(Southam);
        folder.Appoint(Editor);
        var councillor = folder.Appoint(Councillor, "elm");
        folder.Do(Southam, (register, head) => register.Unchanged(new AppointmentConfirmed(head, councillor.Entry.Seq)));
        return folder;
    }

    public static LedgerFolder WithProposal()
    {
        var folder = WithRoster();
        folder.Do(Northam, Proposing("We will repair what everybody uses.\n"), "Nobody knew \"plumbing\".\n\n--- said one\n\\o/\n\nEntry: fooled");
        return folder;
    }

    public static LedgerFolder Released()
    {
        var folder = WithProposal();
        folder.Do(Editor, (register, head) => Accepting(folder, register, head), "Clearer.");
        folder.Do(Councillor, (register, head) => Checking.Of([.. register.Draft.Clauses.Select(clause => clause.Wording.Hash)], Finding.Neutral).Openly(register, head));
        folder.Do(Editor, (register, head) => register.Unchanged(new Agreed(head, register.Files.TextHash, register.Files.Hash(Files.PolicyPath)!)));
        folder.Do(LedgerFolder.Steward, (register, head) => new Approving(new VersionNumber(1, 0), register.Tip!).Approve(register, head, folder.Ledger.FilesAt));
        folder.Do(LedgerFolder.Steward, (register, head) => register.Unchanged(new VersionReleased(head, new VersionNumber(1, 0))));
        return folder;
    }

    public static Func<Register, Head, Attempt> Proposing(string words) => (register, head) =>
    {
        var clause = register.Draft.Clauses[1].Id;
        Change[] changes = [new Change.Reword(clause)];
        var after = register.Draft.With(changes, id => new Clause(id, words, Origins.All(Wording.Of(words).Words.Count, new Origin.Proposed(register.NextProposal))));
        return new Act(
            new Proposed(head, register.NextProposal, Line.Parse("Say what we repair"), changes, register.Tip!),
            register.Files,
            new WordingFiles(register.Files, register.Files.With(after)));
    };

    private static Act Accepting(LedgerFolder folder, Register register, Head head)
    {
        var proposal = register.Proposals[1];
        var wording = new WordingFiles(folder.Ledger.FilesAt(proposal.Base), folder.Ledger.FilesAt(proposal.Wording));
        return new Act(new Decided(head, 1, DecisionCode.Accepted, null, proposal.Changes), register.Files.With(wording.Files.Draft), wording);
    }
}
