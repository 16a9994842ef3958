using DraftControl.Core.Entries;
using DraftControl.Core.Registers;
using DraftControl.Core.Rules;
using DraftControl.Core.Wordings;

namespace DraftControl.Core.Acts;

/// <summary>Somebody brings in a point about the text that was made elsewhere.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Contributor">Who made it; an organisation that takes part under the name given stands for itself.</param>
/// <param name="Clause">The clause that it is about; null for the whole text.</param>
/// <param name="Base">The entry whose text they had read.</param>
/// <param name="Occasion">Where and when.</param>
/// <param name="Wording">The words that they would like; null where they did not say so.</param>
public sealed record BringingIn(ContributionKind Kind, Contributor Contributor, ClauseId? Clause, CommitId Base, Occasion Occasion, Reason? Wording)
{
    /// <summary>How long a place may be, in UTF-16 units.</summary>
    public const int MaxPlace = 200;

    /// <summary>The file that it came in; null where it came in none.</summary>
    public Sha256? File { get; init; }

    public Attempt BringIn(Register register, Head head)
    {
        if (ContributionRules.MayNotBringIn(head.By) is { } notYours)
        {
            return notYours;
        }

        var contributor = Contributor is Contributor.Named named && register.Roster.Called(named.Name) is { } known
            ? new Contributor.Registered(known.Slug)
            : Contributor;
        return register.Unchanged(new Contributed(head, register.NextContribution, Kind, contributor, Clause, Base, Occasion, Wording, File));
    }
}
