using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace DraftControl.Tests.Web.Hostile;

/// <summary>What a site answered, read to the end.</summary>
public sealed class Answer
{
    private readonly HttpResponseMessage message;

    private Answer(string address, HttpResponseMessage message, string text) => (Address, this.message, Text) = (address, message, text);

    public string Address { get; }

    public string Text { get; }

    public HttpStatusCode Status => message.StatusCode;

    public string? Type => message.Content.Headers.ContentType?.MediaType;

    /// <summary>Whether a browser keeps it as a file and shows nothing of it.</summary>
    public bool IsFile => message.Content.Headers.ContentDisposition?.DispositionType == "attachment";

    /// <summary>Where on the same site it leads; null where it leads nowhere.</summary>
    public string? Location => message.Headers.Location is not { } location ? null : new Uri(new Uri(new Uri("http://site"), Address), location).PathAndQuery;

    /// <summary>The page as a browser builds it; null where it is no page.</summary>
    public IHtmlDocument? Page => field ??= Type == "text/html" ? new HtmlParser().ParseDocument(Text) : null;

    public static async Task<Answer> Of(string address, Task<HttpResponseMessage> asking)
    {
        using var message = await asking;
        return new(address, message, await message.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    public string? Header(string name) => message.Headers.TryGetValues(name, out var values) || message.Content.Headers.TryGetValues(name, out values) ? string.Join(", ", values) : null;
}
