using DraftControl.Web.Accounts;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace DraftControl.Web.SignIn;

/// <summary>How people and programs sign in. Whatever is not listed as public asks for it.</summary>
public static class SignInSetup
{
    private const string Either = "CookieOrToken";

    public static void AddSignIn(this IServiceCollection services)
    {
        services.AddDbContextFactory<AccountsContext>((provider, options) => options.UseSqlite($"Data Source={provider.GetRequiredService<DataFolder>().File("accounts.db")}"));
        services.Configure<IdentityOptions>(identity => identity.Stores.SchemaVersion = IdentitySchemaVersions.Version3);
        services.AddSingleton<AccountBook>();
        services.AddSingleton<OneTimeLinks>();
        services.AddHttpContextAccessor();
        services.AddScoped<SignedIn>();
        services.AddOptions<Microsoft.AspNetCore.DataProtection.KeyManagement.KeyManagementOptions>()
            .Configure<DataFolder, ILoggerFactory>((options, data, logging) => options.XmlRepository =
                new Microsoft.AspNetCore.DataProtection.Repositories.FileSystemXmlRepository(new DirectoryInfo(data.File("protection")), logging));
        services.AddDataProtection().SetApplicationName("DraftControl");

        services.AddAuthentication(Either)
            .AddPolicyScheme(Either, displayName: null, scheme => scheme.ForwardDefaultSelector = context =>
                context.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase) ? TokenAuthentication.SchemeName : CookieAuthenticationDefaults.AuthenticationScheme)
            .AddCookie(cookie =>
            {
                cookie.LoginPath = "/sign-in";
                cookie.AccessDeniedPath = "/sign-in";
                cookie.Events.OnRedirectToLogin = context =>
                {
                    // A redirect would lose what was typed; the page for 401 gives it back.
                    if (HttpMethods.IsPost(context.Request.Method))
                    {
                        context.Response.StatusCode = StatusCodes.Status401Unauthorized;
                    }
                    else
                    {
                        context.Response.Redirect(context.RedirectUri);
                    }

                    return Task.CompletedTask;
                };
                cookie.Cookie.Name = "draftcontrol";
                cookie.Cookie.SameSite = SameSiteMode.Lax;
                cookie.Cookie.HttpOnly = true;
            })
            .AddScheme<AuthenticationSchemeOptions, TokenAuthentication>(TokenAuthentication.SchemeName, configureOptions: null);

        services.AddAuthorizationBuilder().SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
    }
}
