using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Web.Editing;

namespace DraftControl.Web.Pages.Proposals;

/// <summary>What waits for an editor under a filter, in the order in which they work through it, and how far they are.</summary>
public sealed class Queue
{
    public const int MostOnAPage = 100;

    private readonly int done;
    private readonly int total;

    /// <param name="register">What stands.</param>
    /// <param name="editor">Whose list it is.</param>
    /// <param name="filter">What of it.</param>
    /// <param name="now">The time.</param>
    /// <param name="claims">Who is on what.</param>
    public Queue(Register register, Office editor, WorkFilter filter, DateTimeOffset now, IReadOnlyDictionary<string, ShownClaim> claims)
    {
        Filter = filter;
        Desk = Desk.Of(register, editor);
        Open = filter.IsEmpty && claims.Count == 0 ? Desk.Waiting : [.. Desk.Waiting.Select(Claimed).Where(item => filter.Matches(item, now))];
        (done, total) = filter with { Fit = null, Claim = null } is { IsEmpty: false } counting
            ? Counted(Desk.All.Where(item => counting.Matches(item, now)))
            : (Desk.All.Count - Desk.Waiting.Count, Desk.All.Count);

        QueueItem Claimed(QueueItem item) => claims.TryGetValue(item.Anchor, out var claim) ? item with { Claim = claim } : item;
    }

    public WorkFilter Filter { get; }

    /// <summary>Everything that the editor may decide or answer, and what has been, whatever the filter.</summary>
    public Desk Desk { get; }

    /// <summary>What is in the list.</summary>
    public IReadOnlyList<QueueItem> Open { get; }

    /// <summary>What is left to do, without what was put off.</summary>
    public IEnumerable<QueueItem> ToDo => Open.Where(item => item.Effort is not (Effort.PutOff or Effort.Asked));

    /// <summary>How far editors are, the other ones included: <c>12 of 40 decided</c>.</summary>
    public string Progress => $"{done} of {total} decided";

    /// <summary>What is left besides one, which the editor is at.</summary>
    public int LeftBeside(string kind, int number) => ToDo.Count(item => item.Kind != kind || item.Number != number);

    /// <summary>One of the list; null where it is not in it.</summary>
    public QueueItem? Find(string kind, int number) => Open.FirstOrDefault(item => item.Kind == kind && item.Number == number);

    public QueueItem? Before(QueueItem item) => Beside(item, -1);

    public QueueItem? After(QueueItem item) => Beside(item, 1);

    /// <summary>Where the editor goes on once one of this list is decided: at the next that is still to do, and at the end with what they left out before it.</summary>
    /// <param name="later">The list as it stands after the decision.</param>
    /// <param name="kind">The kind of what was decided.</param>
    /// <param name="number">Its number.</param>
    public QueueItem? Next(Queue later, string kind, int number)
    {
        var at = Open.ToList().FindIndex(item => item.Kind == kind && item.Number == number);
        var left = later.ToDo.Where(item => item.Kind != kind || item.Number != number).ToDictionary(item => item.Anchor, StringComparer.Ordinal);
        return Open.Skip(at + 1).Concat(Open.Take(Math.Max(at, 0))).Select(item => left.GetValueOrDefault(item.Anchor)).FirstOrDefault(item => item is not null) ?? left.Values.FirstOrDefault();
    }

    /// <summary>The page of the list on which something is, from 1; null for the first.</summary>
    public int? PageOf(QueueItem? item) => item is not null && Open.Index().FirstOrDefault(other => other.Item.Anchor == item.Anchor).Index / MostOnAPage is var page and > 0 ? page + 1 : null;

    private static (int Done, int Total) Counted(IEnumerable<QueueItem> items) => items.Aggregate((Done: 0, Total: 0), (sum, item) => (sum.Done + (item.IsDone ? 1 : 0), sum.Total + 1));

    private QueueItem? Beside(QueueItem item, int step)
    {
        var at = Open.ToList().FindIndex(other => other.Anchor == item.Anchor);
        return at < 0 ? null : Open.ElementAtOrDefault(at + step);
    }
}
