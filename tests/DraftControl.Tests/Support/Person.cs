using System.Net;
using System.Security.Claims;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using DraftControl.Web.SignIn;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace DraftControl.Tests.Support;

/// <summary>Somebody who uses the site without a script: opens pages, fills in their form, chooses a button.</summary>
public sealed class Person
{
    private readonly HttpClient http;
    private string path = "/";

    public Person(RunningSite site, string? signedIn = null)
    {
        var cookies = new CookieContainer();
        if (signedIn is not null)
        {
            cookies.Add(site.Address, new Cookie("draftcontrol", signedIn));
        }

        http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = cookies }) { BaseAddress = site.Address };
    }

    /// <summary>What was answered last.</summary>
    public HttpStatusCode Status { get; private set; }

    public Uri? Location { get; private set; }

    public IHtmlDocument Page { get; private set; } = null!;

    public string Text => string.Join(' ', Page.Body!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>What the error summary says, each error with the id that its link leads to.</summary>
    public IEnumerable<string> Errors => Page.QuerySelectorAll(".govuk-error-summary__list li").Select(item => item.TextContent);

    /// <summary>The cookie of somebody who has signed in, however the site lets people do that.</summary>
    public static string SignIn(RunningSite site, Drafting drafting, string name)
    {
        var options = site.Services.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(CookieAuthenticationDefaults.AuthenticationScheme);
        var identity = SignedIn.Identity(drafting.Person(name), CookieAuthenticationDefaults.AuthenticationScheme);
        identity.AddClaim(new Claim(ClaimTypes.Name, $"{name}.example"));
        var ticket = new AuthenticationTicket(new ClaimsPrincipal(identity), CookieAuthenticationDefaults.AuthenticationScheme);
        return options.TicketDataFormat.Protect(ticket);
    }

    public static Person SignedInAs(RunningSite site, Drafting drafting, string name) => new(site, SignIn(site, drafting, name));

    public async Task<Person> Open(string address) => await Answered(await http.GetAsync(address, TestContext.Current.CancellationToken));

    /// <summary>What a field of the page holds.</summary>
    public string? Field(string name) => Page.GetElementsByName(name).Select(Value).FirstOrDefault();

    /// <summary>Goes back to a page that was open before.</summary>
    public void Show(IHtmlDocument earlier) => Page = earlier;

    /// <summary>Sends the page's form as a browser would, with these fields instead of what they hold.</summary>
    /// <param name="button">How the words on the button begin.</param>
    /// <param name="fields">Names and values.</param>
    public async Task<Person> Choose(string button, params (string Name, string Value)[] fields) => await Answered(await Send(button, Page, fields));

    /// <summary>Only sends a form; what is answered is not shown.</summary>
    public async Task<HttpResponseMessage> Send(string button, IHtmlDocument page, params (string Name, string Value)[] fields)
    {
        var chosen = page.QuerySelectorAll("main button").Cast<IHtmlButtonElement>().First(found => found.TextContent.Trim().StartsWith(button, StringComparison.Ordinal) && found.GetAttribute("aria-hidden") is null);
        var values = chosen.Form!.Elements.Where(Counts).Select(element => KeyValuePair.Create(element.GetAttribute("name")!, Value(element))).Where(field => fields.All(typed => typed.Name != field.Key)).ToList();
        values.AddRange(fields.Select(typed => KeyValuePair.Create(typed.Name, typed.Value)));
        if (chosen.Name is { Length: > 0 } name)
        {
            values.Add(KeyValuePair.Create(name, chosen.Value));
        }

        var to = chosen.GetAttribute("formaction") is { } action ? new Uri(new Uri(http.BaseAddress!, path), action).PathAndQuery : path;
        return await http.PostAsync(to, new FormUrlEncodedContent(values), TestContext.Current.CancellationToken);
    }

    /// <summary>Opens the page that the last answer leads to.</summary>
    public Task<Person> Follow() => Open(Location!.ToString());

    private static bool Counts(IElement element) => element.HasAttribute("name") && element is not IHtmlButtonElement && element is not IHtmlInputElement { Type: "radio" or "checkbox", IsChecked: false };

    private static string Value(IElement element) => element switch
    {
        IHtmlInputElement input => input.Value,
        IHtmlTextAreaElement area => area.Value,
        IHtmlSelectElement select => select.Value ?? "",
        _ => "",
    };

    private async Task<Person> Answered(HttpResponseMessage answer)
    {
        using (answer)
        {
            (Status, Location, path) = (answer.StatusCode, answer.Headers.Location, answer.RequestMessage!.RequestUri!.PathAndQuery);
            Page = await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);
            return this;
        }
    }
}
