using System.Collections.Immutable;
using DraftControl.Core.Entries;

namespace DraftControl.Core.Registers;

/// <summary>Everything that has been said about clauses, proposals and contributions.</summary>
public sealed record Discussion
{
    public static readonly Discussion None = new();

    private ImmutableSortedDictionary<int, Thread> Threads { get; init; } = ImmutableSortedDictionary<int, Thread>.Empty;

    private ImmutableDictionary<Topic, ImmutableList<int>> Topics { get; init; } = ImmutableDictionary<Topic, ImmutableList<int>>.Empty;

    /// <summary>How many threads there are: they count up from 1.</summary>
    public int Count => Threads.Count;

    /// <summary>All threads, oldest first.</summary>
    public IEnumerable<Thread> All => Threads.Values;

    public Thread? Find(int thread) => Threads.GetValueOrDefault(thread);

    /// <summary>The threads about something, oldest first.</summary>
    public IReadOnlyList<Thread> About(Topic topic) => [.. Topics.GetValueOrDefault(topic, []).Select(thread => Threads[thread])];

    internal Discussion With(ThreadStarted entry) => this with
    {
        Threads = Threads.SetItem(entry.Thread, new Thread(entry, [])),
        Topics = Topics.SetItem(entry.Topic, Topics.GetValueOrDefault(entry.Topic, []).Add(entry.Thread)),
    };

    internal Discussion With(int thread, Entry entry) => Find(thread) is { } found
        ? this with { Threads = Threads.SetItem(thread, found.With(entry)) }
        : throw new UnreadableLedgerException($"There is no thread {thread}.");
}

/// <summary>A discussion of one thing: how it began, and what was said and done in it since.</summary>
/// <param name="Start">The first comment.</param>
/// <param name="Later">Comments, settlements and reopenings, in order.</param>
public sealed record Thread(ThreadStarted Start, ImmutableList<Entry> Later)
{
    public int Number => Start.Thread;

    /// <summary>The entry that settled it; null while it is open.</summary>
    public ThreadResolved? Resolution { get; private init; }

    /// <summary>All that was said, in order, the first comment too.</summary>
    public IEnumerable<Entry> Comments => Later.Where(entry => entry is Commented).Prepend(Start);

    /// <summary>The newest entry of it.</summary>
    public Entry Newest => Later.IsEmpty ? Start : Later[^1];

    internal Thread With(Entry entry) => this with { Later = Later.Add(entry), Resolution = entry is ThreadResolved or ThreadReopened ? entry as ThreadResolved : Resolution };

    /// <summary>What the comment of an entry suggests; null where the entry is no comment, suggests nothing, or is about something else.</summary>
    public static Suggestion? SuggestedIn(Register register, int seq, Topic? about)
    {
        var entry = seq >= 1 && seq <= register.Seq ? register.Entries[seq - 1].Entry : null;
        var thread = entry switch { ThreadStarted started => started.Thread, Commented commented => commented.Thread, _ => 0 };
        return register.Discussion.Find(thread) is { } found && (about is null || found.Start.Topic == about) ? Suggested(entry!) : null;
    }

    /// <summary>What a comment suggests; null where it suggests nothing.</summary>
    public static Suggestion? Suggested(Entry comment) => comment switch
    {
        ThreadStarted started => started.Suggestion,
        Commented commented => commented.Suggestion,
        _ => null,
    };
}
