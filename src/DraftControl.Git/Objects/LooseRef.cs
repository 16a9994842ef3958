using System.Text;
using DraftControl.Core.Entries;

namespace DraftControl.Git.Objects;

/// <summary>A ref as Git keeps it until it is packed: a file with the commit's id and a line end.</summary>
internal static class LooseRef
{
    /// <summary>Whether the file of a ref names this commit. False as well where there is no such file, or one that says something else.</summary>
    public static bool Names(string repository, string name, CommitId commit)
    {
        Span<byte> held = stackalloc byte[64];
        try
        {
            using var file = File.OpenHandle(Path.Combine(repository, name));
            held = held[..RandomAccess.Read(file, held, fileOffset: 0)];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }

        return Encoding.ASCII.GetString(held).TrimEnd() == commit.ToString();
    }
}
