namespace DraftControl.Git.Verification;

/// <summary>What a verification found.</summary>
/// <param name="Entries">How many entries were read.</param>
/// <param name="Versions">How many approved versions they hold.</param>
/// <param name="Faults">Everything that is wrong, in the order of the ledger.</param>
public sealed record VerificationReport(int Entries, int Versions, IReadOnlyList<Fault> Faults)
{
    public bool IsGood => Faults.Count == 0;
}
