namespace DraftControl.Tests.Support;

/// <summary>Whether to try everything rather than a part that fits into the suite: with <c>DRAFTCONTROL_THOROUGH</c> set, by hand.</summary>
public static class Thorough
{
    public static readonly bool IsAsked = Environment.GetEnvironmentVariable("DRAFTCONTROL_THOROUGH") is { Length: > 0 };
}
