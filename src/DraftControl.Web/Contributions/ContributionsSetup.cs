namespace DraftControl.Web.Contributions;

/// <summary>How points that were made elsewhere are kept and brought in.</summary>
public static class ContributionsSetup
{
    public static void AddContributions(this IServiceCollection services) => services.AddSingleton<WithheldSources>();
}
