using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Core.Rules;
using DraftControl.Git;
using DraftControl.Web.Declarations;

namespace DraftControl.Web.Api;

/// <summary>Versions: approved, released, read.</summary>
public static class VersionEndpoints
{
    /// <param name="Number">The number that the version gets, like 1.0.</param>
    /// <param name="Tip">The tip that was read.</param>
    public sealed record VersionBody(string? Number, string? Tip);

    public static void MapVersions(this RouteGroupBuilder api)
    {
        api.MapPost("/versions", Approve);
        api.MapPost("/versions/{number}/release", Release);
        api.MapGet("/versions/{number}", (string slug, string number, string? format, ApiCall call, Visibility visibility) =>
            call.Read(slug, (ledger, register) => Show(ledger, register, number, format, visibility))).AllowAnonymous();
    }

    private static IResult Approve(string slug, VersionBody body, ApiCall call)
    {
        var reading = new Reading();
        var approving = new Approving(
            reading.Required<VersionNumber>(body.Number, "Send the version's number, like 1.0."),
            reading.Required<CommitId>(body.Tip, "Send as tip the tip that you read."));
        return call.Write(
            slug,
            Role.Steward,
            reading,
            reason: null,
            (ledger, register, head) => approving.Approve(register, head, ledger.FilesAt),
            entry => new { number = approving.Version.ToString(), commit = entry.Commit.ToString(), seq = entry.Entry.Seq });
    }

    /// <param name="slug">The declaration.</param>
    /// <param name="number">The version.</param>
    /// <param name="reason">Why it cannot wait, in the time before an election. In the address, because a release needs no body.</param>
    /// <param name="call">The call.</param>
    private static IResult Release(string slug, string number, string? reason, ApiCall call)
    {
        var reading = new Reading();
        var version = reading.Required<VersionNumber>(number, "Send the version's number, like 1.0.");
        return call.Write(
            slug,
            Role.Steward,
            reading,
            reading.Reason(reason),
            (_, register, head) => register.Unchanged(new VersionReleased(head, version)),
            entry => new { number, seq = entry.Entry.Seq });
    }

    private static IResult Show(Ledger ledger, Register register, string number, string? format, Visibility visibility)
    {
        if (!VersionNumber.TryParse(number, provider: null, out var parsed) || register.Find(parsed) is not { } version || !visibility.Sees(register, version))
        {
            return Refusal.NotFound($"There is no version {number}.").Problem();
        }

        var files = ledger.FilesAt(version.Commit);
        return format switch
        {
            "markdown" => Results.Text(files.Draft.Text, "text/markdown; charset=utf-8"),
            null or "" or "json" => Results.Ok(new
            {
                number = version.Number.ToString(),
                approved = version.Approval.At,
                released = version.Release?.At,
                commit = version.Commit.ToString(),
                tag = ledger.TagOf(version.Number),
                textSha256 = version.Approval.Text.ToString(),
                clausesSha256 = version.Approval.Clauses.ToString(),
                policySha256 = version.Approval.Policy.ToString(),
                text = files.Draft.Text,
                clauses = files.Draft.Described(),
            }),
            _ => Refusal.Malformed("Send as format markdown or json.").Problem(),
        };
    }
}
