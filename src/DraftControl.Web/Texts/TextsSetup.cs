namespace DraftControl.Web.Texts;

/// <summary>How texts become pages.</summary>
public static class TextsSetup
{
    public static void AddTexts(this IServiceCollection services)
    {
        services.AddSingleton<Redlines>();
        services.AddSingleton<ProposalPairs>();
        services.AddSingleton<ClauseHtml>();
    }
}
