using System.Diagnostics.CodeAnalysis;
using DraftControl.Core.Entries;
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
    /// <summary>At most so many of the councillors who find a clause neutral are of one political group, in percent; null where it does not matter.</summary>
    public int? LargestGroupShare { get; init; }

    /// <summary>Of how many different organisations those councillors must be; null where it does not matter.</summary>
    public int? CouncillorOrganisations { get; init; }

    /// <summary>Whether members of a panel give their findings under seal until it closes.</summary>
    public Reading FirstReading { get; init; } = Reading.Open;

    /// <summary>How many councillors must find the whole text neutral; null where nobody is asked.</summary>
    public int? WholeText { get; init; }

    /// <summary>How many editors, each of another organisation, can let a concern stand and not be in the way; null where nobody can.</summary>
    public int? ConcernOverrides { get; init; }

    /// <summary>How many months a neutrality check counts; null where it counts for ever.</summary>
    public int? ChecksLastMonths { get; init; }

    /// <summary>How many chief executives could put their name to each clause; null where they are not asked.</summary>
    public int? ChiefExecutives { get; init; }

    /// <summary>How many of the front line could put their name to each clause; null where they are not asked.</summary>
    public int? FrontLine { get; init; }

    /// <summary>At least how much of the words that have an author local authorities must have brought, in percent; null where it does not matter.</summary>
    public int? LocalAuthorityShare { get; init; }

    /// <summary>Whether every proposal must have been decided, every contribution answered and every dispute settled.</summary>
    public bool AllDecided { get; init; }

    /// <summary>For how many days a candidate must have stood; null where it may be approved at once.</summary>
    public int? QuietDays { get; init; }

    /// <summary>Times before elections, in which what could be read as campaigning needs a recorded reason.</summary>
    public IReadOnlyList<PreElection> PreElection { get; init; } = [];

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
