namespace DraftControl.Web.Panels;

/// <summary>Panels of councillors, and what they find under seal.</summary>
public static class PanelsSetup
{
    public static void AddPanels(this IServiceCollection services)
    {
        services.AddSingleton<SealedFindings>();
        services.AddSingleton<FindingDesk>();
        services.AddScoped<Closing>();
    }
}
