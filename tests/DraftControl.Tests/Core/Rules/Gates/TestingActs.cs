using System.Globalization;
using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Core.Rules;
using DraftControl.Core.Rules.Gates;
using DraftControl.Core.Wordings;

namespace DraftControl.Tests.Core.Rules.Gates;

/// <summary>What is done at a desk when words are tested: found, sealed, opened, approved; time passes.</summary>
internal static class TestingActs
{
    /// <summary>A finding: under seal where a panel reads so, otherwise for everybody to read.</summary>
    public static Refusal? Find(this GateDesk desk, Office councillor, Checking finding)
    {
        if (desk.Register.OpenPanel() is not { IsSealed: true } panel)
        {
            return desk.Try(councillor, finding.Openly);
        }

        var salt = Salt.Parse(desk.Register.Seq.ToString("x32", CultureInfo.InvariantCulture));
        var refusal = desk.Try(councillor, (register, head) => finding.UnderSeal(register, head, panel, salt));
        if (refusal is null)
        {
            desk.Seals[desk.Register.Seq] = (finding, Reason.Parse("Because."), salt);
        }

        return refusal;
    }

    /// <summary>A councillor finds the words of a clause neutral, which must be allowed.</summary>
    public static void FindNeutral(this GateDesk desk, Office councillor, Clause clause)
    {
        var refusal = desk.Find(councillor, Checking.Of([clause.Wording.Hash], Finding.Neutral));
        Assert.True(refusal is null, refusal?.Sentence);
    }

    /// <summary>A panel of all councillors, or of every other, is opened; or the one that is open is closed.</summary>
    public static Refusal? Panel(this GateDesk desk, Register read, int how) => read.OpenPanel() is { } open
        ? desk.Try(GateDesk.Steward, head => new PanelClosed(head, open.Number))
        : desk.Try(GateDesk.Steward, (register, head) => register.Unchanged(new PanelOpened(
            head, register.Panels.Count + 1, Line.Parse("Panel"), Round: null, [.. read.Roster.Holders(Role.Councillor).Where((_, index) => how % 2 == 0 || index % 2 == 0).Select(held => held.Seq)], register.Files.Policy.FirstReading, how < 6 ? Reason.Parse("It was planned.") : null)));

    /// <summary>The findings that can be read now are opened, or only some of them.</summary>
    public static Refusal? Open(this GateDesk desk, Register read, int atMost = int.MaxValue) => read.Panels
        .Where(panel => !panel.IsOpen)
        .SelectMany(panel => panel.Sealed.Keys.Where(seq => !panel.Opened.Contains(seq)))
        .Take(atMost)
        .ToList()
        .Select(seq => (Seq: seq, Seal: desk.Seals[seq]))
        .Aggregate((Refusal?)null, (refused, one) => refused ?? desk.Try(GateDesk.Steward, head => new FindingOpened(head with { Reason = one.Seal.Reason }, one.Seq, one.Seal.Finding.Finding, one.Seal.Finding.Words, one.Seal.Salt)));

    /// <summary>Ends what keeps people from changing words or from saying openly what they find: a candidate, a panel.</summary>
    public static void Unfreeze(this GateDesk desk)
    {
        if (desk.Register.Candidate is { } candidate)
        {
            desk.Do(GateDesk.Steward, candidate.Version, (head, version) => new CandidateWithdrawn(head, version));
        }

        if (desk.Register.OpenPanel() is { } panel)
        {
            desk.Do(GateDesk.Steward, panel.Number, (head, number) => new PanelClosed(head, number));
        }
    }

    public static Refusal? Pass(this GateDesk desk, TimeSpan time)
    {
        desk.Now += time;
        return null;
    }

    /// <summary>A councillor whose office has ended gets it again, for another group maybe.</summary>
    public static Refusal? Again(this GateDesk desk, Office councillor, int group)
    {
        desk.Appoint(councillor, group);
        return null;
    }

    /// <summary>A steward approves what they read; or says of it, whatever is so, that every gate is met.</summary>
    public static Refusal? Approve(this GateDesk desk, Register read, bool forged)
    {
        var version = read.Candidate?.Version ?? AnyAct.Next(read);
        return desk.Try(GateDesk.Steward, (register, head) => forged
            ? register.Unchanged(new VersionApproved(
                head, version, Hash(read, read.Files.TextPath), Hash(read, read.Files.ClausesPath), Hash(read, Files.PolicyPath), [.. register.Gates(head.At).Select(gate => new GateResult(gate.Name, Met: true))]))
            : new Approving(version, read.Tip!).Approve(register, head, desk.FilesAt));
    }

    private static Sha256 Hash(Register read, string path) => read.Files.Hash(path)!;
}
