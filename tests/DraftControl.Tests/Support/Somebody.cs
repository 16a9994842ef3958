using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace DraftControl.Tests.Support;

/// <summary>Somebody who uses the site without a script, over HTTP: opens pages, fills in forms, presses buttons, and signs in as the site lets people do it.</summary>
public sealed class Somebody(RunningSite site)
{
    private readonly HttpClient http = site.Visitor();
    private string address = "/";

    /// <summary>Files that go along with every form that takes some, by the name of the field.</summary>
    public Dictionary<string, byte[]> Files { get; } = [];

    public HttpStatusCode Status { get; private set; }

    public string? Location { get; private set; }

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

    public async Task<Somebody> Open(string path)
    {
        address = path;
        return await Answered(await http.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken));
    }

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
            (Status, Location) = (answer.StatusCode, answer.Headers.Location?.ToString());
            Page = await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);
            return this;
        }
    }
}
