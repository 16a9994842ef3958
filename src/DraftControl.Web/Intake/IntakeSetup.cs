namespace DraftControl.Web.Intake;

/// <summary>How files of contributions are looked through and brought in.</summary>
public static class IntakeSetup
{
    public static void AddIntake(this IServiceCollection services)
    {
        services.AddSingleton<IntakeFiles>();
        services.AddSingleton<IntakeUploads>();
        services.AddSingleton<Looking>();
        services.AddSingleton<RowWriting>();
        services.AddHostedService(provider => provider.GetRequiredService<RowWriting>());
        services.AddSingleton<IntakeUpkeep>();
        services.AddHostedService(provider => provider.GetRequiredService<IntakeUpkeep>());
    }
}
