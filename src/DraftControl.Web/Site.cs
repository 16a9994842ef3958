using System.Globalization;
using DraftControl.Web.Accounts;
using DraftControl.Web.Api;
using DraftControl.Web.Contributions;
using DraftControl.Web.Declarations;
using DraftControl.Web.Demo;
using DraftControl.Web.Editing;
using DraftControl.Web.Intake;
using DraftControl.Web.LanguageTests;
using DraftControl.Web.Look;
using DraftControl.Web.Mail;
using DraftControl.Web.Panels;
using DraftControl.Web.Privacy;
using DraftControl.Web.Public;
using DraftControl.Web.Search;
using DraftControl.Web.Security;
using DraftControl.Web.Signatories;
using DraftControl.Web.SignIn;
using DraftControl.Web.Texts;
using DraftControl.Web.Unsent;

namespace DraftControl.Web;

/// <summary>The web application: what it is made of, and what each request goes through.</summary>
public static class Site
{
    /// <param name="args">The settings, as on a command line.</param>
    /// <param name="others">What takes the place of its own parts; null for none.</param>
    public static WebApplication Build(string[] args, Action<IServiceCollection>? others = null)
    {
        // Numbers and dates are spelled one way, wherever the server stands.
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;

        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ApplicationName = typeof(Site).Assembly.GetName().Name, ContentRootPath = AppContext.BaseDirectory });

        if (TokenCommand.IsAsked(args))
        {
            // Nothing but the token on standard output.
            builder.Logging.ClearProviders();
        }

        builder.WebHost.UseStaticWebAssets();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.Services.AddRequestLimit();
        builder.Services.AddSecurityHeaderPolicies().SetDefaultPolicy(SecurityHeaders.Policy).AddPolicy(SecurityHeaders.OfDownloads, SecurityHeaders.DownloadPolicy);
        builder.Services.AddRateLimits();
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton<DataFolder>();
        builder.Services.AddSingleton<SiteAddress>();
        builder.Services.AddSignIn();
        builder.Services.AddMail();
        builder.Services.AddDeclarations();
        builder.Services.AddSignatories();
        builder.Services.AddUnsent();
        builder.Services.AddEditing();
        builder.Services.AddContributions();
        builder.Services.AddIntake();
        builder.Services.AddPanels();
        builder.Services.AddLanguageTests();
        builder.Services.AddSearch();
        builder.Services.AddTexts();
        builder.Services.AddLook(builder.Configuration);
        Cookies.Name(builder.Services);
        builder.Services.AddApi();
        builder.Services.AddPublicSite(builder.Configuration);
        builder.Services.AddRazorPages(pages => pages.Conventions.AllowAnonymousToPublicPages()).AddPlainWords().AddViewOverrides(builder.Configuration);
        others?.Invoke(builder.Services);

        return builder.Build();
    }

    /// <summary>Makes the data folder fit for this version, the demonstration where it is wanted, and everything ready for requests.</summary>
    public static void Prepare(this WebApplication app)
    {
        var wantsDemo = app.IsDemoWanted();
        app.Services.GetRequiredService<AccountBook>().Migrate();
        if (wantsDemo)
        {
            app.MakeDemo();
        }

        if (!app.Environment.IsDevelopment())
        {
            app.Lifetime.ApplicationStarted.Register(app.Services.GetRequiredService<FirstStart>().Offer);
        }

        app.TakeRequests();
    }

    private static void TakeRequests(this WebApplication app)
    {
        app.UseProxies(app.Configuration);
        app.UseSecurityHeaders();
        app.UseFetchMetadata();
        app.UseErrorPages();
        app.UseApiProblems();
        app.UseRouting();
        app.UseRequestLimit();
        app.UseAuthentication();
        app.UseNotKept();
        app.UseRateLimits();
        app.UseAuthorization();
        app.MapStaticAssets().AllowAnonymous();
        app.MapLook();
        app.MapApi();
        app.MapPublicSite();
        app.MapRazorPages().WithStaticAssets();

        // An address that does not exist is not found, rather than asking for a sign-in that would not help.
        app.MapFallback("{*path}", context =>
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        }).AllowAnonymous();
    }
}
