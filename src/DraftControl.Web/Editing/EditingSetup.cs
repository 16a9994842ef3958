namespace DraftControl.Web.Editing;

/// <summary>What editors keep among themselves.</summary>
public static class EditingSetup
{
    public static void AddEditing(this IServiceCollection services)
    {
        services.AddSingleton<Claims>();
        services.AddSingleton<DraftBook>();
        services.AddSingleton<ReasonTemplates>();
        services.AddSingleton<EditorsRoom>();
    }
}
