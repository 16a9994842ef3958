using DraftControl.Core.Registers;
using DraftControl.Core.Rules.Gates;

namespace DraftControl.Web.Panels;

/// <summary>A member of a panel, and how many different wordings they have not said anything of.</summary>
/// <param name="Member">The appointment.</param>
/// <param name="Left">How many; null where they cannot give findings.</param>
/// <param name="Whole">Whether they gave a finding on the whole text as it stands; null where nobody is asked for one.</param>
public sealed record MemberProgress(Appointment Member, int? Left, bool? Whole);

/// <summary>How far a panel is: what each clause still needs, and what each member has before them.</summary>
public sealed record PanelProgress(IReadOnlyList<PanelNeed> Clauses, IReadOnlyList<MemberProgress> Members)
{
    public int Done => Clauses.Count(need => need.IsMet);

    public static PanelProgress Of(Register register, Panel panel, DateTimeOffset at)
    {
        var policy = register.Files.Policy;
        return new(
            [.. register.Standings(at).Select(standing => PanelNeed.Of(standing, policy, panel))],
            [.. panel.Members.Select(seq => register.Roster.Appointments[seq]).Select(member => new MemberProgress(
                member,
                member is { Ended: null, IsConfirmed: true } ? register.WaitingFor(member.Office, at).DistinctBy(clause => clause.Wording.Hash).Count() : null,
                policy.WholeText is null ? null : register.HasSaidOfText(member.Office.Person, at)))]);
    }
}
