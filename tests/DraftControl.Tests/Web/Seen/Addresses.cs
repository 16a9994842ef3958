using System.Text.RegularExpressions;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Tests.Support;
using DraftControl.Web.Pages.Record;
using DraftControl.Web.Signatories;
using DraftControl.Web.Unsent;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.DependencyInjection;

namespace DraftControl.Tests.Web.Seen;

/// <summary>
/// Every address that there is to ask for: each page, file, feed and call of the API that the site itself lists, with everything
/// that exists in the place of each parameter, whoever may know of it. A parameter that nobody has put here fails the tests.
/// </summary>
public static partial class Addresses
{
    public static IReadOnlyList<string> Everything(this Planted planted)
    {
        var values = planted.Values();
        return [.. Templates(planted.Site).SelectMany(template => Filled(template, values)).Concat(Questions(planted)).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>What can be asked for with GET, as the site lists it. What exists nowhere is left out.</summary>
    public static IEnumerable<string> Templates(RunningSite site) => site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        .Where(endpoint => endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is null && endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains("GET") != false)
        .Select(endpoint => $"/{endpoint.RoutePattern.RawText!.TrimStart('/')}")
        .Where(template => !template.StartsWith("/{*", StringComparison.Ordinal))
        .Distinct(StringComparer.Ordinal);

    /// <summary>A template with each of the known values in the place of each parameter.</summary>
    public static IEnumerable<string> Filled(string template, IReadOnlyDictionary<string, IReadOnlyList<string>> values) => Parameter().Match(template) is not { Success: true } parameter
        ? [template]
        : values.TryGetValue(parameter.Groups[1].Value, out var known)
            ? known.SelectMany(value => Filled(template.Replace(parameter.Value, value, StringComparison.Ordinal), values))
            : throw new InvalidOperationException($"Say in {nameof(Addresses)} what stands for '{parameter.Value}' in {template}.");

    /// <summary>What stands for each parameter.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Values(this Planted planted)
    {
        var register = planted.Register;
        var clauses = Enumerable.Range(1, 6).Select(number => $"c{number}").ToList();
        string[] wordings = [.. register.Entries.Select(recorded => recorded.Entry).OfType<NeutralityChecked>().SelectMany(check => check.Wordings).Concat(register.Draft.Clauses.Select(clause => clause.Wording.Hash)).Select(hash => hash.ToString()).Distinct()];
        return new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal)
        {
            ["slug"] = [Planted.Slug.ToString()],
            ["number:int"] = [.. Enumerable.Range(1, 6).Concat(register.Signatures.Keys).Distinct().Select(number => $"{number}")],
            ["n:int"] = [.. register.Proposals.Keys.Select(number => $"{number}")],
            ["number"] = [.. register.Versions.Select(version => version.Number.ToString())],
            ["id"] = [.. clauses, .. Unsent(planted), .. Get<SignatureRequests>(planted).In(Planted.Slug).Select(request => request.Id), .. Get<SigningInvitations>(planted).In(Planted.Slug).Select(invitation => invitation.Id)],
            ["clause?"] = ["", "1"],
            ["appointment:int"] = [.. register.Roster.Appointments.Keys.Select(number => $"{number}")],
            ["organisation"] = [.. register.Roster.Organisations.Keys.Select(slug => slug.ToString())],
            ["sha256"] = wordings,
            ["name"] = ["about", "commitment-jackdaw", $"{new string('0', 64)}.png"],
            ["token"] = [new string('A', 43)],
            ["format"] = ["csv", "json"],
            ["file"] = ["HEAD", "info/refs", "objects/info/packs"],
            ["documentName"] = ["v1"],
            ["status:int?"] = ["404"],
        };
    }

    /// <summary>What pages are asked besides their address.</summary>
    private static IEnumerable<string> Questions(Planted planted)
    {
        var (path, api, register) = (Planted.Path, $"/api/v1{Planted.Path}", planted.Register);
        string[] texts = ["draft", .. register.Versions.Select(version => version.Number.ToString())];
        Thing[] organisations = [Thing.Signatory, Thing.Embargoed, Thing.Invited, Thing.Request];
        var today = DateTime.UtcNow.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        return
        [
            .. Thing.All.Select(thing => $"{path}/search?q={Uri.EscapeDataString(thing.Beginning)}"),
            .. organisations.SelectMany(thing => new[] { "was", "was.json" }, (thing, page) => $"{path}/signatories/{page}?organisation={thing.Beginning}&date={today}"),
            .. texts.SelectMany(_ => texts, (from, to) => $"{path}/versions/compare?from={from}&to={to}"),
            .. Kinds.All.Select(kind => $"{path}/record?kind={kind.Kind}"),
            .. register.Roster.Organisations.Keys.SelectMany(slug => new[] { $"{path}/record?organisation={slug}", $"{path}/record?organisation={slug}&kind=neutrality-checked" }),
            .. Enum.GetValues<Role>().Select(role => $"{path}/record?office={role.Spelled()}"),
            .. Unsent(planted).Select(id => $"{path}/proposals/new?unsent={id}"),
            .. Enumerable.Range(0, 4).Select(pages => $"{api}/record?after={pages * 10}"),
            .. register.Versions.Select(version => $"{api}/versions/{version.Number}?format=markdown"),
            .. new[] { "open", "needs-rewording", "decided", "withdrawn" }.Select(state => $"{api}/proposals?state={state}"),
            $"{path}/signatories?version=1.1", $"{path}/commitments?words=o", $"{path}/proposals/replace?Find=mend&By=mend", "/openapi/v1.json",
        ];
    }

    /// <summary>The ids of proposals that are not sent, of every organisation.</summary>
    public static IEnumerable<string> Unsent(Planted planted) => Get<UnsentBook>(planted).Of(Planted.Slug, planted.Register.Roster.Organisations.Keys).Select(kept => kept.Id);

    private static T Get<T>(Planted planted)
        where T : notnull => planted.Site.Services.GetRequiredService<T>();

    [GeneratedRegex(@"\{\*{0,2}([^}]+)\}")]
    private static partial Regex Parameter();
}
