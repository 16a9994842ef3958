using DraftControl.Core.People;

namespace DraftControl.Web.Waiting;

/// <summary>One thing that waits for a person.</summary>
/// <param name="Office">The office in which they do it.</param>
/// <param name="Urgency">Who waits.</param>
/// <param name="Words">What it is, as a link says it.</param>
/// <param name="Why">What depends on it.</param>
/// <param name="Path">The page where it is done, from the declaration's own: <c>/proposals</c>.</param>
/// <param name="Since">Since when it waits.</param>
/// <param name="By">When it is due, where there is such a time.</param>
public sealed record WaitingItem(Office Office, Urgency Urgency, string Words, string Why, string Path, DateTimeOffset Since, DateTimeOffset? By = null)
{
    /// <summary>Most urgent first: who holds others up, what has a date, what has waited longest.</summary>
    public static IEnumerable<WaitingItem> Sorted(IEnumerable<WaitingItem> items) =>
        items.OrderBy(item => item.Urgency).ThenBy(item => item.By ?? DateTimeOffset.MaxValue).ThenBy(item => item.Since);
}

/// <summary>How urgent something is.</summary>
public enum Urgency
{
    /// <summary>Others cannot go on without it.</summary>
    HoldsOthersUp,

    /// <summary>It is this person's to do.</summary>
    Yours,

    /// <summary>It happens by itself, or can be left.</summary>
    CanWait,
}
