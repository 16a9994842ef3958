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
    /// <summary>The policy of pages that open to every session, even to one that has yet to give a passkey or a code.</summary>
    public const string AnySession = "AnySession";

    private const string Either = "CookieOrToken";

    public static void AddSignIn(this IServiceCollection services)
    {
        services.AddDbContextFactory<AccountsContext>((provider, options) => options
            .UseSqlite($"Data Source={provider.GetRequiredService<DataFolder>().File("accounts.db")}")
            .AddInterceptors(new SecureDelete()));
        services.AddSingleton(provider => provider.GetRequiredService<IConfiguration>().GetSection("SignIn").Get<SignInSettings>() ?? new SignInSettings());
        services.AddSingleton<AccountBook>();
        services.AddSingleton<OneTimeLinks>();
        services.AddSingleton<SignInLinks>();
        services.AddSingleton<InvitationMail>();
        services.AddSingleton<FirstStart>();
        services.AddHttpContextAccessor();
        services.AddScoped<SignedIn>();
        services.AddScoped<Sessions>();
        services.AddScoped<Codes>();
        services.AddScoped<Passkeys>();
        services.AddScoped<OwnAccount>();
        services.AddScoped<Erasure>();
        services.AddOptions<Microsoft.AspNetCore.DataProtection.KeyManagement.KeyManagementOptions>()
            .Configure<DataFolder, ILoggerFactory>((options, data, logging) => options.XmlRepository =
                new Microsoft.AspNetCore.DataProtection.Repositories.FileSystemXmlRepository(new DirectoryInfo(data.File("protection")), logging));
        services.AddDataProtection().SetApplicationName("DraftControl");
        services.AddIdentity();

        services.AddAuthentication(Either)
            .AddPolicyScheme(Either, displayName: null, scheme => scheme.ForwardDefaultSelector = context =>
                context.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase) ? TokenAuthentication.SchemeName : IdentityConstants.ApplicationScheme)
            .AddCookie(IdentityConstants.ApplicationScheme, SessionCookie.Describe)
            .AddCookie(IdentityConstants.TwoFactorUserIdScheme, cookie => SessionCookie.DescribeHalfWay(cookie))
            .AddScheme<AuthenticationSchemeOptions, TokenAuthentication>(TokenAuthentication.SchemeName, configureOptions: null);
        services.AddOptions<CookieAuthenticationOptions>(IdentityConstants.ApplicationScheme).Configure<IConfiguration, SignInSettings>(SessionCookie.Fit);

        services.AddAuthorizationBuilder()
            .AddPolicy(AnySession, policy => policy.RequireAuthenticatedUser());
        services.AddOptions<AuthorizationOptions>().Configure<SignInSettings>((options, settings) => options.FallbackPolicy = new AuthorizationPolicyBuilder()
            .RequireAuthenticatedUser()
            .RequireAssertion(asked => settings.LinkIsEnough || asked.User.HasClaim(claim => claim.Type == SignedIn.ConfirmedClaim) || asked.User.Identity?.AuthenticationType == TokenAuthentication.SchemeName)
            .Build());
    }

    private static void AddIdentity(this IServiceCollection services)
    {
        services.AddIdentityCore<Account>(identity =>
            {
                identity.Stores.SchemaVersion = IdentitySchemaVersions.Version3;
                identity.User.RequireUniqueEmail = true;
                identity.Lockout.MaxFailedAccessAttempts = 5;
                identity.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15);
                identity.Password.RequiredLength = CommonPasswords.Shortest;
                identity.Password.RequireDigit = identity.Password.RequireLowercase = identity.Password.RequireUppercase = identity.Password.RequireNonAlphanumeric = false;
            })
            .AddEntityFrameworkStores<AccountsContext>()
            .AddPasswordValidator<CommonPasswords>()
            .AddSignInManager()
            .AddDefaultTokenProviders();
        services.AddOptions<IdentityPasskeyOptions>().Configure<IConfiguration>((passkeys, settings) =>
        {
            passkeys.UserVerificationRequirement = "required";
            passkeys.ResidentKeyRequirement = "required";
            passkeys.ServerDomain = Uri.TryCreate(settings["PublicAddress"], UriKind.Absolute, out var address) ? address.Host : null;
        });
    }
}
