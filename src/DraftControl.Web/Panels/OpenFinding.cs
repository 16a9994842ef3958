using System.Text.Json;
using DraftControl.Core.Acts;
using DraftControl.Core.Entries;

namespace DraftControl.Web.Panels;

/// <summary>What is under a seal.</summary>
/// <param name="Finding">What the councillor found.</param>
/// <param name="Words">With a concern about wordings: the words.</param>
/// <param name="Reason">Why, where they said so.</param>
/// <param name="Salt">What was hashed with it.</param>
public sealed record OpenFinding(Finding Finding, Line? Words, Reason? Reason, Salt Salt)
{
    /// <summary>Whether it says the same, whatever its salt.</summary>
    public bool Says(Checking checking, Reason? reason) => (Finding, Words, Reason) == (checking.Finding, checking.Words, reason);

    internal string ToJson() => JsonSerializer.Serialize(new Kept(Finding.Spelled(), Words?.ToString(), Reason?.ToString(), Salt.ToString()));

    internal static OpenFinding OfJson(string json) => JsonSerializer.Deserialize<Kept>(json) is { } kept && Findings.TryParse(kept.Finding, out var finding)
        ? new(finding, kept.Words is null ? null : Line.Parse(kept.Words), kept.Reason is null ? null : Reason.Parse(kept.Reason), Salt.Parse(kept.Salt))
        : throw new InvalidOperationException("A sealed finding in the accounts database cannot be read. Put the database back from a backup.");

    private sealed record Kept(string Finding, string? Words, string? Reason, string Salt);
}
