using DraftControl.Git.Objects;

namespace DraftControl.Git;

/// <summary>Keeps a long ledger fast: everything in one pack, with a commit graph. Runs the git command; under the lock only.</summary>
internal static class Maintenance
{
    public static void Run(string repository)
    {
        // -A keeps what no ref reaches, and everything is flushed before a loose object goes.
        GitProcess.Run(repository, "repack", "-A", "-d", "-q");
        GitProcess.Run(repository, "commit-graph", "write", "--reachable", "--no-progress");
    }
}
