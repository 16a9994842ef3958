using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.Registers;
using DraftControl.Core.Rules;
using DraftControl.Git.Objects;
using DraftControl.Git.Signing;
using DraftControl.Git.Spelling;

namespace DraftControl.Git.Verification;

/// <summary>
/// Replays a ledger from a plain clone: every entry to the byte, its signature, its place, and through the same rules that
/// let it be written. Needs neither the server nor its database.
/// </summary>
public sealed class LedgerVerification
{
    private readonly Clone clone;

    /// <summary>What may be wrong, in the order of the ledger. Signatures are checked beside the rules.</summary>
    private readonly List<Task<Fault?>> faults = [];
    private readonly Dictionary<CommitId, string> trees = [];
    private readonly KeyRing keys = new();
    private Register register = Register.Empty;
    private TreeFiles? files;

    private LedgerVerification(Clone clone) => this.clone = clone;

    /// <param name="repository">A clone, bare or not.</param>
    public static VerificationReport Of(string repository)
    {
        try
        {
            using var clone = Clone.Open(repository);
            return new LedgerVerification(clone).Report();
        }
        catch (UnreadableLedgerException e)
        {
            return new VerificationReport(0, 0, [new Fault(null, null, e.Message)]);
        }
    }

    private VerificationReport Report()
    {
        clone.Faults().ToList().ForEach(fault => Add(new Fault(null, null, fault)));
        try
        {
            // An entry that cannot be read stops the reader: it never guesses.
            if (Chain.Back(clone.Objects, clone.Tip).Select((commit, index) => Check(commit.Id, commit.Bytes, index + 1)).All(wasRead => wasRead))
            {
                TagCheck.Faults(clone, register, commit => keys.Of(files!.Read(trees[commit]))).ToList().ForEach(Add);
            }
        }
        catch (UnreadableLedgerException e)
        {
            Add(new Fault(null, null, e.Message));
        }

        return new VerificationReport(register.Seq, register.Versions.Count, [.. faults.Select(fault => fault.GetAwaiter().GetResult()).OfType<Fault>()]);
    }

    private void Add(Fault fault) => faults.Add(Task.FromResult<Fault?>(fault));

    /// <summary>Whether the entry could be read, so that reading may go on.</summary>
    private bool Check(CommitId id, byte[] bytes, int seq)
    {
        void Report(string sentence) => Add(new Fault(id, seq, sentence));
        void CheckSignature(RawCommit commit, IReadOnlyList<PublicKey> allowed, string sentence) =>
            faults.Add(Task.Run(() => CommitCheck.IsSigned(commit, allowed) ? null : new Fault(id, seq, sentence)));

        try
        {
            var raw = RawCommit.Read(bytes);
            var entry = EntrySpelling.Read(raw.Message, raw.Author.At);
            files ??= new TreeFiles(clone.Objects, entry is Opened opened ? opened.Language : throw new UnreadableLedgerException("the first entry is not 'opened'"));
            var after = files.Read(raw.Tree);
            var allowed = keys.Of(register.Tip is null ? after : register.Files);
            if (entry is Opened or KeysChanged && !AllowedSigners.TryRead(after[Files.KeysPath], out _, out var fault))
            {
                Report(fault);
            }

            CommitCheck.Faults(raw, register, entry).ToList().ForEach(Report);
            CheckSignature(raw, allowed, "no good signature by a key of the ledger");
            var wording = Wording(raw, entry, Report);
            if (wording is { } brought && entry is not Decided)
            {
                CheckSignature(brought.Raw, allowed, "no good signature by a key of the ledger on the wording");
            }

            if (register.Refuses(new Act(entry, after, wording?.Files) { Earlier = Earlier(entry) }) is { } refusal)
            {
                Report($"not allowed: {refusal.Sentence}");
            }

            register = register.After(new RecordedEntry(entry, id, wording?.Commit, raw.Subject), after);
            trees[id] = raw.Tree;
            return true;
        }
        catch (Exception e) when (e is UnreadableLedgerException or MisspelledException)
        {
            Report(e.Message);
            return false;
        }
        catch (Exception e) when (e is ArgumentException or InvalidOperationException or KeyNotFoundException or OverflowException)
        {
            // What breaks the rules so badly that they cannot be asked is refused as well.
            Report($"cannot be judged: {e.Message}");
            return false;
        }
    }

    /// <summary>The files before the decision that an entry undoes.</summary>
    private Files? Earlier(Entry entry) =>
        entry is DecisionUndone undone && register.Proposals.GetValueOrDefault(undone.Proposal)?.Decision is { } decision ? files!.Read(trees[register.Entries[decision.Seq - 2].Commit]) : null;

    /// <summary>The wording that an entry brings or accepts, with what is wrong with its commit apart from its signature.</summary>
    private (CommitId Commit, RawCommit Raw, WordingFiles Files)? Wording(RawCommit raw, Entry entry, Action<string> report)
    {
        if (!CommitCheck.HasWording(entry) || raw.Parents.Count < 2)
        {
            return null;
        }

        var second = raw.Parents[1];
        var proposal = entry is Decided decided ? register.Proposals.GetValueOrDefault(decided.Proposal) : null;
        var @base = entry switch { Proposed e => e.Base, Revised e => e.Base, _ => proposal?.Base };
        if (@base is null || !trees.TryGetValue(@base, out var baseTree))
        {
            return null;
        }

        var commit = clone.Objects.Commit(second);
        var wrong = entry is Decided ? WordingCheck.Accepted(second, proposal!) : WordingCheck.Brought(commit, raw, entry, @base);
        wrong.ToList().ForEach(report);
        return (second, commit, new WordingFiles(files!.Read(baseTree), files.Read(commit.Tree)));
    }
}
