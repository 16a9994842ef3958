namespace DraftControl.Web.LanguageTests;

/// <summary>Language tests: personal links, and what came by e-mail.</summary>
public static class LanguageSetup
{
    public static void AddLanguageTests(this IServiceCollection services)
    {
        services.AddSingleton<LanguageLinks>();
        services.AddSingleton<LanguageMail>();
        services.AddSingleton<LanguageStanding>();
        services.AddSingleton<LinkedAnswers>();
        services.AddSingleton<LinkSending>();
        services.AddSingleton<ReceivedMails>();
        services.AddSingleton<Pages.LanguageTests.LinkAccess>();
    }
}
