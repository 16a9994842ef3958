namespace DraftControl.Web.Demo;

/// <summary>What time it is in the demo, whose entries look as if they had been written over some weeks.</summary>
internal sealed class DemoClock(DateTimeOffset made) : TimeProvider
{
    private static readonly TimeSpan morning = TimeSpan.FromHours(9);
    private static readonly TimeSpan pause = TimeSpan.FromMinutes(7);

    private readonly DateTimeOffset today = new(made.UtcDateTime.Date, TimeSpan.Zero);
    private DateTimeOffset now;

    /// <summary>Goes to the morning of a day.</summary>
    /// <param name="ago">How many days before the demo is made.</param>
    public void GoTo(int ago) => now = today.AddDays(-ago) + morning;

    /// <summary>Somebody takes a while for the next step.</summary>
    public void Pass() => now += pause;

    public override DateTimeOffset GetUtcNow() => now;
}
