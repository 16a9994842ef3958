namespace DraftControl.Tests.Support;

/// <summary>A running site with the demo: a fixture for tests that mostly read.</summary>
public sealed class DemoSite : IDisposable
{
    public const string Declaration = "/declarations/local-digital-declaration";

    public RunningSite Site { get; } = Started();

    public void Dispose() => Site.Dispose();

    private static RunningSite Started()
    {
        var site = RunningSite.With(("Demo", "true"));
        _ = site.Address;
        return site;
    }
}
