using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Web.Declarations;
using DraftControl.Web.Waiting;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DraftControl.Web.Pages;

/// <summary>The first page after signing in: what waits for the person, most urgent first, then what happened to what they asked for.</summary>
public sealed class WaitingModel(WaitingList waiting, TimeProvider clock) : PageModel
{
    public int Count => waiting.Count;

    public IReadOnlyList<WaitingDeclaration> Declarations => waiting.Declarations;

    /// <summary>The office, where one holds several in a declaration; null where it is clear.</summary>
    public static string? OfficeOf(WaitingDeclaration declaration, Office office) =>
        declaration.Offices.Count > 1 ? declaration.Register.OfficesInWords([office]) : null;

    public static IReadOnlyList<Outcome> Outcomes(WaitingDeclaration declaration) => [.. declaration.Offices
        .SelectMany(office => Waiting.Outcomes.For(declaration.Ledger, declaration.Register, office))
        .DistinctBy(outcome => (outcome.Words, outcome.At))
        .OrderByDescending(outcome => outcome.At)];

    /// <summary>The open proposals of the person's organisations that still wait for an editor.</summary>
    public static IReadOnlyList<Proposal> StillOpen(WaitingDeclaration declaration)
    {
        var mine = Represented(declaration).ToHashSet();
        return [.. declaration.Register.Proposals.Values.Where(proposal => mine.Contains(proposal.Organisation) && declaration.Register.State(proposal).CanBeAccepted())];
    }

    /// <summary>The organisations that the person speaks for.</summary>
    public static IEnumerable<Slug> Represented(WaitingDeclaration declaration) => declaration.Offices.Where(office => office.Role == Role.Representative).Select(office => office.Organisation).Distinct();

    public static IEnumerable<Pastime> Pastimes(WaitingDeclaration declaration) =>
        declaration.Offices.SelectMany(office => Pastime.For(declaration.Register, office)).DistinctBy(pastime => pastime.Path);

    /// <summary>The councils that have not confirmed the person as their councillor yet.</summary>
    public static IEnumerable<string> NotConfirmedBy(WaitingDeclaration declaration) => declaration.Offices
        .Where(office => !declaration.Register.Roster.MayAct(office))
        .Select(office => declaration.Register.Roster.NameOf(office.Organisation));

    /// <summary>How long something has waited: <c>today</c>, <c>1 day</c>, <c>12 days</c>.</summary>
    public string HowLong(DateTimeOffset since) => (int)(clock.GetUtcNow() - since).TotalDays switch
    {
        < 1 => "less than a day",
        1 => "1 day",
        var days => $"{days} days",
    };
}
