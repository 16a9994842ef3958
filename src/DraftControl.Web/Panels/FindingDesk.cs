using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Core.Rules;

namespace DraftControl.Web.Panels;

/// <summary>Where councillors give findings, on pages and in the API alike: for everybody to read, or under the seal of the panel that is at work.</summary>
public sealed class FindingDesk(SealedFindings seals)
{
    /// <summary>The act of a finding. What goes under seal is kept here before the entry is written.</summary>
    public Attempt Give(Slug declaration, Register register, Head head, Checking checking)
    {
        if (register.SealedPanelOf(head.By) is not { } panel)
        {
            return checking.Openly(register, head);
        }

        var salt = seals.SaltFor(head.Id, checking, head.Reason);
        var attempt = OneUnderSeal(register, head, checking, panel, salt);
        if (attempt.Act is { Entry: FindingSealed entry } act && register.Refuses(act) is null)
        {
            seals.Keep(declaration, head.Id, entry.Seal, new(checking.Finding, checking.Words, head.Reason, salt));
        }

        return attempt;
    }

    /// <summary>The same to look at before it is given: nothing is kept.</summary>
    public static Attempt Try(Register register, Head head, Checking checking) => register.SealedPanelOf(head.By) is { } panel
        ? OneUnderSeal(register, head, checking, panel, Salt.Of(new byte[Salt.Bytes]))
        : checking.Openly(register, head);

    /// <summary>A check as its giver reads it: with what is under its seal. For nobody else.</summary>
    public NeutralityCheck ForGiver(Slug declaration, Register register, NeutralityCheck check) =>
        check.IsSealed && register.Find<FindingSealed>(check.Seq) is { } entry && seals.Find(declaration, entry.Seal) is { } known
            ? check with { Finding = known.Finding, Words = known.Words, Reason = known.Reason }
            : check;

    /// <summary>Of several clauses at once only what is neutral can be found: their number would tell what is under the seal, though a ledger may hold it.</summary>
    private static Attempt OneUnderSeal(Register register, Head head, Checking checking, Panel panel, Salt salt) => checking.Wordings.Count > 1
        ? Refusal.NotAllowed("Findings are sealed. Check these clauses one after another: what is found of several at once could only be neutral.")
        : checking.UnderSeal(register, head, panel, salt);
}

/// <summary>Panels that take findings under seal.</summary>
public static class SealedPanels
{
    /// <summary>The panel under whose seal a councillor gives findings; null where they give them openly, or cannot.</summary>
    public static Panel? SealedPanelOf(this Register register, Office councillor) =>
        register.OpenPanel() is { IsSealed: true } panel && register.SitsOn(panel, councillor) ? panel : null;

    /// <summary>The sealed panel that a councillor is not invited to, so that they have to wait for its end; null where there is none.</summary>
    public static Panel? WaitsFor(this Register register, Office councillor) =>
        register.OpenPanel() is { IsSealed: true } panel && !register.SitsOn(panel, councillor) ? panel : null;

    /// <summary>The findings that were given under seal to panels that have closed and are not opened yet.</summary>
    public static IEnumerable<FindingSealed> ToOpen(this Panel panel) => panel.IsOpen ? [] : panel.Sealed.Values.Where(given => !panel.Opened.Contains(given.Seq));
}
