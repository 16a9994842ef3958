using DraftControl.Core.Entries;

namespace DraftControl.Git.Spelling;

/// <summary>How one kind of entry is spelled: its name, its trailers in order, whether it needs a text by the person.</summary>
/// <param name="Name">As in the trailer <c>Entry</c>.</param>
/// <param name="Type">The entry.</param>
/// <param name="Pattern">The names of its trailers: <c>?</c> optional, <c>*</c> any number, <c>+</c> one or more.</param>
/// <param name="NeedsBody">Whether the reason is required.</param>
/// <param name="Read">From the trailers.</param>
/// <param name="Write">To the trailers.</param>
internal sealed record Kind(string Name, Type Type, string[] Pattern, bool NeedsBody, Func<Head, TrailerReader, Entry> Read, Action<Entry, TrailerWriter> Write)
{
    private static readonly string[] first = ["Entry", "Seq", "Id", "Person", "Role", "Organisation"];

    public static Kind Of<T>(string name, string pattern, Func<Head, TrailerReader, T> read, Action<T, TrailerWriter> write, bool needsBody = false)
        where T : Entry =>
        new(name, typeof(T), [.. first, .. pattern.Split(' ', StringSplitOptions.RemoveEmptyEntries)], needsBody, read, (entry, writer) => write((T)entry, writer));

    /// <summary>The trailers in words, as in the table of kinds: <c>Proposal, Title, Change*, Base</c>.</summary>
    private string InWords => string.Join(", ", Pattern).Replace('+', '*');

    /// <exception cref="MisspelledException">A trailer is unknown, missing, repeated or out of place.</exception>
    public void Check(IReadOnlyList<Trailer> trailers)
    {
        var at = 0;
        foreach (var part in Pattern)
        {
            var (key, most) = part[^1] switch
            {
                '?' => (part[..^1], 1),
                '*' or '+' => (part[..^1], int.MaxValue),
                _ => (part, 1),
            };
            var start = at;
            while (at < trailers.Count && at - start < most && string.Equals(trailers[at].Key, key, StringComparison.Ordinal))
            {
                at++;
            }

            if (at == start && part[^1] is not ('?' or '*'))
            {
                throw Fault(trailers, at);
            }
        }

        if (at < trailers.Count)
        {
            throw Fault(trailers, at);
        }
    }

    private MisspelledException Fault(IReadOnlyList<Trailer> trailers, int at) =>
        new(trailers[Math.Min(at, trailers.Count - 1)].Line, $"trailers of '{Name}' are {InWords}, each once but Change, in this order");
}
