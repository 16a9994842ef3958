namespace DraftControl.Core.Entries;

/// <summary>Whether one condition of the publishing rules was met when a version was approved.</summary>
public sealed record GateResult(string Name, bool Met)
{
    public override string ToString() => $"{Name}={(Met ? "met" : "unmet")}";
}
