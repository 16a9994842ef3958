using System.Diagnostics.CodeAnalysis;
using DraftControl.Core.People;

namespace DraftControl.Core.Policies;

/// <summary>The publishing rules: who may propose, who reads the draft, and who must agree before a version is approved.</summary>
/// <param name="Number">1, 2, …: goes up by one with every change.</param>
/// <param name="Drafting">Who may read the draft, proposals and decisions.</param>
/// <param name="Councillors">How many councillors must find each clause neutral, at least 1.</param>
/// <param name="Groups">Of how many different political groups they must be, at least 1.</param>
/// <param name="NoOpenConcern">Whether an open concern stands in the way.</param>
/// <param name="Agreements">How many editors must agree to the text, at least 1.</param>
/// <param name="AgreementOrganisations">Of how many different organisations they must be, at least 1.</param>
/// <param name="ProposingClasses">The classes of organisation that may propose.</param>
public sealed record Policy(
    int Number,
    Drafting Drafting,
    int Councillors,
    int Groups,
    bool NoOpenConcern,
    int Agreements,
    int AgreementOrganisations,
    IReadOnlyList<OrganisationClass> ProposingClasses)
{
    /// <summary>Reads <c>policy.yml</c>, strictly: unknown, missing or unreadable keys and thresholds below 1 are refused.</summary>
    public static bool TryRead(byte[] bytes, [NotNullWhen(true)] out Policy? policy, [NotNullWhen(false)] out string? fault) =>
        PolicyFile.TryRead(bytes, out policy, out fault);
}

/// <summary>Who may read what has not been released.</summary>
public enum Drafting
{
    /// <summary>Anyone.</summary>
    Public,

    /// <summary>Those who hold an office in the declaration.</summary>
    Participants,
}
