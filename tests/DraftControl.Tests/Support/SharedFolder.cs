using System.Runtime.CompilerServices;

namespace DraftControl.Tests.Support;

/// <summary>The cases that several teams share, beside the checkout: the folder <c>shared</c>, or <c>DRAFTCONTROL_SHARED</c>.</summary>
public static class SharedFolder
{
    public static string? Find(params string[] parts)
    {
        var folder = Environment.GetEnvironmentVariable("DRAFTCONTROL_SHARED") ?? Path.Combine(Checkout(), "..", "shared");
        var path = Path.GetFullPath(Path.Combine([folder, .. parts]));
        return Path.Exists(path) ? path : null;
    }

    /// <summary>The folder with <c>DraftControl.sln</c>.</summary>
    public static string Checkout([CallerFilePath] string here = "")
    {
        var folder = Path.GetDirectoryName(here)!;
        while (!File.Exists(Path.Combine(folder, "DraftControl.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("DraftControl.sln was not found.");
        }

        return folder;
    }
}
