using DraftControl.Core.Registers;
using DraftControl.Web.Declarations;
using DraftControl.Web.Demo;
using Microsoft.Extensions.DependencyInjection;

namespace DraftControl.Tests.Support;

/// <summary>A running site with the demo: a fixture for tests that mostly read.</summary>
public sealed class DemoSite : IDisposable
{
    public const string Declaration = "/declarations/local-digital-declaration";

    public DemoSite()
        : this([])
    {
    }

    private DemoSite((string Key, string Value)[] settings) => Site = Started(settings);

    public RunningSite Site { get; }

    /// <summary>The demo's declaration as it stands.</summary>
    public Register Register => Site.Services.GetRequiredService<DeclarationBook>().Find(DemoSetup.Declaration)!.Read();

    /// <summary>One with settings of its own.</summary>
    public static DemoSite With(params (string Key, string Value)[] settings) => new(settings);

    public void Dispose() => Site.Dispose();

    private static RunningSite Started((string Key, string Value)[] settings)
    {
        // Styles and script as they are delivered, compressed, rather than as files that somebody may be editing.
        var site = RunningSite.With([("Demo", "true"), ("ReloadStaticAssetsAtRuntime", "false"), .. settings]);
        _ = site.Address;
        return site;
    }
}
