using System.Text.Json;

namespace DraftControl.Tests.Support;

/// <summary>A declaration started through the API, with two councils, their representatives and councillors, and two editors.</summary>
public sealed class ApiDeclaration : IDisposable
{
    public const string Path = "declarations/sharing";

    public static readonly IReadOnlyDictionary<string, object> Policy = new Dictionary<string, object>
    {
        ["number"] = 1,
        ["drafting"] = "public",
        ["councillors"] = 2,
        ["groups"] = 2,
        ["no-open-concern"] = true,
        ["agreements"] = 2,
        ["agreement-organisations"] = 2,
        ["proposing-classes"] = new[] { "local-authority", "sector-body" },
    };

    private ApiDeclaration(Func<string, ApiClient> client) =>
        (Steward, Northam, Southam, Centre, Guild, Elm, Oak) = (
            client("steward@centre.example"), client("rep@northam.example"), client("rep@southam.example"), client("editor@centre.example"),
            client("editor@guild.example"), client("elm@westam.example"), client("oak@eastam.example"));

    public ApiClient Steward { get; }

    /// <summary>The representative of Northam.</summary>
    public ApiClient Northam { get; }

    /// <summary>The representative of Southam.</summary>
    public ApiClient Southam { get; }

    /// <summary>The editor of the centre.</summary>
    public ApiClient Centre { get; }

    /// <summary>The editor of the guild.</summary>
    public ApiClient Guild { get; }

    /// <summary>Westam's councillor, of the group elm.</summary>
    public ApiClient Elm { get; }

    /// <summary>Eastam's councillor, of the group oak.</summary>
    public ApiClient Oak { get; }

    public static async Task<ApiDeclaration> Started(RunningSite site) => await Started(email => ApiClient.For(site, email));

    public static async Task<ApiDeclaration> Started(Func<string, ApiClient> client)
    {
        var declaration = new ApiDeclaration(client);
        var steward = declaration.Steward;
        await steward.Do("declarations", new
        {
            slug = "sharing",
            title = "What we share",
            language = "en",
            organisation = new { slug = "centre", name = "Centre for Services", @class = "central-government" },
            text = "# What we share\n\n## Repairs\n\nWe will fix the plumbing before we buy new taps.\n\n- Repairs are shared.\n- Costs are published.\n",
            policy = Policy,
        });
        foreach (var council in new[] { "northam", "southam", "westam", "eastam" })
        {
            await steward.Do($"{Path}/organisations", new { slug = council, name = $"{char.ToUpperInvariant(council[0])}{council[1..]} Council", @class = "local-authority" });
            await steward.Do($"{Path}/appointments", new { email = $"rep@{council}.example", role = "representative", organisation = council });
        }

        await steward.Do($"{Path}/organisations", new { slug = "guild", name = "Guild of Councils", @class = "sector-body" });
        await steward.Do($"{Path}/appointments", new { email = "editor@centre.example", role = "editor", organisation = "centre" });
        await steward.Do($"{Path}/appointments", new { email = "editor@guild.example", role = "editor", organisation = "guild" });
        foreach (var (group, council) in new[] { ("elm", "westam"), ("oak", "eastam") })
        {
            var appointed = await steward.Do($"{Path}/appointments", new { email = $"{group}@{council}.example", role = "councillor", organisation = council, group });
            using var representative = client($"rep@{council}.example");
            await representative.Do($"{Path}/appointments/{appointed.GetProperty("id").GetInt32()}/confirmation", new { });
        }

        return declaration;
    }

    /// <summary>The declaration as anybody reads it.</summary>
    public async Task<JsonElement> Read() => (await Steward.Get(Path)).Json;

    public async Task<string> Tip() => (await Read()).GetProperty("tip").GetString()!;

    /// <summary>The clause whose words begin so.</summary>
    public async Task<JsonElement> Clause(string beginning) =>
        (await Read()).GetProperty("clauses").EnumerateArray().Single(clause => clause.GetProperty("text").GetString()!.StartsWith(beginning, StringComparison.Ordinal));

    /// <summary>A proposal that rewords the clause whose words begin so; its number.</summary>
    /// <summary>A point that Northam made; gives its number.</summary>
    public async Task<int> BringIn(string point) =>
        (await Steward.Do($"{Path}/contributions", new { point, kind = "meaning", organisation = "northam", occasion = "letter", @base = await Tip() })).GetProperty("number").GetInt32();

    public async Task<int> Propose(ApiClient by, string beginning, string wording, string? tip = null) =>
        (await by.Do($"{Path}/proposals", new
        {
            title = $"Reword {beginning}",
            reason = "It is plainer.",
            @base = tip ?? await Tip(),
            changes = new[] { new { op = "reword", clause = (await Clause(beginning)).GetProperty("id").GetString(), wording } },
        })).GetProperty("number").GetInt32();

    /// <summary>Everything that version 1.0 needs, up to its release.</summary>
    public async Task Release(string version)
    {
        foreach (var clause in (await Read()).GetProperty("clauses").EnumerateArray())
        {
            foreach (var councillor in new[] { Elm, Oak })
            {
                await councillor.Do($"{Path}/neutrality", new { sha256 = clause.GetProperty("sha256").GetString(), finding = "neutral" });
            }
        }

        var read = await Read();
        var agreement = new { textSha256 = read.GetProperty("textSha256").GetString(), policySha256 = read.GetProperty("policySha256").GetString() };
        await Centre.Do($"{Path}/agreements", agreement);
        await Guild.Do($"{Path}/agreements", agreement);
        await Steward.Do($"{Path}/versions", new { number = version, tip = await Tip() });
        await Steward.Do($"{Path}/versions/{version}/release", new { });
    }

    public void Dispose()
    {
        foreach (var client in new[] { Steward, Northam, Southam, Centre, Guild, Elm, Oak })
        {
            client.Dispose();
        }
    }
}
