namespace DraftControl.Tests.Support;

/// <summary>A running site with the demo, as in production: a fixture for tests of how people come in.</summary>
public sealed class ProductionSite : IDisposable
{
    public RunningSite Site { get; } = Started();

    public void Dispose() => Site.Dispose();

    private static RunningSite Started()
    {
        var site = RunningSite.With(("environment", "Production"), ("Demo", "true"));
        _ = site.Address;
        return site;
    }
}
