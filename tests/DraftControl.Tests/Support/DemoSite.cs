using DraftControl.Core.Registers;
using DraftControl.Web.Declarations;
using DraftControl.Web.Demo;
using Microsoft.Extensions.DependencyInjection;

namespace DraftControl.Tests.Support;

/// <summary>A running site with the demo: a fixture for tests that mostly read.</summary>
public sealed class DemoSite : IDisposable
{
    public const string Declaration = "/declarations/local-digital-declaration";

    public RunningSite Site { get; } = Started();

    /// <summary>The demo's declaration as it stands.</summary>
    public Register Register => Site.Services.GetRequiredService<DeclarationBook>().Find(DemoSetup.Declaration)!.Read();

    public void Dispose() => Site.Dispose();

    private static RunningSite Started()
    {
        // Styles and script as they are delivered, compressed, rather than as files that somebody may be editing.
        var site = RunningSite.With(("Demo", "true"), ("ReloadStaticAssetsAtRuntime", "false"));
        _ = site.Address;
        return site;
    }
}
