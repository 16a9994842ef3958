using System.Text;
using DraftControl.Tests.Support;
using DraftControl.Web.Api;

namespace DraftControl.Tests.Web.Seen;

/// <summary>Somebody who reads everything that they can get at: pages as a person, the API as a program, and their mail.</summary>
public sealed class Reader : IDisposable
{
    private readonly Planted planted;
    private readonly Somebody person;
    private readonly HttpClient program;
    private string? token;

    private Reader(Planted planted, string name, Somebody person, string? mail, string? bearer, string? link)
    {
        (this.planted, Name, this.person, Mail, Link) = (planted, name, person, mail, link);
        program = planted.Site.Visitor();
        program.DefaultRequestHeaders.Authorization = bearer is null ? null : new("Bearer", bearer);
    }

    /// <summary>The head of the reader's column.</summary>
    public string Name { get; }

    /// <summary>The address at which they get mail; null for a visitor.</summary>
    public string? Mail { get; }

    /// <summary>The address that only they know; null for most.</summary>
    public string? Link { get; }

    /// <summary>
    /// Everybody of the table, those who see most first. The former one held an office here that has ended, and is steward of
    /// another declaration; the invited one has nothing but a link; the colleague holds an office for the organisation that writes.
    /// </summary>
    public static async Task<IReadOnlyList<Reader>> All(Planted planted) =>
    [
        new(planted, "steward", await planted.Steward(), "steward@centre.example", planted.Token("steward@centre"), link: null),
        await SignedIn(planted, "editor", "editor@centre"),
        await SignedIn(planted, "councillor", "elm@eastam"),
        await SignedIn(planted, "colleague", "colleague@northam"),
        await SignedIn(planted, "participant", "rep@southam"),
        new(planted, "invited", new Somebody(planted.Site), "office@jackdaw.example", bearer: null, planted.Link),
        await SignedIn(planted, "former", "was@northam"),
        await SignedIn(planted, "stranger", "stranger@anywhere"),
        new(planted, "visitor", new Somebody(planted.Site), mail: null, bearer: null, link: null),
    ];

    public Task<HttpResponseMessage> Get(string path) => path.StartsWith("/api/", StringComparison.Ordinal)
        ? program.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken)
        : person.Get(path);

    /// <summary>Sends something that says nothing: a form with nothing but its token, or an empty call of the API.</summary>
    public async Task<HttpResponseMessage> Post(string path)
    {
        if (!path.StartsWith("/api/", StringComparison.Ordinal))
        {
            token ??= (await person.Open("/sign-in")).Field("__RequestVerificationToken");
            using var form = new FormUrlEncodedContent([KeyValuePair.Create("__RequestVerificationToken", token)]);
            return await person.Post(path, form);
        }

        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new StringContent("{}", Encoding.UTF8, "application/json") };
        request.Headers.Add(NeedsIdempotencyKey.Header, Guid.NewGuid().ToString("N"));
        return await program.SendAsync(request, TestContext.Current.CancellationToken);
    }

    /// <summary>Every message that they have had or will have.</summary>
    public IReadOnlyList<string> Messages() => Mail is null ? [] : planted.Site.MailTo(Mail);

    public void Dispose() => program.Dispose();

    private static async Task<Reader> SignedIn(Planted planted, string name, string who) =>
        new(planted, name, await planted.SignedIn(who), $"{who}.example", planted.Token(who), link: null);
}
