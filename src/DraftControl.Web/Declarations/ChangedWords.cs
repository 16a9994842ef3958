using DraftControl.Core.Entries;
using DraftControl.Core.Registers;
using DraftControl.Core.Wordings;
using DraftControl.Git;
using Microsoft.Extensions.Caching.Memory;

namespace DraftControl.Web.Declarations;

/// <summary>One change that an entry asked for or made, in words.</summary>
/// <param name="Change">The change.</param>
/// <param name="Name">The clause in the text before: <c>clause 3.2</c>; for an added clause, in the text after.</param>
/// <param name="Old">The words before; empty where the clause is added.</param>
/// <param name="New">The words after; empty where it is removed.</param>
public sealed record WordsChanged(Change Change, string Name, string Old, string New);

/// <summary>The words that entries changed or asked to change. Entries never change, so they are read once and kept while there is room.</summary>
public sealed class ChangedWords : IDisposable
{
    private readonly MemoryCache cache = new(new MemoryCacheOptions { SizeLimit = 32 * 1024 * 1024 });

    /// <summary>The changes of a proposal, a revision, an accepting decision or one that was undone; nothing for every other entry.</summary>
    public IReadOnlyList<WordsChanged> Of(Ledger ledger, Register register, RecordedEntry recorded) => recorded switch
    {
        { Entry: Proposed e, Wording: { } wording } => Cached(ledger, recorded, e.Changes, e.Base, wording),
        { Entry: Revised e, Wording: { } wording } => Cached(ledger, recorded, e.Changes, e.Base, wording),
        { Entry: Decided { Changes.Count: > 0 } e } => Cached(ledger, recorded, e.Changes, register.Entries[e.Seq - 2].Commit, recorded.Commit),
        { Entry: DecisionUndone { Changes.Count: > 0 } e } => Cached(ledger, recorded, e.Changes, register.Entries[e.Seq - 2].Commit, recorded.Commit),
        _ => [],
    };

    public void Dispose() => cache.Dispose();

    private IReadOnlyList<WordsChanged> Cached(Ledger ledger, RecordedEntry recorded, IReadOnlyList<Change> changes, CommitId before, CommitId after) =>
        cache.GetOrCreate(recorded.Commit, entry =>
        {
            var (old, @new) = (ledger.FilesAt(before).Draft, ledger.FilesAt(after).Draft);
            IReadOnlyList<WordsChanged> words = [.. ProposedChanges.Of(changes, old, @new).Select(change => new WordsChanged(
                change.Change,
                (change.Base is null ? @new : old).InWords(change.Clause),
                change.Old,
                change.New))];
            entry.Size = words.Sum(change => 200 + (2 * (change.Old.Length + change.New.Length)));
            return words;
        })!;
}
