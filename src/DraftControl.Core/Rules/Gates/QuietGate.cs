using DraftControl.Core.Registers;

namespace DraftControl.Core.Rules.Gates;

/// <summary>The candidate has stood unchanged for some days, so that everybody had time to read it.</summary>
internal static class QuietGate
{
    public static GateState State(Register register, int days, DateTimeOffset at) =>
        register.Candidate is not { } candidate ? new("quiet-days", Met: false, $"The text has to stand as a candidate for {InWords.Count(days, "day")}. No candidate is open.")
        : (at - candidate.At).TotalDays >= days ? new("quiet-days", Met: true, $"The candidate has stood for at least {InWords.Count(days, "day")}.")
        : new("quiet-days", Met: false, $"The candidate has to stand for {InWords.Count(days, "day")}: {InWords.Count(days - (int)Math.Floor((at - candidate.At).TotalDays), "day")} left.");
}
