using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace DraftControl.Web.SignIn;

/// <summary>The cookies that say who is signed in, and who is half-way there.</summary>
public static class SessionCookie
{
    public static void Describe(CookieAuthenticationOptions cookie)
    {
        cookie.LoginPath = "/sign-in";
        cookie.Cookie.SameSite = SameSiteMode.Lax;
        cookie.Cookie.HttpOnly = true;
        cookie.Events.OnValidatePrincipal = Sessions.Check;
        cookie.Events.OnRedirectToLogin = context => Lead(context, StatusCodes.Status401Unauthorized, context.RedirectUri);

        // The site asks everybody for a passkey or a code, and this session has not given one.
        cookie.Events.OnRedirectToAccessDenied = context => Lead(
            context, StatusCodes.Status403Forbidden, $"/account/confirm{QueryString.Create("returnUrl", context.Request.PathBase + context.Request.Path + context.Request.QueryString)}");
    }

    /// <summary>Between the password and the code, and between the two halves of a passkey.</summary>
    public static void DescribeHalfWay(CookieAuthenticationOptions cookie)
    {
        cookie.Cookie.Name = "half-way";
        cookie.Cookie.SameSite = SameSiteMode.Strict;
        cookie.Cookie.HttpOnly = true;
        cookie.ExpireTimeSpan = TimeSpan.FromMinutes(5);
    }

    /// <summary>Where the site is on HTTPS, browsers take the cookie from nobody else and send it nowhere else.</summary>
    public static void Fit(CookieAuthenticationOptions cookie, IConfiguration settings, SignInSettings signIn)
    {
        var secure = settings["PublicAddress"]?.StartsWith("https://", StringComparison.OrdinalIgnoreCase) == true;
        cookie.Cookie.Name = secure ? "__Host-draftcontrol" : "draftcontrol";
        cookie.Cookie.SecurePolicy = secure ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
        cookie.Cookie.Path = "/";
        cookie.ExpireTimeSpan = TimeSpan.FromHours(signIn.Hours);
    }

    /// <summary>Leads to a page. A form that was sent is answered instead, because a redirect would lose what was typed.</summary>
    private static Task Lead(RedirectContext<CookieAuthenticationOptions> context, int status, string page)
    {
        if (HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method))
        {
            context.Response.Redirect(page);
        }
        else
        {
            context.Response.StatusCode = status;
        }

        return Task.CompletedTask;
    }
}
