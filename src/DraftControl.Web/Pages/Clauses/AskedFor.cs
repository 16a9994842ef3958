using DraftControl.Core.Registers;
using DraftControl.Core.Wordings;

namespace DraftControl.Web.Pages.Clauses;

/// <summary>What one open proposal asks for in a clause, against the words as they are now.</summary>
/// <param name="Proposal">The proposal.</param>
/// <param name="Acts">What it would do: <c>Reword clause 3.2</c>.</param>
/// <param name="Asked">What that makes of the clause as it stands.</param>
/// <param name="Redline">The words now and the words once it is accepted; null where it asks for no other words.</param>
/// <param name="Voided">How many councillors have checked words that it takes away.</param>
/// <param name="NeedsRewordingElsewhere">Whether an accepted change has touched the same words since in another of its clauses.</param>
/// <param name="Collisions">The open proposals that change a clause of it, this one or another.</param>
/// <param name="Others">How it stands together with the others that are shown here.</param>
public sealed record AskedFor(
    Proposal Proposal,
    IReadOnlyList<string> Acts,
    AskedOfClause Asked,
    Redline? Redline,
    int Voided,
    bool NeedsRewordingElsewhere,
    IReadOnlyList<Proposal> Collisions,
    IReadOnlyList<StandsTogether> Others)
{
    public bool NeedsRewording => Asked.Fit is Fit.NeedsRewording;

    public bool Combines => Asked.Fit is Fit.Combines;

    /// <summary>Whether it and one of the others are about the same words, so that only one of them can be taken.</summary>
    public bool Competes => Others.Any(other => other.Here.IsOneOnly());
}

/// <summary>How a proposal stands together with another one.</summary>
/// <param name="Number">The other one.</param>
/// <param name="Here">Whether both can be taken in this clause.</param>
/// <param name="CanBeBoth">Whether both can be taken in all that both change.</param>
public sealed record StandsTogether(int Number, Together Here, bool CanBeBoth);
