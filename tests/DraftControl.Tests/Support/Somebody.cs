using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace DraftControl.Tests.Support;

/// <summary>Somebody who uses the site without a script, over HTTP: opens pages, fills in forms, presses buttons, and signs in as the site lets people do it.</summary>
public sealed class Somebody(RunningSite site, params (string Name, string Value)[] headers)
{
    private readonly HashSet<string> cookies = new(StringComparer.Ordinal);
    private readonly HttpClient http = With(site.Visitor(), headers);
    private string address = "/";

    /// <summary>Files that go along with every form that takes some, by the name of the field.</summary>
    public Dictionary<string, byte[]> Files { get; } = [];

    public HttpStatusCode Status { get; private set; }

    public string? Location { get; private set; }

    /// <summary>The names of all cookies that were ever set, not counting those that were only taken away.</summary>
    public IReadOnlyCollection<string> CookiesEver => cookies;

    /// <summary>After how many seconds to come back; null where nothing is said.</summary>
    public string? RetryAfter { get; private set; }

    public string? CacheControl { get; private set; }

    /// <summary>The cookies that the last answer set.</summary>
    public IReadOnlyList<string> Cookies { get; private set; } = [];

    public IHtmlDocument Page { get; private set; } = null!;

    /// <summary>What stands on the page below the menu, with runs of white space as one space.</summary>
    public string Text => Folded(Page.QuerySelector("main")!);

    public IReadOnlyList<string> Errors => [.. Page.QuerySelectorAll(".govuk-error-summary__list li").Select(Folded)];

    public static async Task<Somebody> SignedIn(RunningSite site, string email)
    {
        var person = new Somebody(site);
        await person.Open("/sign-in");
        return await person.Send(person.Page.QuerySelector("main form")!, [("Email", email)]);
    }

    /// <summary>Signs in as people do in production: has a link sent, opens it, presses its button.</summary>
    public static async Task<Somebody> SignedInByLink(RunningSite site, string email)
    {
        var person = new Somebody(site);
        await (await person.Open("/sign-in")).Press("Email me a link", ("Email", email));
        await person.Open(Mailbox.Link(site, email));
        return await person.Press("Sign in");
    }

    /// <summary>Sets up an authenticator app, which also confirms who it is.</summary>
    /// <returns>The app's key.</returns>
    public async Task<string> SetUpApp(string returnUrl = "/account")
    {
        await Open($"/account/authenticator?returnUrl={Uri.EscapeDataString(returnUrl)}");
        var key = Page.QuerySelector(".dc-code")!.TextContent;
        await Press("Continue", ("SecurityCode", AuthenticatorApp.Code(key)));
        return key;
    }

    public async Task<Somebody> Open(string path)
    {
        address = path;
        return await Answered(await http.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken));
    }

    /// <summary>Opens the page that shows how far a file is brought in, until it is.</summary>
    public async Task<Somebody> OpenOnceBroughtIn(string progress)
    {
        await Open(progress);
        while (Text.Contains("are being brought in", StringComparison.Ordinal))
        {
            await Task.Delay(100, TestContext.Current.CancellationToken);
            await Open(progress);
        }

        return this;
    }

    /// <summary>Asks for anything, a page or not, and shows nothing of it here.</summary>
    public Task<HttpResponseMessage> Get(string path) => http.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);

    /// <summary>Sends anything anywhere.</summary>
    public Task<HttpResponseMessage> Post(string path, HttpContent content) => http.PostAsync(new Uri(path, UriKind.Relative), content, TestContext.Current.CancellationToken);

    /// <summary>What a field of the page holds; null where there is none.</summary>
    public string? Field(string name) => Page.GetElementsByName(name).Select(Value).FirstOrDefault();

    /// <summary>Goes back to a page that was open before, without asking for it again.</summary>
    public void Show(IHtmlDocument earlier) => Page = earlier;

    /// <summary>Opens the page that the last answer leads to.</summary>
    public Task<Somebody> Follow() => Open(Location!);

    /// <summary>Presses a button, with these fields instead of what they hold.</summary>
    /// <param name="button">How its words begin.</param>
    /// <param name="fields">Names and values; a value may be there several times.</param>
    public Task<Somebody> Press(string button, params (string Name, string Value)[] fields)
    {
        var pressed = Page.QuerySelectorAll("main button").First(found => Folded(found).StartsWith(button, StringComparison.Ordinal) && found.GetAttribute("aria-hidden") is null);
        var own = pressed.GetAttribute("name") is { Length: > 0 } name ? new[] { (name, pressed.GetAttribute("value") ?? "") } : [];
        return Send(pressed.Closest("form")!, [.. fields, .. own], pressed.GetAttribute("formaction"));
    }

    public async Task<Somebody> Send(IElement form, (string Name, string Value)[] fields, string? action = null)
    {
        var values = form.QuerySelectorAll("input, textarea, select").Where(Counts)
            .Select(element => (Name: element.GetAttribute("name")!, Value: Value(element)))
            .Where(held => fields.All(typed => typed.Name != held.Name))
            .Concat(fields);
        using HttpContent content = form.GetAttribute("enctype") == "multipart/form-data" ? Parts(values) : new FormUrlEncodedContent(values.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        address = new Uri(new Uri(new Uri("http://site"), address), action ?? form.GetAttribute("action") ?? "").PathAndQuery;
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = content, Headers = { ExpectContinue = true } };
        return await Answered(await http.SendAsync(request, TestContext.Current.CancellationToken));
    }

    private static HttpClient With(HttpClient http, (string Name, string Value)[] headers)
    {
        foreach (var (name, value) in headers)
        {
            http.DefaultRequestHeaders.Add(name, value);
        }

        return http;
    }

    private MultipartFormDataContent Parts(IEnumerable<(string Name, string Value)> fields)
    {
        var parts = new MultipartFormDataContent();
        foreach (var (name, value) in fields)
        {
            if (name == "Start.Upload")
            {
                parts.Add(new StringContent(value), name, "text.md");
            }
            else
            {
                parts.Add(new StringContent(value), name);
            }
        }

        foreach (var (name, bytes) in Files)
        {
            parts.Add(new ByteArrayContent(bytes), name, "file");
        }

        return parts;
    }

    private static bool Counts(IElement element) =>
        element.HasAttribute("name") && element is not IHtmlInputElement { Type: "radio" or "checkbox", IsChecked: false } and not IHtmlInputElement { Type: "file" };

    private static string Value(IElement element) => element switch
    {
        IHtmlInputElement input => input.Value,
        IHtmlTextAreaElement area => area.Value,
        IHtmlSelectElement select => select.Value ?? "",
        _ => "",
    };

    private static string Folded(IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private async Task<Somebody> Answered(HttpResponseMessage answer)
    {
        using (answer)
        {
            cookies.UnionWith(answer.Headers.TryGetValues("Set-Cookie", out var set) ? set.Where(cookie => !cookie.Contains("expires=Thu, 01 Jan 1970", StringComparison.Ordinal)).Select(cookie => cookie.Split('=')[0]) : []);
            (Status, Location, RetryAfter) = (answer.StatusCode, answer.Headers.Location?.ToString(), answer.Headers.RetryAfter?.ToString());
            (CacheControl, Cookies) = (answer.Headers.CacheControl?.ToString(), answer.Headers.TryGetValues("Set-Cookie", out var kept) ? [.. kept] : []);
            Page = await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);
            return this;
        }
    }
}
