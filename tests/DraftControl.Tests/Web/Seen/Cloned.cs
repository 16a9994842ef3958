using DraftControl.Core.People;
using DraftControl.Tests.Support;

namespace DraftControl.Tests.Web.Seen;

/// <summary>Everything that anybody gets who clones a declaration, and every object of the copy it is cloned from, reachable or not.</summary>
public static class Cloned
{
    /// <returns>Nothing where there is no clone.</returns>
    public static string From(RunningSite site, Slug slug)
    {
        var folder = Directory.CreateTempSubdirectory("draftcontrol-clone-").FullName;
        try
        {
            var (code, _) = StockGit.Run(folder, "clone", "-q", "--mirror", new Uri(site.Address, $"/declarations/{slug}.git").ToString(), "clone");
            var published = Path.Combine(site.Data, "published", $"{slug}.git");
            return string.Concat(
                code == 0 ? Objects(Path.Combine(folder, "clone")) : "",
                Directory.Exists(published) ? Objects(published) : "");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string Objects(string repository) =>
        StockGit.Run(repository, "cat-file", "--batch", "--batch-all-objects").Output + StockGit.Run(repository, "for-each-ref").Output + StockGit.Run(repository, "config", "--list").Output;
}
