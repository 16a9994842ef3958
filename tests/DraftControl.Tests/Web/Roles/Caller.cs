using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.RegularExpressions;
using DraftControl.Tests.Support;
using DraftControl.Web.Accounts;
using DraftControl.Web.Api;
using Microsoft.Extensions.DependencyInjection;

namespace DraftControl.Tests.Web.Roles;

/// <summary>What a caller heard.</summary>
internal sealed record Heard(HttpStatusCode Status, string? Location, IReadOnlyList<string> Cookies, string Text)
{
    /// <summary>The cookies that were set, to be sent back.</summary>
    public string CookiesToSend => string.Join(';', Cookies.Select(cookie => cookie.Split(';')[0]));

    public bool Sets(string cookie) => Cookies.Any(set => set.StartsWith($"{cookie}=", StringComparison.Ordinal));
}

/// <summary>
/// Somebody who asks and sends anything at all, in a session that stays what it is, whatever the answer does to cookies. At
/// addresses of the API they use their bearer token.
/// </summary>
internal sealed partial class Caller
{
    /// <summary>A page with a form. The one to sign in lists everybody, while the site is developed.</summary>
    private const string LightPage = "/sign-in/password";

    private readonly HttpClient http;
    private readonly Dictionary<string, string> cookies = [];
    private string formToken = "";
    private string? bearer;

    private Caller(HttpClient http) => this.http = http;

    public string Email { get; private init; } = "";

    public static HttpClient Line(RunningSite site) => new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = site.Address };

    public static async Task<Caller> Visitor(HttpClient http)
    {
        var caller = new Caller(http);
        await caller.Read(LightPage);
        return caller;
    }

    /// <summary>Takes somebody's place, which counts as signing in by a passkey; or comes in by a link as it is sent by e-mail.</summary>
    public static async Task<Caller> SignedIn(RunningSite site, HttpClient http, string email, bool byLink = false)
    {
        var caller = new Caller(http) { Email = email };
        var (accounts, links) = (site.Services.GetRequiredService<AccountBook>(), site.Services.GetRequiredService<OneTimeLinks>());
        var person = accounts.FindOrAdd(EmailAddress.Parse(email));
        await caller.Read(LightPage);
        caller.Keep(await (byLink
            ? caller.Ask(HttpMethod.Post, $"/sign-in/link/{links.Make(LinkPurpose.SignIn, person, TimeSpan.FromMinutes(5))}", Asked.Form())
            : caller.Ask(HttpMethod.Post, "/sign-in?handler=As", Asked.Form(("Email", email)))));
        await caller.Read("/sign-out");
        caller.bearer = accounts.NewToken(EmailAddress.Parse(email));
        return caller;
    }

    /// <param name="method">How.</param>
    /// <param name="address">Where.</param>
    /// <param name="asked">What is sent.</param>
    /// <param name="office">The office that a program names; null where it names none.</param>
    public async Task<Heard> Ask(HttpMethod method, string address, Asked asked, string? office = null)
    {
        using var request = new HttpRequestMessage(method, address);
        request.Headers.Add("Origin", http.BaseAddress!.GetLeftPart(UriPartial.Authority));
        if (address.StartsWith("/api/", StringComparison.Ordinal))
        {
            request.Headers.Authorization = bearer is null ? null : new AuthenticationHeaderValue("Bearer", bearer);
            request.Headers.Add(NeedsIdempotencyKey.Header, Guid.NewGuid().ToString("N"));
            request.Content = asked.Json is { } json ? JsonContent.Create(json) : null;
        }
        else
        {
            request.Headers.TryAddWithoutValidation("Cookie", string.Join(';', cookies.Select(cookie => $"{cookie.Key}={cookie.Value}").Append(asked.Cookie).OfType<string>()));
            request.Content = asked.Fields is { } fields
                ? new FormUrlEncodedContent(fields.Append(("__RequestVerificationToken", formToken)).Select(field => KeyValuePair.Create(field.Item1, field.Item2)))
                : null;
        }

        if (office is not null)
        {
            request.Headers.Add(DraftControl.Web.SignIn.SignedIn.OfficeHeader, office);
        }

        using var answer = await http.SendAsync(request, TestContext.Current.CancellationToken);
        return new(
            answer.StatusCode,
            answer.Headers.Location?.ToString(),
            answer.Headers.TryGetValues("Set-Cookie", out var set) ? [.. set] : [],
            await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    /// <summary>Opens a page with a form, for the token that every form carries.</summary>
    private async Task Read(string page)
    {
        var heard = await Ask(HttpMethod.Get, page, Asked.At());
        Keep(heard);
        formToken = FormToken().Match(heard.Text).Groups[1].Value;
    }

    private void Keep(Heard heard)
    {
        foreach (var cookie in heard.Cookies.Select(cookie => cookie.Split(';')[0].Split('=', 2)))
        {
            cookies[cookie[0]] = cookie[1];
        }
    }

    [GeneratedRegex("""name="__RequestVerificationToken" type="hidden" value="([^"]+)""")]
    private static partial Regex FormToken();
}
