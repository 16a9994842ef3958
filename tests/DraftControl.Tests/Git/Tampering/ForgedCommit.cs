using System.Globalization;
using System.Text;
using DraftControl.Git.Signing;

namespace DraftControl.Tests.Git.Tampering;

/// <summary>A commit taken apart: an entry or a wording, with everything in it that a forger may want to be otherwise.</summary>
internal sealed class ForgedCommit
{
    private ForgedCommit()
    {
    }

    /// <summary>The id that it had, by which messages refer to it. A commit that never was has one of its own, too.</summary>
    public required string Id { get; init; }

    /// <summary><c>Name &lt;address&gt; time zone</c>.</summary>
    public required string Author { get; set; }

    public required string Committer { get; set; }

    public required string Message { get; set; }

    public required SortedDictionary<string, ForgedFile> Files { get; init; }

    /// <summary>The files that it had.</summary>
    public required IReadOnlyDictionary<string, ForgedFile> FilesBefore { get; init; }

    /// <summary>The tree of those files; null for a commit that never was.</summary>
    public string? TreeBefore { get; private init; }

    /// <summary>The signature that it had.</summary>
    public required string Signature { get; init; }

    /// <summary>What it had that was signed.</summary>
    public required byte[] Payload { get; init; }

    public List<ForgedCommit> Parents { get; private init; } = [];

    /// <summary>Who signs it; null for the ledger's own key.</summary>
    public SigningKey? SignedBy { get; set; }

    /// <summary>What becomes of the header's lines before they are signed.</summary>
    public Func<string, string> Head { get; set; } = head => head;

    /// <summary>What becomes of the header's bytes before they are signed.</summary>
    public Func<byte[], byte[]> HeadBytes { get; set; } = bytes => bytes;

    /// <summary>What becomes of the bytes of the message before they are signed.</summary>
    public Func<byte[], byte[]> MessageBytes { get; set; } = bytes => bytes;

    /// <summary>What becomes of the lines of its tree.</summary>
    public Func<List<ForgedLine>, IEnumerable<ForgedLine>>? Tree { get; set; }

    /// <summary>What becomes of the signature, armour and all; null drops it.</summary>
    public Func<string, string?> Armour { get; set; } = armour => armour;

    /// <summary>The wording that an entry brings or accepts.</summary>
    public ForgedCommit Wording => Parents[1];

    public string Subject
    {
        get => Message[..Message.IndexOf('\n', StringComparison.Ordinal)];
        set => Message = value + Message[Message.IndexOf('\n', StringComparison.Ordinal)..];
    }

    /// <summary>The text by the person, as it stands in the message; null where there is none.</summary>
    public string? Body
    {
        get => Message.Split("\n\n") is { Length: > 2 } parts ? string.Join("\n\n", parts[1..^1]) : null;
        set => Message = $"{Subject}\n\n{(value is null ? "" : $"{value}\n\n")}{string.Concat(Trailers.Select(trailer => $"{trailer}\n"))}";
    }

    public IReadOnlyList<string> Trailers
    {
        get => Message.Split("\n\n")[^1].Split('\n', StringSplitOptions.RemoveEmptyEntries);
        set => Message = $"{Message[..(Message.LastIndexOf("\n\n", StringComparison.Ordinal) + 2)]}{string.Concat(value.Select(trailer => $"{trailer}\n"))}";
    }

    /// <summary>The time, in seconds, of author and committer.</summary>
    public long Time
    {
        get => long.Parse(Committer.Split(' ')[^2], CultureInfo.InvariantCulture);
        set => (Author, Committer) = (At(Author, value), At(Committer, value));
    }

    public IReadOnlyList<ForgedClause> Clauses
    {
        get => [.. ForgedClause.Read(Files["declaration.en.md"].Bytes, Files["clauses.en.tsv"].ToString())];
        set
        {
            Files["declaration.en.md"] = string.Concat(value.Select(clause => clause.Span));
            Files["clauses.en.tsv"] = string.Concat(value.Select(clause => clause.Line));
        }
    }

    /// <summary>The value of the first trailer of this name.</summary>
    public string this[string trailer]
    {
        get => Trailers.First(line => Is(line, trailer))[(trailer.Length + 2)..];
        set
        {
            var trailers = Trailers.ToList();
            trailers[trailers.FindIndex(line => Is(line, trailer))] = $"{trailer}: {value}";
            Trailers = trailers;
        }
    }

    public static ForgedCommit Read(LooseObjects objects, string id, Func<string, ForgedCommit> parent)
    {
        var text = Encoding.UTF8.GetString(objects.Read(id));
        var (head, message) = (text[..text.IndexOf("\n\n", StringComparison.Ordinal)], text[(text.IndexOf("\n\n", StringComparison.Ordinal) + 2)..]);
        var (headers, signature) = (head[..head.IndexOf("\ngpgsig ", StringComparison.Ordinal)], head[(head.IndexOf("\ngpgsig ", StringComparison.Ordinal) + 8)..]);
        var lines = headers.Split('\n');
        var files = ForgedTree.Read(objects, lines[0]["tree ".Length..]);
        return new ForgedCommit
        {
            Id = id,
            Author = lines[^2]["author ".Length..],
            Committer = lines[^1]["committer ".Length..],
            Message = message,
            Files = files,
            FilesBefore = new Dictionary<string, ForgedFile>(files, StringComparer.Ordinal),
            TreeBefore = lines[0]["tree ".Length..],
            Signature = signature.Replace("\n ", "\n", StringComparison.Ordinal),
            Payload = Encoding.UTF8.GetBytes($"{headers}\n\n{message}"),
            Parents = [.. lines[1..^2].Select(line => parent(line["parent ".Length..]))],
        };
    }

    /// <summary>A commit that never was, to come after another.</summary>
    public static ForgedCommit After(ForgedCommit before, string author, string message) => new()
    {
        Id = NewId(),
        Author = author,
        Committer = before.Committer,
        Message = message,
        Files = new SortedDictionary<string, ForgedFile>(before.Files, StringComparer.Ordinal),
        FilesBefore = before.Files,
        Signature = before.Signature,
        Payload = [],
        Parents = [before],
    };

    /// <summary>The same once more, with an id of its own.</summary>
    public ForgedCommit Copy() => new()
    {
        Id = NewId(),
        Author = Author,
        Committer = Committer,
        Message = Message,
        Files = new SortedDictionary<string, ForgedFile>(Files, StringComparer.Ordinal),
        FilesBefore = FilesBefore,
        TreeBefore = TreeBefore,
        Signature = Signature,
        Payload = Payload,
        Parents = [.. Parents],
    };

    /// <summary>Whether its files are those that it had.</summary>
    public bool KeepsFiles => Tree is null && TreeBefore is not null && Files.Count == FilesBefore.Count && Files.All(file => FilesBefore.TryGetValue(file.Key, out var was) && was == file.Value);

    public bool Has(string trailer) => Trailers.Any(line => Is(line, trailer));

    public void Drop(string trailer) => Trailers = [.. Trailers.Where(line => !Is(line, trailer))];

    /// <summary>Puts a line after the last trailer of a name.</summary>
    public void Insert(string after, string line)
    {
        var trailers = Trailers.ToList();
        trailers.Insert(trailers.FindLastIndex(other => Is(other, after)) + 1, line);
        Trailers = trailers;
    }

    /// <summary>Changes one clause of the text; length and hash follow.</summary>
    public void Clause(string id, Func<ForgedClause, ForgedClause> change) =>
        Clauses = [.. Clauses.Select(clause => clause.Id == id ? change(clause) : clause)];

    /// <summary>Another name in front of the address.</summary>
    public void Name(string name) => Author = $"{name}{Author[Author.IndexOf(" <", StringComparison.Ordinal)..]}";

    private static string NewId() => Convert.ToHexStringLower(System.Security.Cryptography.RandomNumberGenerator.GetBytes(20));

    private static bool Is(string line, string trailer) => line.StartsWith($"{trailer}: ", StringComparison.Ordinal);

    private static string At(string ident, long time) => string.Create(CultureInfo.InvariantCulture, $"{ident[..(ident.IndexOf("> ", StringComparison.Ordinal) + 2)]}{time} +0000");
}
