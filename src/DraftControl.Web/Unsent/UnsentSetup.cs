namespace DraftControl.Web.Unsent;

/// <summary>What is being written and not sent.</summary>
public static class UnsentSetup
{
    public static void AddUnsent(this IServiceCollection services) => services.AddSingleton<UnsentBook>();
}
