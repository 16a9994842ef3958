namespace DraftControl.Tests.Support;

/// <summary>The time, and as much more as a test lets pass.</summary>
public sealed class MovableClock : TimeProvider
{
    private TimeSpan passed;

    public void Pass(TimeSpan time) => passed += time;

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + passed;
}
