using System.Net.Http.Headers;
using System.Security.Claims;
using System.Text.Encodings.Web;
using DraftControl.Web.Accounts;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace DraftControl.Web.SignIn;

/// <summary>Signs a program in by the bearer token that its request carries.</summary>
public sealed class TokenAuthentication(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, AccountBook accounts)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public const string SchemeName = "Bearer";

    protected override Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (!AuthenticationHeaderValue.TryParse(Request.Headers.Authorization, out var header) || !string.Equals(header.Scheme, SchemeName, StringComparison.OrdinalIgnoreCase))
        {
            return Task.FromResult(AuthenticateResult.NoResult());
        }

        return Task.FromResult(accounts.TryFindByToken(header.Parameter ?? "", out var person)
            ? AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(SignedIn.Identity(person, SchemeName)), SchemeName))
            : AuthenticateResult.Fail("The bearer token is not known."));
    }
}
