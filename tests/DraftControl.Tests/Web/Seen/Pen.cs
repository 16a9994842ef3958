using System.Text.Json;
using DraftControl.Tests.Support;

namespace DraftControl.Tests.Web.Seen;

/// <summary>What people do to a declaration through the API, with words of a test's own in it.</summary>
/// <param name="program">The program of somebody, by their name.</param>
/// <param name="api">Where the declaration is.</param>
internal sealed class Pen(Func<string, ApiClient> program, string api)
{
    public async Task<int> Appoint(string name, string role, string? group = null) =>
        (await program("steward@centre").Do($"{api}/appointments", new { email = $"{name}.example", role, organisation = name.Split('@')[1], group })).GetProperty("id").GetInt32();

    private async Task<JsonElement> Read() => (await program("steward@centre").Get(api)).Json;

    public async Task<JsonElement> Clause(string words) => (await Read()).GetProperty("clauses").EnumerateArray().Single(clause => clause.GetProperty("text").GetString()!.Contains(words, StringComparison.Ordinal));

    public async Task<string?> TextHash() => (await Read()).GetProperty("textSha256").GetString();

    public async Task<string?> Tip() => (await Read()).GetProperty("tip").GetString();

    public async Task<int> Propose(string by, string title, string words, string wording, string reason) => (await program(by).Do($"{api}/proposals", new
    {
        title,
        reason,
        @base = await Tip(),
        changes = new[] { new { op = "reword", clause = (await Clause(words)).GetProperty("id").GetString(), wording } },
    })).GetProperty("number").GetInt32();

    public async Task Decide(int proposal, string code, string reason) => await program("editor@centre").Do($"{api}/proposals/{proposal}/decision", new { code, reason, tip = await Tip() });

    public async Task Accepted(string by, string words, string wording, Thing reason, Thing decision) => await Decide(await Propose(by, "Plainer", words, wording, reason.Word), "accepted", decision.Word);

    public async Task Concern(string clause, string words, Thing reason) =>
        await program($"councillor@{Thing.EarlyOffice.Word}").Do($"{api}/neutrality", new { sha256 = (await Clause(clause)).GetProperty("sha256").GetString(), finding = "concern", words, reason = reason.Word });

    public async Task Approve(string number)
    {
        foreach (var clause in (await Read()).GetProperty("clauses").EnumerateArray())
        {
            await program("elm@eastam").Do($"{api}/neutrality", new { sha256 = clause.GetProperty("sha256").GetString(), finding = "neutral" });
        }

        var read = await Read();
        await program("editor@centre").Do($"{api}/agreements", new { textSha256 = read.GetProperty("textSha256").GetString(), policySha256 = read.GetProperty("policySha256").GetString() });
        await program("steward@centre").Do($"{api}/versions", new { number, tip = await Tip() });
    }

    public async Task Sign(string version, Thing organisation, Thing authority) =>
        await program("steward@centre").Do($"{api}/signatures", new { version, name = $"{organisation.Word} Trust", @class = "sector-body", officeOfSignatory = "Director", authority = authority.Word });
}
