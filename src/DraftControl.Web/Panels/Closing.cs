using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Git;
using DraftControl.Web.Declarations;

namespace DraftControl.Web.Panels;

/// <summary>Closes a panel and opens all that was given under its seal, in one batch. What was broken off is finished by sending it again.</summary>
public sealed class Closing(Writer writer, SealedFindings seals)
{
    /// <param name="ledger">Where to.</param>
    /// <param name="number">The panel.</param>
    /// <param name="form">The form's id or the <c>Idempotency-Key</c>.</param>
    /// <param name="reason">Why it closes now, where somebody says so.</param>
    /// <returns>The first that is refused; else the entry that closed the panel.</returns>
    public WriteResult Close(Ledger ledger, int number, string form, Reason? reason)
    {
        var closed = writer.Write(ledger, form, Role.Steward, reason, (register, head) => register.Unchanged(new PanelClosed(head, number)));
        return closed is WriteResult.Written && Open(ledger, number) is WriteResult.Refused refused ? refused : closed;
    }

    /// <summary>Opens what is not opened yet. What another steward opens meanwhile is not opened twice.</summary>
    /// <returns>Null where nothing could be opened.</returns>
    public WriteResult? Open(Ledger ledger, int number)
    {
        WriteResult? last = null;
        var register = ledger.Read();
        var given = register.FindPanel(number)?.ToOpen().ToList() ?? [];
        var known = seals.Find(ledger.Slug, [.. given.Select(entry => entry.Seal)]);
        foreach (var entry in given.Where(entry => known.ContainsKey(entry.Seal) && IsSealed(ledger.Read(), number, entry.Seq)))
        {
            var open = known[entry.Seal];
            last = writer.Write(ledger, $"open/{ledger.Slug}/{entry.Seq}", Role.Steward, open.Reason, (now, head) => now.Unchanged(new FindingOpened(head, entry.Seq, open.Finding, open.Words, open.Salt)));
            if (last is WriteResult.Refused && IsSealed(ledger.Read(), number, entry.Seq))
            {
                return last;
            }
        }

        Forget(ledger);
        return last;
    }

    private static bool IsSealed(Register register, int number, int entry) => !register.FindPanel(number)!.Opened.Contains(entry);

    /// <summary>Nothing is kept that stands in the ledger for all to read.</summary>
    private void Forget(Ledger ledger)
    {
        var register = ledger.Read();
        if (register.OpenPanel() is null)
        {
            seals.ForgetAllBut(ledger.Slug, [.. register.Panels.SelectMany(panel => panel.ToOpen()).Select(entry => entry.Seal)]);
        }
    }
}
