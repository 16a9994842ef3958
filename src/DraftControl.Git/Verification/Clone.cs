using DraftControl.Core.Entries;
using DraftControl.Git.Objects;

namespace DraftControl.Git.Verification;

/// <summary>A repository that somebody else may have made: a plain clone, bare or not, read without trusting anything in it.</summary>
internal sealed class Clone : IDisposable
{
    private Clone(string folder)
    {
        Objects = new ObjectReader(folder);
        IsBare = GitProcess.Run(folder, "rev-parse", "--is-bare-repository") is ["true"];
        Refs = [.. GitProcess.Run(folder, "for-each-ref", "--format=%(refname) %(objectname) %(objecttype)")
            .Select(line => line.Split(' '))
            .Select(parts => new Ref(parts[0], parts[1], parts[2]))];
    }

    public ObjectReader Objects { get; }

    public bool IsBare { get; }

    public IReadOnlyList<Ref> Refs { get; }

    /// <summary>The newest entry.</summary>
    public CommitId Tip =>
        CommitId.TryParse((Find("refs/heads/main") ?? Find("refs/remotes/origin/main"))?.Target, null, out var tip) ? tip
        : throw new UnreadableLedgerException("this is no ledger: it has no branch main");

    /// <exception cref="UnreadableLedgerException">There is no repository here, or not a whole one.</exception>
    public static Clone Open(string path)
    {
        var folder = new[] { Path.Combine(path, ".git"), path }.FirstOrDefault(folder => Directory.Exists(Path.Combine(folder, "objects")) && File.Exists(Path.Combine(folder, "HEAD")))
            ?? throw new UnreadableLedgerException($"there is no Git repository in '{path}'");
        return File.Exists(Path.Combine(folder, "shallow"))
            ? throw new UnreadableLedgerException("the clone is shallow: it lacks the older entries. Make a whole clone, with 'git clone' and no --depth")
            : new Clone(Path.GetFullPath(folder));
    }

    public Ref? Find(string name) => Refs.FirstOrDefault(reference => string.Equals(reference.Name, name, StringComparison.Ordinal));

    public void Dispose() => Objects.Dispose();
}

/// <summary>A branch or a tag.</summary>
internal sealed record Ref(string Name, string Target, string Type);
