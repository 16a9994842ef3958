using System.Collections.Concurrent;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Core.Wordings;

namespace DraftControl.Web.Pages.Proposals;

/// <summary>Everything that the editors of an organisation may decide or answer, and what has been. The same for all of them, so a register makes it once.</summary>
public sealed class Desk
{
    private static readonly Kept<ConcurrentDictionary<(Role, Slug), Desk>> kept = new(_ => new());

    private Desk(Register register, Office editor)
    {
        All = [.. QueueItem.All(register, editor)];
        Waiting = [.. All.Where(item => !item.IsDone).OrderBy(item => item.Effort).ThenBy(item => item.Kind != WorkFilter.Proposal).ThenBy(item => item.Number)];
        Clauses = Waiting.SelectMany(item => item.Clauses).ToHashSet();
        Organisations = [.. All.Where(item => !item.IsDone).Select(item => item.Organisation).OfType<Slug>().Distinct()];
        Proposals = Waiting.Count(item => item.IsProposal);
        ProposalsToDecide = Waiting.Count(item => item.IsProposal && item.Effort is not (Effort.PutOff or Effort.Asked));
    }

    /// <summary>In the order of the numbers.</summary>
    public IReadOnlyList<QueueItem> All { get; }

    /// <summary>What waits, in the order in which editors work through it.</summary>
    public IReadOnlyList<QueueItem> Waiting { get; }

    /// <summary>The clauses that something which waits is about.</summary>
    public IReadOnlySet<ClauseId> Clauses { get; }

    /// <summary>The organisations that ask for something which waits.</summary>
    public IReadOnlyList<Slug> Organisations { get; }

    /// <summary>How many proposals wait.</summary>
    public int Proposals { get; }

    /// <summary>How many of them were not put off.</summary>
    public int ProposalsToDecide { get; }

    public static Desk Of(Register register, Office editor) => kept.Of(register).GetOrAdd((editor.Role, editor.Organisation), _ => new Desk(register, editor));
}
