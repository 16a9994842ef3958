using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Core.Wordings;

namespace DraftControl.Web.Pages.Neutrality;

/// <summary>A councillor checks clauses one after the other. How far they are is read from the record: what they have recorded since they began.</summary>
/// <param name="Register">The register.</param>
/// <param name="Councillor">Who checks.</param>
/// <param name="At">When it is asked.</param>
/// <param name="Since">The newest entry when they began, by its sequence number.</param>
public sealed record Sitting(Register Register, Office Councillor, DateTimeOffset At, int Since)
{
    /// <summary>The wordings that still wait, in the order of the text.</summary>
    public IReadOnlyList<Sha256> Waiting { get; } = [.. Register.WaitingFor(Councillor, At).Select(clause => clause.Wording.Hash).Distinct()];

    /// <summary>The wordings that were recorded since the beginning, in the order of recording.</summary>
    public IReadOnlyList<Sha256> Recorded { get; } =
        [.. Register.FindingsBy(Councillor.Person).Where(recorded => recorded.Entry.Seq > Since).SelectMany(recorded => recorded.Entry.Tested()!.Wordings).Distinct().Where(wording => Register.Checks.By(Councillor.Person, wording) is not null)];

    public int Total => Recorded.Count + Waiting.Count;

    /// <summary>Which one of all it is, from 1; null where it does not wait.</summary>
    public int? Place(Sha256 wording) => Waiting.Contains(wording) ? Recorded.Count + 1 : null;

    /// <summary>What comes after a wording: the next that waits further down, or the first one that was passed over; null where nothing else waits.</summary>
    public Sha256? After(Sha256 wording)
    {
        var order = Register.Draft.Clauses.Select(clause => clause.Wording.Hash).ToList();
        return Waiting.FirstOrDefault(waiting => order.IndexOf(waiting) > order.IndexOf(wording)) ?? Waiting.FirstOrDefault(waiting => waiting != wording);
    }
}
