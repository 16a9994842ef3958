using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using DraftControl.Core.People;
using DraftControl.Core.Policies;
using DraftControl.Core.Registers;
using DraftControl.Tests.Support;
using DraftControl.Web.Accounts;
using DraftControl.Web.Api;
using DraftControl.Web.Declarations;
using DraftControl.Web.SignIn;
using Microsoft.Extensions.DependencyInjection;

namespace DraftControl.Tests.Web.Hostile;

/// <summary>Markup in every string that the API takes is answered as JSON, which no browser shows, and stands on pages as text.</summary>
public sealed class EveryStringOfTheApiTests(RunningSite site, ITestOutputHelper output) : IClassFixture<RunningSite>
{
    /// <summary>What people write, so that markup in it is kept as they wrote it.</summary>
    private static readonly string[] free =
    [
        "declarations organisation/nation", "declarations text", "declarations title",
        "declarations/sharing/appointments group", "declarations/sharing/appointments reason",
        "declarations/sharing/candidates/withdrawal reason",
        "declarations/sharing/clusters comment", "declarations/sharing/clusters title",
        "declarations/sharing/contributions place", "declarations/sharing/contributions point", "declarations/sharing/contributions source", "declarations/sharing/contributions wording",
        "declarations/sharing/contributions/answers meeting/name", "declarations/sharing/contributions/answers reason",
        "declarations/sharing/contributions/{n}/answer meeting/name", "declarations/sharing/contributions/{n}/answer reason",
        "declarations/sharing/interests interest", "declarations/sharing/interests/{seq}/ending reason",
        "declarations/sharing/language/answers answers/0/comment", "declarations/sharing/language/received answers/0/comment", "declarations/sharing/language/received mail",
        "declarations/sharing/neutrality reason", "declarations/sharing/neutrality/text reason", "declarations/sharing/neutrality/withdrawal reason", "declarations/sharing/nothing-to-change comment",
        "declarations/sharing/organisations nation",
        "declarations/sharing/panels name", "declarations/sharing/panels purpose", "declarations/sharing/panels whyNow", "declarations/sharing/panels/{n}/closing reason", "declarations/sharing/panels/{n}/invitations reason",
        "declarations/sharing/policy/in-force reason", "declarations/sharing/policy/proposals reason",
        "declarations/sharing/proposals changes/0/wording", "declarations/sharing/proposals reason", "declarations/sharing/proposals title",
        "declarations/sharing/proposals/{n}/decision meeting/name", "declarations/sharing/proposals/{n}/decision reason", "declarations/sharing/proposals/{n}/decision wordings/0/wording",
        "declarations/sharing/proposals/{n}/question question",
        "declarations/sharing/proposals/{n}/revision changes/0/wording", "declarations/sharing/proposals/{n}/revision reason", "declarations/sharing/proposals/{n}/revision title",
        "declarations/sharing/rounds name", "declarations/sharing/rounds purpose",
        "declarations/sharing/signatures authority", "declarations/sharing/signatures officeOfSignatory", "declarations/sharing/signatures reason",
        "declarations/sharing/signatures/{seq}/withdrawal reason",
        "declarations/sharing/terms reason", "declarations/sharing/terms terms",
        "declarations/sharing/threads comment", "declarations/sharing/threads suggestion/words",
        "declarations/sharing/threads/{n}/comments comment", "declarations/sharing/threads/{n}/comments suggestion/words", "declarations/sharing/threads/{n}/resolution comment",
    ];

    private readonly Dictionary<string, string> tokens = new(StringComparer.Ordinal);
    private readonly Inspection seen = new();
    private int rounds;
    private int chief;
    private int clerk;

    [Fact]
    public async Task Markup_in_every_string_of_every_body_does_nothing()
    {
        _ = site.Address;
        using var api = await ApiDeclaration.Started(email => new ApiClient(site.Address, Token(email)));
        await api.Release("1.0");
        (chief, clerk) = (await Appointed(api, "chief@northam.example", "chief-executive"), await Appointed(api, "clerk@northam.example", "practitioner"));
        var description = JsonNode.Parse(await site.Visitor().GetStringAsync("/openapi/v1.json", TestContext.Current.CancellationToken))!;
        var (strings, taken) = (0, new SortedSet<string>(StringComparer.Ordinal));

        foreach (var (path, call) in description["paths"]!.AsObject().Where(path => path.Value!["post"] is not null))
        {
            var (body, name) = (new ApiBody(description, call!["post"]!), path["/api/v1/".Length..].Replace("{slug}", "sharing", StringComparison.Ordinal));
            foreach (var (place, family) in body.Strings.SelectMany(_ => new[] { 0, 1 }, (place, family) => (place, family)))
            {
                var answer = await Sent(api, name, body, place, Payloads.Markup(1000 + strings, family));
                strings += family;
                if (answer.Status == HttpStatusCode.Created)
                {
                    taken.Add($"{name} {place}");
                }
            }
        }

        await LookAround();
        output.WriteLine(string.Join('\n', taken));
        output.WriteLine($"{strings} strings, of which {taken.Count} take markup, and {seen.Shown.Count} show it somewhere; {seen.Answers} answers");
        seen.AssertHarmless();
        Assert.Equal(free, taken);
        Assert.Equal(taken.Count, seen.Shown.Count);
    }

    private static async Task<int> Appointed(ApiDeclaration api, string email, string role) =>
        (await api.Steward.Do($"{ApiDeclaration.Path}/appointments", new { email, role, organisation = "northam" })).GetProperty("id").GetInt32();

    private string Token(string email) => tokens.TryGetValue(email, out var known) ? known : tokens[email] = site.Services.GetRequiredService<AccountBook>().NewToken(EmailAddress.Parse(email));

    private async Task<Answer> Sent(ApiDeclaration api, string name, ApiBody body, string place, string markup)
    {
        var unique = Guid.NewGuid().ToString("N")[..8];
        var proposal = name.Contains("contributions/", StringComparison.Ordinal) ? await api.BringIn($"It is unclear, {unique}.") : name.Contains("{n}", StringComparison.Ordinal) ? await api.Propose(api.Northam, "Costs are", $"Costs are {unique}.") : 0;
        var signature = name.Contains("{seq}", StringComparison.Ordinal) ? (await api.Steward.Do($"{ApiDeclaration.Path}/signatures", new { version = "1.0", name = $"Forum {unique}", @class = "supplier", officeOfSignatory = "Director", authority = "Board" })).GetProperty("seq").GetInt32() : 0;
        var other = name.EndsWith("clusters", StringComparison.Ordinal) ? await api.BringIn($"It is unclear, too, {unique}.") : 0;
        if (name.EndsWith("clusters", StringComparison.Ordinal))
        {
            proposal = await api.Propose(api.Northam, "Costs are", $"Costs are {unique}.");
        }

        var rules = await Rules(api, name);
        rounds += name.EndsWith("rounds", StringComparison.Ordinal) ? 1 : 0;
        if (name.Contains("threads/", StringComparison.Ordinal))
        {
            proposal = (await api.Steward.Do($"{ApiDeclaration.Path}/threads", new { proposal, @base = await api.Tip(), comment = $"We wonder, {unique}." })).GetProperty("number").GetInt32();
        }

        var members = name.Contains("/panels", StringComparison.Ordinal) ? await Panel(api, name) : 0;
        proposal = name.Contains("/panels/", StringComparison.Ordinal) ? Register.Panels.Count : proposal;
        signature = name.EndsWith("/ending", StringComparison.Ordinal) ? await Interest(unique) : signature;
        var (clause, tip, read) = (await api.Clause("Costs are"), await api.Tip(), await api.Read());
        var terms = (await api.Steward.Get($"{ApiDeclaration.Path}/terms")).Json;
        var filled = body.Filled(
            at => at.Split('/').Last(part => part is not "0") switch
            {
                "clause" when at.StartsWith("credits", StringComparison.Ordinal) => "0.1",
                "organisation" when at.StartsWith("credits", StringComparison.Ordinal) => "northam",
                "day" when at.StartsWith("meeting", StringComparison.Ordinal) => "2026-01-01",
                "present" => "editor@centre",
                "agrees" => true,
                "opens" => $"{2030 + rounds}-01-01T09:00:00Z",
                "answer" when name.Contains("/language/", StringComparison.Ordinal) => "needs-change",
                "filledInBy" => "assistant",
                "appointment" => clerk,
                "appointments" => chief,
                "received" => "2026-01-05",
                "until" => $"{DateTime.UtcNow.AddDays(9):yyyy-MM-dd}",
                "terms" => string.Join('\n', [.. terms.GetProperty("terms").EnumerateArray().Select(term => $"{term.GetProperty("term")}: {term.GetProperty("reason")}"), $"term {unique}: It is contested."]),
                "sha256" when name.EndsWith("terms", StringComparison.Ordinal) => terms.GetProperty("sha256").GetString(),
                "closes" => $"{2030 + rounds}-01-01T17:00:00Z",
                "text" when name.EndsWith("nothing-to-change", StringComparison.Ordinal) => read.GetProperty("textSha256").GetString(),
                "policy" when name.EndsWith("policy/proposals", StringComparison.Ordinal) => rules.Yaml,
                "proposed" => rules.Proposed,
                "proposals" => proposal,
                "contributions" => other,
                "answerBy" or "round" => null,
                "members" => members,
                "clauses" => clause.GetProperty("id").GetString(),
                "textSha256" when name.EndsWith("withdrawal", StringComparison.Ordinal) => null,
                "slug" => $"s{unique}",
                "language" => "en",
                "class" => "local-authority",
                "name" when place.EndsWith("source", StringComparison.Ordinal) => null,
                "name" => $"Forum {unique}",
                "kind" => "meaning",
                "occasion" => "letter",
                "email" => $"m{unique}@northam.example",
                "role" => "councillor",
                "organisation" when name.EndsWith("appointments", StringComparison.Ordinal) => "northam",
                "base" or "tip" => tip,
                "op" => place.EndsWith("after", StringComparison.Ordinal) ? "move" : "reword",
                "clause" => clause.GetProperty("id").GetString(),
                "numbers" => proposal,
                "code" => name.Contains("/answer", StringComparison.Ordinal) ? "noted" : "accepted-with-changes",
                "sha256" => clause.GetProperty("sha256").GetString(),
                "finding" => "concern",
                "words" => "Costs",
                "textSha256" => read.GetProperty("textSha256").GetString(),
                "policySha256" => read.GetProperty("policySha256").GetString(),
                "version" when name.EndsWith("candidates/withdrawal", StringComparison.Ordinal) => "2.0",
                "number" or "version" => "1.0",
                "organisation" when name.EndsWith("contributions", StringComparison.Ordinal) => null,
                "organisation" or "source" or "day" or "proposal" or "contribution" or "template" or "policy" or "after" or "coveredBy" or "leaving" or "together" => null,
                var text => $"Costs are {text} {unique}.",
            },
            place,
            place.EndsWith("wording", StringComparison.Ordinal) ? $"Costs are {markup}" : markup);
        var address = $"/api/v1/{name.Replace("{n}", $"{proposal}", StringComparison.Ordinal).Replace("{seq}", $"{signature}", StringComparison.Ordinal).Replace("{id}", "1", StringComparison.Ordinal).Replace("{number}", "1.0", StringComparison.Ordinal)}";
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = new StringContent(filled.ToJsonString(), Encoding.UTF8, "application/json") };
        request.Headers.Add(NeedsIdempotencyKey.Header, unique);
        request.Headers.Authorization = new("Bearer", Token(name.EndsWith("/language/answers", StringComparison.Ordinal) ? "chief@northam.example" : Whose(name)));
        return await seen.Of(Answer.Of(address, site.Visitor().SendAsync(request, TestContext.Current.CancellationToken)));
    }

    /// <summary>Other publishing rules than those in force, proposed and agreed where they are to be put in force; and a candidate where one is to be withdrawn, none otherwise.</summary>
    private static async Task<(string Yaml, int? Proposed)> Rules(ApiDeclaration api, string name)
    {
        var known = (await api.Steward.Get($"{ApiDeclaration.Path}/policy")).Json;
        var (number, sha256) = (known.GetProperty("number").GetInt32(), known.GetProperty("sha256").GetString());
        var yaml = PolicyYaml.Of(Policy.TryRead(Encoding.UTF8.GetBytes(known.GetProperty("yaml").GetString()!), out var policy, out _) ? policy with { Number = number + 1, ChecksLastMonths = 100 + number } : throw new InvalidOperationException());
        if (name.EndsWith("candidates/withdrawal", StringComparison.Ordinal))
        {
            if (known.GetProperty("candidate").ValueKind == System.Text.Json.JsonValueKind.Null)
            {
                await api.Steward.Do($"{ApiDeclaration.Path}/candidates", new { version = "2.0", textSha256 = (await api.Read()).GetProperty("textSha256").GetString(), policySha256 = sha256 });
            }

            return (yaml, null);
        }

        if (known.GetProperty("candidate").ValueKind != System.Text.Json.JsonValueKind.Null)
        {
            await api.Steward.Do($"{ApiDeclaration.Path}/candidates/withdrawal", new { version = "2.0", reason = "It waits." });
        }

        if (!name.EndsWith("in-force", StringComparison.Ordinal))
        {
            return (yaml, null);
        }

        var proposed = (await api.Centre.Do($"{ApiDeclaration.Path}/policy/proposals", new { policy = yaml, reason = "It is better." })).GetProperty("proposed").GetInt32();
        await api.Centre.Do($"{ApiDeclaration.Path}/policy/agreements", new { proposed });
        await api.Guild.Do($"{ApiDeclaration.Path}/policy/agreements", new { proposed });
        return (yaml, proposed);
    }

    private Register Register => site.Services.GetRequiredService<DeclarationBook>().Find(Slug.Parse("sharing"))!.Read();

    /// <summary>Makes way for a panel, or opens one, and gives the appointment of a councillor who can be invited.</summary>
    private async Task<int> Panel(ApiDeclaration api, string name)
    {
        if (Register.OpenPanel() is { } open)
        {
            await api.Steward.Do($"{ApiDeclaration.Path}/panels/{open.Number}/closing", new { });
        }

        var councillors = Register.Roster.Holders(Role.Councillor).Select(councillor => councillor.Seq).ToList();
        if (name.Contains("/panels/", StringComparison.Ordinal))
        {
            await api.Steward.Do($"{ApiDeclaration.Path}/panels", new { name = "Reading", purpose = "Read it.", members = councillors[..1] });
        }

        return councillors[^1];
    }

    /// <summary>An interest of a councillor; gives its number.</summary>
    private async Task<int> Interest(string unique)
    {
        using var councillor = new ApiClient(site.Address, Token("elm@westam.example"));
        var elm = site.Services.GetRequiredService<AccountBook>().Find(EmailAddress.Parse("elm@westam.example"))!;
        var clause = Register.Draft.Clauses.First(clause => clause.HasWords && !clause.Wording.Text.StartsWith("Costs are", StringComparison.Ordinal) && !Register.Interests.Has(elm, clause.Id));
        return (await councillor.Do($"{ApiDeclaration.Path}/interests", new { clauses = new[] { $"{clause.Id}" }, interest = $"I own it, {unique}." })).GetProperty("number").GetInt32();
    }

    /// <summary>Who does it. A call that nobody has put here is done by the steward.</summary>
    private static string Whose(string name) => name.Split('/')[^1] switch
    {
        _ when name.Contains("/neutrality", StringComparison.Ordinal) || name.Contains("/interests", StringComparison.Ordinal) => "elm@westam.example",
        _ when name.EndsWith("policy/proposals", StringComparison.Ordinal) => "editor@centre.example",
        "proposals" or "revision" => "rep@northam.example",
        "decision" or "agreements" or "answer" or "answers" => "editor@centre.example",
        "question" or "clusters" => "editor@centre.example",
        "nothing-to-change" => "rep@northam.example",
        "neutrality" => "elm@westam.example",
        _ => "steward@centre.example",
    };

    /// <summary>Everything that pages and the API tell of it, and headers with markup.</summary>
    private async Task LookAround()
    {
        var (visitor, steward) = (site.Visitor(), await Somebody.SignedIn(site, "steward@centre.example"));
        foreach (var address in EveryAddress.Of(site, Slug.Parse("sharing"), most: 10).Where(address => !address.Contains(".git/", StringComparison.Ordinal)).Concat(["/", "/api/v1/declarations", .. Enumerable.Range(1, 40).SelectMany(number => new[] { $"/declarations/sharing/contributions/{number}", $"/declarations/sharing/discussions/{number}" })]))
        {
            await seen.Of(Answer.Of(address, visitor.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken)));
            await seen.Of(Answer.Of(address, steward.Get(address)));
        }

        foreach (var header in new[] { NeedsIdempotencyKey.Header, SignedIn.OfficeHeader, "Authorization", "Accept", "Accept-Language" })
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, $"/api/v1/{ApiDeclaration.Path}/agreements") { Content = new StringContent("{}", Encoding.UTF8, "application/json") };
            request.Headers.TryAddWithoutValidation(header, Payloads.Markup(1, 0));
            await seen.Of(Answer.Of($"{header}", site.Visitor().SendAsync(request, TestContext.Current.CancellationToken)));
        }
    }
}
