namespace DraftControl.Web.Search;

/// <summary>How words are found.</summary>
public static class SearchSetup
{
    public static void AddSearch(this IServiceCollection services)
    {
        services.AddSingleton<SearchIndexes>();
        services.AddScoped<Searching>();
        services.AddHostedService<Indexing>();
    }
}
