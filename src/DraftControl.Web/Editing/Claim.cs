namespace DraftControl.Web.Editing;

/// <summary>That an editor is on a proposal or a contribution, so that no other one works on it too.</summary>
public sealed class Claim
{
    public required string Declaration { get; init; }

    /// <summary>What it is about: <c>proposal-12</c>.</summary>
    public required string Item { get; init; }

    /// <summary>Whose it is.</summary>
    public required string Person { get; set; }

    /// <summary>In which office, which is what others are shown: <c>editor@centre</c>.</summary>
    public required string Office { get; set; }

    public required DateTimeOffset Since { get; set; }
}

/// <summary>A claim as an editor is shown it.</summary>
/// <param name="Item">What it is about.</param>
/// <param name="By">Whose it is, an office in words.</param>
/// <param name="Since">When they took it.</param>
/// <param name="IsMine">Whether it is the one's who reads.</param>
/// <param name="MayRelease">Whether they may release it: their own, and after some days any.</param>
public sealed record ShownClaim(Decidable Item, string By, DateTimeOffset Since, bool IsMine, bool MayRelease);
