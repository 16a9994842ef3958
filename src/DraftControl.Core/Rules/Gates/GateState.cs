using DraftControl.Core.Entries;

namespace DraftControl.Core.Rules.Gates;

/// <summary>One condition of the publishing rules as it stands now.</summary>
/// <param name="Name">Its key in the policy.</param>
/// <param name="Met">Whether it is met. What is unknown is not met.</param>
/// <param name="Text">In plain words: what is met, or what is missing.</param>
public sealed record GateState(string Name, bool Met, string Text)
{
    public GateResult Result => new(Name, Met);
}
