namespace DraftControl.Web.Signatories;

/// <summary>How organisations are invited, asked and kept.</summary>
public static class SignatoriesSetup
{
    public static void AddSignatories(this IServiceCollection services)
    {
        services.AddSingleton<SigningInvitations>();
        services.AddSingleton<Invitable>();
        services.AddSingleton<SignatureRequests>();
        services.AddSingleton<Contacts>();
        services.AddSingleton<Logos>();
        services.AddSingleton<LogoKeys>();
        services.AddSingleton<UnusedLogos>();
        services.AddSingleton<FormLimit>();
        services.AddSingleton<SigningStart>();
        services.AddScoped<StewardsAnswer>();
        services.AddSingleton<Pages.Signing.InvitedAccess>();
        services.AddSingleton<SigningMail>();
        services.AddSingleton<Asking>();
        services.AddHostedService<AskingInTurn>();
        services.AddSingleton<Planned.PlannedReleases>();
    }
}
