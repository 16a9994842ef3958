namespace DraftControl.Web.Contributions;

/// <summary>Who made a contribution and does not want to be named. The ledger holds the token only, so a name can be erased and the ledger stays as it is.</summary>
public sealed class WithheldSource
{
    /// <summary>What stands for it in the ledger.</summary>
    public required string Token { get; init; }

    public required string Declaration { get; init; }

    public required string Name { get; set; }
}
