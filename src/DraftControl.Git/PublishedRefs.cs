using System.Collections.Immutable;
using DraftControl.Core.Entries;
using DraftControl.Core.Registers;

namespace DraftControl.Git;

/// <summary>The branch and the tags of a published ledger, each with the object that it names.</summary>
internal sealed class PublishedRefs : IEquatable<PublishedRefs>
{
    private PublishedRefs(ImmutableSortedDictionary<string, string> all) => All = all;

    public ImmutableSortedDictionary<string, string> All { get; }

    public IEnumerable<string> Targets => All.Values;

    /// <summary>
    /// What everybody may see of a ledger. A version has its tag as soon as its approval is among the entries that everybody
    /// may see, because a version without its tag would be a fault to whoever verifies the clone.
    /// </summary>
    public static PublishedRefs Of(string ledger, Register register)
    {
        var newest = register.NewestPublicEntry();
        using var repository = Durability.Open(ledger);
        return new(register.Versions
            .Where(version => version.Approval.Seq <= newest)
            .Select(version => Ledger.TagRef(version.Number))
            .Select(name => KeyValuePair.Create(name, repository.Refs[name]?.TargetIdentifier ?? throw new UnreadableLedgerException($"The tag {name} is missing. Start the server again, and it is made anew.")))
            .Append(KeyValuePair.Create(Ledger.Main, register.Entries[newest - 1].Commit.ToString()))
            .ToImmutableSortedDictionary(StringComparer.Ordinal));
    }

    /// <summary>What a published repository tells its readers; null where there is none, or none that can be read.</summary>
    public static PublishedRefs? In(string path)
    {
        try
        {
            return new(File.ReadLines(Path.Combine(path, "info", "refs"))
                .Select(line => line.Split('\t'))
                .Where(parts => !parts[1].EndsWith("^{}", StringComparison.Ordinal))
                .ToImmutableSortedDictionary(parts => parts[1], parts => parts[0], StringComparer.Ordinal));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or IndexOutOfRangeException or ArgumentException)
        {
            return null;
        }
    }

    /// <summary>Whether these only add to others, so that nothing has to be taken away.</summary>
    public bool Continues(PublishedRefs before, Register register) =>
        before.All.All(reference => reference.Key == Ledger.Main
            ? CommitId.TryParse(reference.Value, null, out var commit) && register.Find(commit) is { } entry && entry.Entry.Seq <= register.NewestPublicEntry()
            : All.GetValueOrDefault(reference.Key) == reference.Value);

    public bool Equals(PublishedRefs? other) => other is not null && All.SequenceEqual(other.All);

    public override bool Equals(object? obj) => Equals(obj as PublishedRefs);

    public override int GetHashCode() => All.Count;
}
