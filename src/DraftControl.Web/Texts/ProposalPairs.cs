using DraftControl.Core.Entries;
using DraftControl.Core.Registers;
using DraftControl.Core.Wordings;
using Microsoft.Extensions.Caching.Memory;

namespace DraftControl.Web.Texts;

/// <summary>Which two proposals can be taken together, worked out once for each pair and text, and kept while there is room: long clauses take time to combine.</summary>
public sealed class ProposalPairs : IDisposable
{
    private readonly MemoryCache cache = new(new MemoryCacheOptions { SizeLimit = 50_000 });

    /// <summary>In one clause, and whether also in the others that both change.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="tip">The newest entry, which tells the text and the proposals.</param>
    /// <param name="one">A proposal with what it asks.</param>
    /// <param name="other">Another one.</param>
    public (Together Here, bool InAll) In(ClauseId clause, CommitId tip, (Proposal Proposal, AskedOfText Text) one, (Proposal Proposal, AskedOfText Text) other) =>
        Known((tip, clause, Pair(one.Proposal, other.Proposal)), () =>
        {
            var here = one.Text.Of(clause).With(other.Text.Of(clause));
            return (here, here.CanBeBoth() && one.Text.With(other.Text, besides: clause).CanBeBoth());
        });

    /// <summary>In all clauses that both change.</summary>
    public Together InAll(CommitId tip, (Proposal Proposal, AskedOfText Text) one, Proposal other, Func<AskedOfText> asked) =>
        Known((tip, Pair(one.Proposal, other)), () => one.Text.With(asked()));

    public void Dispose() => cache.Dispose();

    private T Known<T>(object key, Func<T> find) => cache.GetOrCreate(key, entry =>
    {
        entry.Size = 1;
        return find();
    })!;

    /// <summary>Which of the two is which makes no difference.</summary>
    private static (int, int) Pair(Proposal one, Proposal other) => (Math.Min(one.Number, other.Number), Math.Max(one.Number, other.Number));
}
