using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using DraftControl.Web.Accounts;
using DraftControl.Web.Api;
using Microsoft.Extensions.DependencyInjection;

namespace DraftControl.Tests.Support;

/// <summary>A program that uses the JSON API for one person.</summary>
public sealed class ApiClient : IDisposable
{
    private readonly HttpClient http;

    public ApiClient(Uri address, string? token)
    {
        http = new HttpClient { BaseAddress = new Uri(address, "/api/v1/"), Timeout = TimeSpan.FromSeconds(60) };
        http.DefaultRequestHeaders.Authorization = token is null ? null : new AuthenticationHeaderValue("Bearer", token);
    }

    /// <summary>A client for the person with this address, whose account is made where there is none.</summary>
    public static ApiClient For(RunningSite site, string email)
    {
        var address = site.Address;
        return new ApiClient(address, site.Services.GetRequiredService<AccountBook>().NewToken(EmailAddress.Parse(email)));
    }

    /// <summary>In which office the person speaks: <c>editor@centre</c>; null leaves it to the server.</summary>
    public string? Office { get; set; }

    public async Task<Answer> Get(string path) => await Answer.Of(await http.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken));

    public async Task<Answer> Post(string path, object body, string? key = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = JsonContent.Create(body) };
        request.Headers.Add(NeedsIdempotencyKey.Header, key ?? Guid.NewGuid().ToString("N"));
        if (Office is not null)
        {
            request.Headers.Add("Office", Office);
        }

        return await Answer.Of(await http.SendAsync(request, TestContext.Current.CancellationToken));
    }

    /// <summary>A POST that must be allowed.</summary>
    public async Task<JsonElement> Do(string path, object body, string? key = null)
    {
        var answer = await Post(path, body, key);
        Assert.True(answer.Status == HttpStatusCode.Created, $"POST {path}: {(int)answer.Status} {answer.Text}");
        return answer.Json;
    }

    public void Dispose() => http.Dispose();

    /// <summary>What the server answered.</summary>
    public sealed record Answer(HttpStatusCode Status, string Text)
    {
        public JsonElement Json => JsonDocument.Parse(Text).RootElement;

        /// <summary>The sentence of a refusal.</summary>
        public string Detail => Json.GetProperty("detail").GetString()!;

        internal static async Task<Answer> Of(HttpResponseMessage response)
        {
            using (response)
            {
                return new(response.StatusCode, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
            }
        }
    }
}
