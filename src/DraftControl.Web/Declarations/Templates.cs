using DraftControl.Core.People;
using DraftControl.Core.Policies;

namespace DraftControl.Web.Declarations;

/// <summary>The texts that a declaration can start from: the folders of <c>drafts/</c>.</summary>
public sealed class Templates
{
    private readonly string folder = Path.Combine(AppContext.BaseDirectory, "drafts");

    /// <summary>The names of the templates.</summary>
    public IReadOnlyList<Slug> All => !Directory.Exists(folder) ? [] : [.. Directory.EnumerateDirectories(folder)
        .Select(path => Slug.TryParse(Path.GetFileName(path), provider: null, out var name) ? name : null)
        .OfType<Slug>()
        .Order()];

    /// <summary>A template; null where there is none of that name.</summary>
    public Template? Find(string name)
    {
        if (All.FirstOrDefault(slug => string.Equals(slug.ToString(), name, StringComparison.Ordinal)) is not { } found)
        {
            return null;
        }

        var root = Path.Combine(folder, found.ToString());
        var pages = Path.Combine(root, "pages");
        return new Template(
            File.ReadAllText(Path.Combine(root, "declaration.md")),
            File.Exists(Path.Combine(root, "policy.yml")) ? File.ReadAllText(Path.Combine(root, "policy.yml")) : UsualPolicy.Yaml,
            !Directory.Exists(pages) ? new Dictionary<string, string>() : Directory.EnumerateFiles(pages, "*.md").ToDictionary(path => $"pages/{Path.GetFileName(path)}", File.ReadAllText));
    }
}

/// <summary>A text to start from, with publishing rules and public pages.</summary>
public sealed record Template(string Text, string Policy, IReadOnlyDictionary<string, string> Pages);
