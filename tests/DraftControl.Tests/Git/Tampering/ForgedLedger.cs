using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using DraftControl.Git.Signing;

namespace DraftControl.Tests.Git.Tampering;

/// <summary>
/// A true ledger taken apart, and put together again as a forger would who has its key: what depends on a commit's id or on
/// a file's hash is made to fit, and everything that differs is signed anew.
/// </summary>
internal sealed partial class ForgedLedger
{
    private readonly LooseObjects objects;
    private readonly SigningKey key;
    private readonly IReadOnlyDictionary<string, int> names;
    private readonly List<ForgedCommit> asWritten;
    private readonly Dictionary<string, string> ids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> hashes = new(StringComparer.Ordinal);

    /// <param name="objects">Where the true ledger keeps its objects, and the forged one will.</param>
    /// <param name="repository">The true ledger, all of its objects and refs in files of their own.</param>
    /// <param name="names">What tests call entries, and their sequence numbers.</param>
    /// <param name="key">The ledger's own key.</param>
    public ForgedLedger(LooseObjects objects, string repository, IReadOnlyDictionary<string, int> names, SigningKey key)
    {
        (this.objects, this.names, this.key) = (objects, names, key);
        var read = new Dictionary<string, ForgedCommit>(StringComparer.Ordinal);
        ForgedCommit Read(string id) => read.TryGetValue(id, out var known) ? known : read[id] = ForgedCommit.Read(objects, id, Read);
        for (var entry = Read(Target(repository, "refs/heads/main")); entry is not null; entry = entry.Parents.FirstOrDefault())
        {
            Entries.Insert(0, entry);
        }

        asWritten = [.. Entries];
        var tags = Path.Combine(repository, "refs", "tags");
        Tags = [.. (Directory.Exists(tags) ? Directory.EnumerateFiles(tags) : []).Select(path => ReadTag(Path.GetFileName(path), Encoding.UTF8.GetString(objects.Read(Target(path))), Read))];
    }

    public List<ForgedCommit> Entries { get; } = [];

    public List<ForgedTag> Tags { get; }

    /// <summary>Other files of the repository, by path: refs, mostly. <c>{tip}</c> stands for the newest entry, <c>{first}</c> for the first.</summary>
    public Dictionary<string, string> Others { get; } = new(StringComparer.Ordinal);

    /// <summary>A key that the entry <c>keys</c> lets sign, besides the ledger's own.</summary>
    public required SigningKey Second { get; init; }

    /// <summary>A key that no entry lets sign.</summary>
    public required SigningKey Stranger { get; init; }

    /// <summary>Whether changed commits keep the signatures that they had: the forger has no key.</summary>
    public bool KeepsSignatures { get; set; }

    /// <summary>Whether hashes in messages follow the files.</summary>
    public bool HashesFollow { get; set; } = true;

    /// <summary>An entry by the name that tests have for it.</summary>
    public ForgedCommit this[string name] => asWritten[names[name] - 1];

    /// <summary>The entries from this one on with the wordings that they bring: what shares a file with it.</summary>
    public IEnumerable<ForgedCommit> From(string name)
    {
        var later = Entries.Skip(Entries.IndexOf(this[name])).ToList();
        return later.Concat(later.Where(entry => entry.Parents.Count > 1 && later.Contains(entry.Wording.Parents[0])).Select(entry => entry.Wording).Distinct());
    }

    /// <summary>Gives an entry to somebody else, author and wording included.</summary>
    public static void By(ForgedCommit entry, string person, string role, string organisation, string name)
    {
        (entry["Person"], entry["Role"], entry["Organisation"]) = (person, role, organisation);
        var time = entry.Author[(entry.Author.IndexOf("> ", StringComparison.Ordinal) + 2)..];
        entry.Author = $"{name}, {role} <{person}@people.invalid> {time}";
        if (entry["Entry"] is "proposed" or "revised")
        {
            entry.Wording.Author = entry.Author;
        }
    }

    /// <summary>Makes each entry the first parent of the next again.</summary>
    public void Relink()
    {
        foreach (var (entry, next) in Entries.Zip(Entries.Skip(1)))
        {
            next.Parents[0] = entry;
        }
    }

    /// <summary>Numbers the entries anew, and whatever refers to their numbers.</summary>
    public void Renumber()
    {
        var seq = Entries.Select((entry, index) => (Was: entry["Seq"], Is: (index + 1).ToString(CultureInfo.InvariantCulture))).ToLookup(pair => pair.Was, pair => pair.Is);
        foreach (var (entry, index) in Entries.Select((entry, index) => (entry, index)))
        {
            entry["Seq"] = (index + 1).ToString(CultureInfo.InvariantCulture);
            foreach (var reference in new[] { "Appointment", "Signature", "Members", "Sealed", "Concern", "Interest", "Proposed" }.Where(entry.Has))
            {
                entry[reference] = string.Join(' ', entry[reference].Split(' ').Select(number => seq[number].FirstOrDefault() ?? "999"));
            }
        }

        foreach (var commit in Entries.Concat(Entries.Where(entry => entry.Parents.Count > 1).Select(entry => entry.Wording)).Distinct())
        {
            commit.Files["clauses.en.tsv"] = EditorsWords().Replace(commit.Files["clauses.en.tsv"].ToString(), match => $"@e{seq[match.Groups[1].Value].FirstOrDefault() ?? match.Groups[1].Value}");
        }
    }

    /// <summary>Puts the ledger together as a bare repository.</summary>
    public void Write(string repository)
    {
        Entries.ForEach(entry => Write(entry));
        var tip = ids[Entries[^1].Id];
        Tags.ForEach(tag => Write(tag.Target));
        Directory.CreateDirectory(Path.Combine(repository, "refs", "heads"));
        Directory.CreateSymbolicLink(Path.Combine(repository, "objects"), objects.Folder);
        File.WriteAllText(Path.Combine(repository, "config"), "[core]\n\trepositoryformatversion = 0\n\tbare = true\n");
        Ref(repository, "HEAD", "ref: refs/heads/main");
        Ref(repository, "refs/heads/main", tip);
        foreach (var tag in Tags)
        {
            Ref(repository, $"refs/tags/{tag.Ref}", tag.IsLight ? ids[tag.Target.Id] : Write(tag));
        }

        foreach (var (path, text) in Others)
        {
            Ref(repository, path, text.Replace("{tip}", tip, StringComparison.Ordinal).Replace("{first}", ids[Entries[0].Id], StringComparison.Ordinal));
        }
    }

    private string Write(ForgedCommit commit)
    {
        if (ids.TryGetValue(commit.Id, out var known))
        {
            return known;
        }

        var parents = commit.Parents.Select(Write).ToList();
        Follow(commit);
        var head = new StringBuilder($"tree {(commit.KeepsFiles ? commit.TreeBefore : ForgedTree.Write(objects, commit.Files, commit.Tree))}\n");
        parents.ForEach(parent => head.Append(CultureInfo.InvariantCulture, $"parent {parent}\n"));
        head.Append(CultureInfo.InvariantCulture, $"author {commit.Author}\ncommitter {commit.Committer}\n");
        var (headers, message) = (commit.HeadBytes(Encoding.UTF8.GetBytes(commit.Head(head.ToString()))), commit.MessageBytes(Encoding.UTF8.GetBytes(Fitted(commit.Message))));
        byte[] payload = [.. headers, (byte)'\n', .. message];
        var signature = commit.Armour(KeepsSignatures || (commit.SignedBy is null && payload.AsSpan().SequenceEqual(commit.Payload)) ? commit.Signature : (commit.SignedBy ?? key).Sign(payload));
        var armour = signature is null ? "" : $"gpgsig {signature.TrimEnd('\n').Replace("\n", "\n ", StringComparison.Ordinal)}\n";
        return ids[commit.Id] = objects.Write("commit", [.. headers, .. Encoding.UTF8.GetBytes(armour), (byte)'\n', .. message]);
    }

    private string Write(ForgedTag tag)
    {
        var payload = Encoding.UTF8.GetBytes(tag.Payload(ids[tag.Target.Id]));
        var signature = tag.Armour(KeepsSignatures ? tag.Signature : (tag.SignedBy ?? key).Sign(payload));
        return objects.Write("tag", tag.Bytes([.. payload, .. Encoding.UTF8.GetBytes(signature ?? "")]));
    }

    /// <summary>What the files' hashes have become, for the messages that name them.</summary>
    private void Follow(ForgedCommit commit)
    {
        foreach (var (path, file) in commit.Files.Where(file => HashesFollow && commit.FilesBefore.TryGetValue(file.Key, out var was) && was != file.Value))
        {
            hashes[Hash(commit.FilesBefore[path])] = Hash(file);
            if (path.StartsWith("clauses.", StringComparison.Ordinal))
            {
                var was = Lines(commit.FilesBefore[path]);
                foreach (var fields in Lines(file).Where(fields => was.Contains(fields.Key)))
                {
                    hashes[was[fields.Key].First()[2]] = fields.First()[2];
                }
            }
        }
    }

    private string Fitted(string message) => HexNumber().Replace(message, match => ids.GetValueOrDefault(match.Value) ?? hashes.GetValueOrDefault(match.Value) ?? match.Value);

    private static ILookup<string, string[]> Lines(ForgedFile clauses) =>
        clauses.ToString().Split('\n').Select(line => line.Split('\t')).Where(fields => fields.Length == 4).ToLookup(fields => fields[0]);

    private static string Hash(ForgedFile file) => Convert.ToHexStringLower(SHA256.HashData(file.Bytes));

    private static ForgedTag ReadTag(string name, string text, Func<string, ForgedCommit> commit)
    {
        var lines = text.Split('\n');
        return new ForgedTag(name, commit(lines[0]["object ".Length..]), lines[3]["tagger ".Length..], $"{lines[5]}\n", string.Join('\n', lines[6..]));
    }

    private static string Target(params string[] path) => File.ReadAllText(Path.Combine(path)).Trim();

    private static void Ref(string repository, string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(repository, path))!);
        File.WriteAllText(Path.Combine(repository, path), $"{text}\n");
    }

    [GeneratedRegex(@"\b(?:[0-9a-f]{64}|[0-9a-f]{40})\b", RegexOptions.CultureInvariant)]
    private static partial Regex HexNumber();

    [GeneratedRegex("@e([0-9]+)", RegexOptions.CultureInvariant)]
    private static partial Regex EditorsWords();
}
