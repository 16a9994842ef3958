namespace DraftControl.Web.Mail;

/// <summary>Rings when an entry was written or a message was taken, so that those who follow look at once and not at their next round.</summary>
public sealed class Bell
{
    private TaskCompletionSource next = New();

    /// <summary>Ends at the next ring. Take it before looking, so that a ring meanwhile is not missed.</summary>
    public Task Next => Volatile.Read(ref next).Task;

    public void Ring() => Interlocked.Exchange(ref next, New()).TrySetResult();

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
