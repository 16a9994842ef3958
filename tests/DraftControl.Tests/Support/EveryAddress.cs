using System.Text.RegularExpressions;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Web.Accounts;
using DraftControl.Web.Declarations;
using DraftControl.Web.Editing;
using DraftControl.Web.Signatories;
using DraftControl.Web.Unsent;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DraftControl.Tests.Support;

/// <summary>
/// Every address of a declaration that there is to ask for: each page, file, feed and call of the API that the site itself lists,
/// with everything that exists in the place of each parameter, whoever may know of it. A parameter that nobody has put here
/// fails the tests.
/// </summary>
public static partial class EveryAddress
{
    /// <param name="site">The site.</param>
    /// <param name="slug">The declaration.</param>
    /// <param name="most">With how many values for a parameter at most: the first ones and the last ones.</param>
    public static IReadOnlyList<string> Of(RunningSite site, Slug slug, int most = int.MaxValue)
    {
        var values = Values(site, slug).ToDictionary(known => known.Key, known => known.Value.Count <= most ? known.Value : [.. known.Value.Take(most / 2), .. known.Value.TakeLast(most - (most / 2))], StringComparer.Ordinal);
        return [.. Templates(site, "GET").SelectMany(template => Filled(template, values)).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>What a site answers to a method. What stands for everything that exists nowhere is left out.</summary>
    public static IEnumerable<string> Templates(RunningSite site, string method) => site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        .Where(endpoint => endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is null && endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains(method) != false)
        .Select(endpoint => $"/{endpoint.RoutePattern.RawText!.TrimStart('/')}")
        .Where(template => !template.StartsWith("/{*", StringComparison.Ordinal))
        .Distinct(StringComparer.Ordinal);

    /// <summary>A template with each of the known values in the place of each parameter.</summary>
    public static IEnumerable<string> Filled(string template, IReadOnlyDictionary<string, IReadOnlyList<string>> values) => Parameter().Match(template) is not { Success: true } parameter
        ? [template]
        : values.TryGetValue(parameter.Groups[1].Value, out var known)
            ? known.SelectMany(value => Filled(template.Replace(parameter.Value, value, StringComparison.Ordinal), values))
            : throw new InvalidOperationException($"Say in {nameof(EveryAddress)} what stands for '{parameter.Value}' in {template}.");

    /// <summary>What stands for each parameter.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Values(RunningSite site, Slug slug)
    {
        var register = site.Services.GetRequiredService<DeclarationBook>().Find(slug)!.Read();
        var clauses = register.Draft.Clauses.Select(clause => clause.Id.ToString()).Append("c999");
        var wordings = register.Entries.Select(recorded => recorded.Entry).OfType<NeutralityChecked>().SelectMany(check => check.Wordings).Concat(register.Draft.Clauses.Select(clause => clause.Wording.Hash));
        return new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal)
        {
            ["slug"] = [slug.ToString()],
            ["number:int"] = [.. InTurn(register.Contributions.Keys.Reverse().Select(number => $"{number}"), register.Proposals.Keys.Reverse().Select(number => $"{number}"), register.Signatures.Keys.Select(number => $"{number}"), Enumerable.Range(1, register.DraftNumber).Select(number => $"{number}")).Distinct()],
            ["n:int"] = [.. register.Proposals.Keys.Union(register.Contributions.Keys).Union(register.Panels.Select(panel => panel.Number)).Select(number => $"{number}")],
            ["seq:int"] = [.. register.Signatures.Keys.Concat(register.Concerns.Everything.Select(concern => concern.Seq)).Concat(register.Entries.Select(recorded => recorded.Entry).OfType<InterestDeclared>().Select(declared => declared.Seq)).Select(number => $"{number}"), "999"],
            ["number"] = [.. register.Versions.Select(version => version.Number.ToString()), "9.9"],
            ["id"] = InTurn(clauses, Unsent(site, slug), Drafts(site, slug).Select(draft => draft.Id), Get<ReasonTemplates>(site).Of(slug).Select(template => template.Id), Uploads(site, slug), Get<SignatureRequests>(site).In(slug).Reverse().Select(request => request.Id), Get<SigningInvitations>(site).In(slug).Select(invitation => invitation.Id)),
            ["id:int"] = ["1"],
            ["clause?"] = ["", "1"],
            ["appointment:int"] = [.. register.Roster.Appointments.Keys.Select(number => $"{number}")],
            ["organisation"] = [.. register.Roster.Organisations.Keys.Select(organisation => organisation.ToString())],
            ["sha256"] = InTurn(wordings.Select(hash => hash.ToString()).Distinct(), register.Contributions.Values.Select(contribution => contribution.Entry.File?.ToString()).OfType<string>().Distinct(), register.Entries.Select(recorded => recorded.Entry).OfType<LanguageTestReceived>().Select(received => received.Evidence.ToString()).Distinct()),
            ["row:int"] = ["1", "999"],
            ["name"] = ["about", "commitment-jackdaw", $"{new string('0', 64)}.png", .. Article.All(register.Files).Select(article => article.Name.ToString())],
            ["token"] = [new string('A', 43)],
            ["format"] = ["csv", "json"],
            ["file"] = ["HEAD", "info/refs", "objects/info/packs"],
            ["documentName"] = ["v1"],
            ["status:int?"] = ["404"],
        };
    }

    /// <summary>The ids of proposals that are not sent, of every organisation.</summary>
    public static IEnumerable<string> Unsent(RunningSite site, Slug slug) =>
        Get<UnsentBook>(site).Of(slug, Get<DeclarationBook>(site).Find(slug)!.Read().Roster.Organisations.Keys).Select(kept => kept.Id);

    /// <summary>What editors have drafted.</summary>
    public static IReadOnlyList<DraftDecision> Drafts(RunningSite site, Slug slug) => Get<DraftBook>(site).Of(slug);

    /// <summary>The ids of files of contributions, of whoever uploaded them.</summary>
    public static IReadOnlyList<string> Uploads(RunningSite site, Slug slug)
    {
        var name = slug.ToString();
        using var context = Get<IDbContextFactory<AccountsContext>>(site).CreateDbContext();
        return [.. context.IntakeUploads.Where(upload => upload.Declaration == name).OrderBy(upload => upload.Created).ThenBy(upload => upload.Id).Select(upload => upload.Id)];
    }

    /// <summary>One of each kind, then another one of each.</summary>
    private static List<string> InTurn(params IEnumerable<string>[] kinds) =>
        [.. kinds.SelectMany(kind => kind.Index()).OrderBy(known => known.Index).Select(known => known.Item)];

    private static T Get<T>(RunningSite site)
        where T : notnull => site.Services.GetRequiredService<T>();

    [GeneratedRegex(@"\{\*{0,2}([^}]+)\}")]
    private static partial Regex Parameter();
}
