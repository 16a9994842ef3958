using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;

namespace DraftControl.Web.Privacy;

/// <summary>A cookie that the service sets.</summary>
/// <param name="Name">What browsers list it as.</param>
/// <param name="Purpose">What it is for.</param>
/// <param name="Until">When it goes.</param>
public sealed record SetCookie(string Name, string Purpose, string Until);

/// <summary>Every cookie that the service sets, read from what is set up, so that the privacy page cannot fall behind.</summary>
public sealed class Cookies(IAuthenticationSchemeProvider schemes, IOptionsMonitor<CookieAuthenticationOptions> signIn, IOptions<AntiforgeryOptions> forms, IOptions<CookieTempDataProviderOptions> notices)
{
    /// <summary>Gives the two cookies that are not for signing in names that say whose they are.</summary>
    public static void Name(IServiceCollection services)
    {
        services.AddScoped<Cookies>();
        services.Configure<AntiforgeryOptions>(options => options.Cookie.Name = "draftcontrol-form");
        services.Configure<CookieTempDataProviderOptions>(options => options.Cookie.Name = "draftcontrol-notice");
    }

    public async Task<IReadOnlyList<SetCookie>> All() =>
    [
        .. (await schemes.GetAllSchemesAsync())
            .Where(scheme => scheme.HandlerType == typeof(CookieAuthenticationHandler))
            .Select(scheme => (scheme.Name, Options: signIn.Get(scheme.Name)))
            .Select(scheme => new SetCookie(scheme.Options.Cookie.Name!, Purpose(scheme.Name), $"when you sign out, and at most {InWords(scheme.Options.ExpireTimeSpan)} after you last used the service")),
        new(forms.Value.Cookie.Name!, "Makes sure that a form was sent from this site and not by another one", "when you close the browser"),
        new(notices.Value.Cookie.Name!, "Carries a sentence such as “Your proposal is recorded” to the next page", "on that page"),
    ];

    private static string Purpose(string scheme) => scheme switch
    {
        "Identity.External" => "Remembers, for a moment, who signed you in elsewhere",
        "Identity.TwoFactorUserId" => "Remembers who is signing in between the password and the code",
        "Identity.TwoFactorRememberMe" => "Remembers that you asked not to be asked for a code in this browser again",
        _ => "Keeps you signed in",
    };

    private static string InWords(TimeSpan time) => time switch
    {
        { TotalDays: >= 2 } => $"{time.TotalDays:0} days",
        { TotalHours: >= 2 } => $"{time.TotalHours:0} hours",
        _ => $"{time.TotalMinutes:0} minutes",
    };
}
