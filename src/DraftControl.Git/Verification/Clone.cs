using DraftControl.Core.Entries;
using DraftControl.Git.Objects;

namespace DraftControl.Git.Verification;

/// <summary>A repository that somebody else may have made: a plain clone, bare or not, read without trusting anything in it.</summary>
internal sealed class Clone : IDisposable
{
    private const string OriginMain = "refs/remotes/origin/main";

    private readonly Lazy<bool> isBare;

    private Clone(string folder)
    {
        Objects = new ObjectReader(folder);
        isBare = new Lazy<bool>(() => GitProcess.Run(folder, "rev-parse", "--is-bare-repository") is ["true"]);
        Refs = [.. GitProcess.Run(folder, "for-each-ref", "--format=%(refname) %(objectname) %(objecttype)")
            .Select(line => line.Split(' '))
            .Select(parts => new Ref(parts[0], parts[1], parts[2]))];
    }

    public ObjectReader Objects { get; }

    public IReadOnlyList<Ref> Refs { get; }

    /// <summary>The newest entry: in a clone that has fetched since, that of <c>origin/main</c> where it continues <c>main</c>.</summary>
    public CommitId Tip => (Target(Ledger.Main), Target(OriginMain)) switch
    {
        (null, null) => throw new UnreadableLedgerException("this is no ledger: it has no branch main"),
        ({ } main, { } origin) => Continues(origin, main) ? origin : main,
        var (main, origin) => main ?? origin!,
    };

    /// <summary>What is wrong with the branches: there is only <c>main</c>, and it only ever grows.</summary>
    public IEnumerable<string> Faults()
    {
        foreach (var other in Refs.Select(other => other.Name).Where(name => !MayHold(name)))
        {
            yield return $"{other} is not a branch of a ledger, which has only main";
        }

        if ((Target(Ledger.Main), Target(OriginMain)) is ({ } main, { } origin) && !Continues(origin, main))
        {
            yield return "the ledger has been rewound or rewritten: origin/main does not continue main, which was fetched earlier";
        }
    }

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

    /// <summary>Nothing of a ledger lives on another branch or elsewhere. In a working clone, local branches are the auditor's own; replacements are ignored.</summary>
    private bool MayHold(string name) => name is Ledger.Main or OriginMain or "refs/remotes/origin/HEAD"
        || name.StartsWith("refs/tags/", StringComparison.Ordinal)
        || name.StartsWith("refs/replace/", StringComparison.Ordinal)
        || (!isBare.Value && !name.StartsWith("refs/remotes/origin/", StringComparison.Ordinal));

    private bool Continues(CommitId newer, CommitId older) => newer == older || Chain.Back(Objects, newer).Any(commit => commit.Id == older);

    private CommitId? Target(string name) => CommitId.TryParse(Find(name)?.Target, null, out var target) ? target : null;
}

/// <summary>A branch or a tag.</summary>
internal sealed record Ref(string Name, string Target, string Type);
