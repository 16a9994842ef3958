using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Core.Rules.Gates;

namespace DraftControl.Web.Declarations;

/// <summary>One thing that waits for a person, and the page where they do it.</summary>
public sealed record WaitingItem(string Words, string Page);

/// <summary>What a declaration waits for from somebody, office by office.</summary>
public static class Waiting
{
    public static IEnumerable<WaitingItem> WaitingFor(this Register register, IEnumerable<Office> offices) =>
        offices.SelectMany(office => office.Role switch
        {
            Role.Councillor => ForCouncillor(register, office),
            Role.Editor => ForEditor(register, office),
            Role.Representative => ForRepresentative(register, office),
            Role.Steward => ForSteward(register),
            _ => [],
        });

    private static IEnumerable<WaitingItem> ForCouncillor(Register register, Office office)
    {
        if (!register.Roster.MayAct(office))
        {
            yield return new($"A representative of {register.Roster.NameOf(office.Organisation)} has to confirm your appointment first", "/Neutrality/Index");
        }
        else if (register.WaitingFor(office).Select(clause => clause.Wording.Hash).Distinct().Count() is > 0 and var count)
        {
            yield return new($"{Count(count, "clause waits", "clauses wait")} for your neutrality check", "/Neutrality/Index");
        }
    }

    private static IEnumerable<WaitingItem> ForEditor(Register register, Office office)
    {
        if (register.Proposals.Values.Count(proposal => proposal.IsOpen && proposal.Organisation != office.Organisation) is > 0 and var open)
        {
            yield return new($"{Count(open, "proposal waits", "proposals wait")} for a decision", "/Proposals/Index");
        }
        else if (!register.HasAgreed(office.Person) && NeedsVersion(register))
        {
            yield return new($"Draft {register.DraftNumber} waits for your agreement", "/Publishing/Index");
        }
    }

    private static IEnumerable<WaitingItem> ForRepresentative(Register register, Office office)
    {
        if (register.Roster.Holders(Role.Councillor).Count(held => !held.IsConfirmed && held.Office.Organisation == office.Organisation) is > 0 and var councillors)
        {
            yield return new($"{Count(councillors, "councillor of your council has", "councillors of your council have")} to be confirmed", "/People/Index");
        }

        if (register.Proposals.Values.Count(proposal => proposal.Organisation == office.Organisation && register.State(proposal) == ProposalState.NeedsRewording) is > 0 and var stale)
        {
            yield return new($"{Count(stale, "proposal of yours needs", "proposals of yours need")} rewording", "/Proposals/Index");
        }
    }

    private static IEnumerable<WaitingItem> ForSteward(Register register)
    {
        foreach (var version in register.Versions.Where(version => !version.IsReleased))
        {
            yield return new($"Version {version.Number} is approved and not released", "/Publishing/Index");
        }

        if (NeedsVersion(register) && register.Gates().All(gate => gate.Met))
        {
            yield return new($"Draft {register.DraftNumber} can be approved as a version", "/Publishing/Index");
        }
    }

    /// <summary>Whether the person has agreed to the text and the publishing rules as they stand.</summary>
    public static bool HasAgreed(this Register register, PersonId person) => register.AgreementsInForce().Any(agreed => agreed.By.Person == person);

    /// <summary>Whether the text differs from that of the newest version.</summary>
    private static bool NeedsVersion(Register register) => register.Versions.IsEmpty || register.Versions[^1].Approval.Text != register.Files.Hash(register.Files.TextPath);

    private static string Count(int count, string one, string many) => count == 1 ? $"1 {one}" : $"{count} {many}";
}
