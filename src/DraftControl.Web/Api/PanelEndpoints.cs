using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Core.Rules;
using DraftControl.Git;
using DraftControl.Web.Panels;

namespace DraftControl.Web.Api;

/// <summary>Panels of councillors: opened, added to, closed. For those who take part, because councils and groups are named.</summary>
public static class PanelEndpoints
{
    /// <param name="Name">What people call it.</param>
    /// <param name="Purpose">What is asked of the councillors.</param>
    /// <param name="Round">The round that it belongs to; may be missing.</param>
    /// <param name="Members">The appointments of the councillors who are invited.</param>
    /// <param name="WhyNow">In a time before an election: why it cannot wait.</param>
    public sealed record PanelBody(string? Name, string? Purpose, int? Round, IReadOnlyList<int>? Members, string? WhyNow = null);

    /// <param name="Members">The appointments of more councillors.</param>
    /// <param name="Reason">In a time before an election: why it cannot wait.</param>
    public sealed record PanelInvitationBody(IReadOnlyList<int>? Members, string? Reason);

    public sealed record PanelClosingBody(string? Reason);

    public static void MapPanels(this RouteGroupBuilder api)
    {
        api.MapGet("/panels", (string slug, ApiCall call, TimeProvider clock) => call.ForParticipants(slug, register => Results.Ok(register.Panels.Select(panel => Shown(register, panel, clock.GetUtcNow())))));
        api.MapPost("/panels", Open);
        api.MapPost("/panels/{n:int}/invitations", (string slug, int n, PanelInvitationBody body, ApiCall call) =>
        {
            var reading = new Reading();
            return call.Write(slug, Role.Steward, reading, reading.Reason(body.Reason), (_, register, head) => register.Unchanged(new CouncillorsInvited(head, n, Members(body.Members))));
        });
        api.MapPost("/panels/{n:int}/closing", Close).WithSummary("A steward closes a panel; everything that was given under its seal is opened in the same batch.");
        api.MapPost("/panels/{n:int}/opening", Rest).WithSummary("A steward opens the rest, where opening was broken off.");
    }

    private static IResult Open(string slug, PanelBody body, ApiCall call)
    {
        var reading = new Reading();
        var (name, whyNow) = (reading.Line(body.Name, "the name", 200), reading.Reason(body.WhyNow));
        return call.Write(
            slug,
            Role.Steward,
            reading,
            reading.Reason(body.Purpose),
            (_, register, head) => register.Unchanged(new PanelOpened(head, register.Panels.Count + 1, name, body.Round, Members(body.Members), register.Files.Policy.FirstReading, whyNow)),
            entry => new { number = ((PanelOpened)entry.Entry).Panel, seq = entry.Entry.Seq });
    }

    private static IResult Close(string slug, int n, PanelClosingBody body, ApiCall call, Closing closing)
    {
        var reading = new Reading();
        var reason = reading.Reason(body.Reason);
        return call.WriteAsSteward(slug, reading, ledger => closing.Close(ledger, n, call.Key, reason), entry => new { seq = entry.Entry.Seq });
    }

    private static IResult Rest(string slug, int n, ApiCall call, Closing closing) => call.WriteAsSteward(
        slug,
        new Reading(),
        ledger => closing.Open(ledger, n) ?? new WriteResult.Refused(Refusal.NotAllowed("There is nothing here that could be opened.")),
        entry => new { seq = entry.Entry.Seq });

    private static IReadOnlyList<int> Members(IReadOnlyList<int>? members) => [.. (members ?? []).Distinct().Order()];

    private static object Shown(Register register, Panel panel, DateTimeOffset at)
    {
        var progress = PanelProgress.Of(register, panel, at);
        return new
        {
            number = panel.Number,
            name = panel.Name.ToString(),
            purpose = panel.Entry.Reason?.ToString(),
            round = panel.Entry.Round,
            reading = panel.Entry.Reading.Spelled(),
            open = panel.IsOpen,
            sealedFindings = panel.Sealed.Count,
            opened = panel.Opened.Count,
            members = progress.Members.Select(member => new { appointment = member.Member.Seq, office = $"{member.Member.Office}", group = member.Member.Group?.ToString(), left = member.Left, wholeText = member.Whole }),
            clauses = progress.Clauses.Select(need => new
            {
                clause = need.Standing.Clause.Id.ToString(),
                met = need.IsMet,
                needs = need.InWords,
                found = need.Standing.Checks.Select(check => new { office = $"{check.By}", group = check.Group?.ToString(), finding = check.Finding?.Spelled() ?? "sealed" }),
                stillEligible = need.StillEligible.Select(councillor => councillor.Seq),
            }),
        };
    }
}
