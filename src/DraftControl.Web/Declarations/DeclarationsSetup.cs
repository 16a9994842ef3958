using DraftControl.Web.Pages.Drafts;
using DraftControl.Web.Planned;
using DraftControl.Web.Waiting;

namespace DraftControl.Web.Declarations;

/// <summary>Where declarations are found, read and written.</summary>
public static class DeclarationsSetup
{
    public static void AddDeclarations(this IServiceCollection services)
    {
        services.AddSingleton<DeclarationBook>();
        services.AddSingleton<Templates>();
        services.AddSingleton<Openings>();
        services.AddSingleton<ChangedWords>();
        services.AddSingleton<WordsSince>();
        services.AddSingleton<StandingWords>();
        services.AddHostedService<Upkeep>();
        services.AddSingleton<PlannedActs>();
        services.AddHostedService(provider => provider.GetRequiredService<PlannedActs>());
        services.AddScoped<Visibility>();
        services.AddScoped<Writer>();
        services.AddScoped<Access>();
        services.AddSingleton<OnDesks>();
        services.AddSingleton<WaitingBook>();
        services.AddScoped<WaitingList>();
    }
}
