using System.Collections.Immutable;
using System.Text.RegularExpressions;
using DraftControl.Core.Policies;
using DraftControl.Core.Wordings;

namespace DraftControl.Core.Entries;

/// <summary>The files in force after an entry: the text, its clauses, the policy, the public pages, the keys. Read lazily, compared by bytes.</summary>
public sealed partial class Files
{
    public const string PolicyPath = "policy.yml";
    public const string TermsPath = "terms.yml";
    public const string KeysPath = "keys/allowed_signers";

    private readonly ImmutableSortedDictionary<string, byte[]> contents;
    private readonly Lazy<(Draft? Value, string? Fault)> draft;
    private readonly Lazy<(Policy? Value, string? Fault)> policy;
    private readonly Lazy<(LoadedTerms? Value, string? Fault)> terms;
    private readonly Lazy<Sha256?> textHash;

    public Files(Language language, ImmutableSortedDictionary<string, byte[]> contents)
    {
        (Language, this.contents) = (language, contents);
        draft = new(ReadDraft);
        policy = new(ReadPolicy);
        terms = new(ReadTerms);
        textHash = new(() => Hash(TextPath));
    }

    public Language Language { get; }

    public IEnumerable<string> Paths => contents.Keys;

    public string TextPath => $"declaration.{Language}.md";

    public string ClausesPath => $"clauses.{Language}.tsv";

    /// <summary>The text with its clauses.</summary>
    /// <exception cref="UnreadableLedgerException">The files do not fit each other.</exception>
    public Draft Draft => draft.Value.Value ?? throw new UnreadableLedgerException(draft.Value.Fault!);

    /// <summary>The SHA-256 of the text: what findings on the whole text, agreements and approvals name it by.</summary>
    /// <exception cref="UnreadableLedgerException">There is none.</exception>
    public Sha256 TextHash => textHash.Value ?? throw new UnreadableLedgerException($"{TextPath} is missing.");

    /// <summary>The publishing rules.</summary>
    /// <exception cref="UnreadableLedgerException">They cannot be read.</exception>
    public Policy Policy => policy.Value.Value ?? throw new UnreadableLedgerException(policy.Value.Fault!);

    /// <summary>The list of loaded terms; the usual one where the declaration has written none, or opened long ago with one that cannot be read: it only gives hints.</summary>
    public LoadedTerms Terms => terms.Value.Value ?? LoadedTerms.Usual;

    /// <summary>What is wrong with the text or its clauses file; null where they fit.</summary>
    public string? DraftFault => draft.Value.Fault;

    /// <summary>What is wrong with the policy; null where it can be read.</summary>
    public string? PolicyFault => policy.Value.Fault;

    /// <summary>What is wrong with the list of loaded terms; null where it can be read or there is none.</summary>
    public string? TermsFault => terms.Value.Fault;

    /// <summary>The bytes of a file; null where there is none.</summary>
    public byte[]? this[string path] => contents.GetValueOrDefault(path);

    /// <summary>The SHA-256 of a file; null where there is none.</summary>
    public Sha256? Hash(string path) => this[path] is { } bytes ? Sha256.Of(bytes) : null;

    /// <summary>These files with one of them written anew.</summary>
    public Files With(string path, byte[] bytes) => new(Language, contents.SetItem(path, bytes));

    /// <summary>These files with another text.</summary>
    public Files With(Draft text) => new(Language, contents
        .SetItem(TextPath, Utf8.Encode(text.Text))
        .SetItem(ClausesPath, Utf8.Encode(text.ClausesFile)));

    /// <summary>The paths whose bytes differ between these files and others, or that only one of them has.</summary>
    public IReadOnlyList<string> Changed(Files other) => ReferenceEquals(contents, other.contents)
        ? []
        : [.. Paths.Union(other.Paths, StringComparer.Ordinal).Where(path => !Same(this[path], other[path])).Order(StringComparer.Ordinal)];

    /// <summary>Whether a ledger may hold a file at this path.</summary>
    public bool MayHold(string path) =>
        string.Equals(path, TextPath, StringComparison.Ordinal) || string.Equals(path, ClausesPath, StringComparison.Ordinal)
        || path is PolicyPath or TermsPath or KeysPath || IsPage(path);

    /// <summary>Whether a path is that of a public page: <c>pages/about.md</c>.</summary>
    public static bool IsPage(string path) => Page().IsMatch(path);

    private static bool Same(byte[]? one, byte[]? other) => ReferenceEquals(one, other) || (one is not null && other is not null && one.AsSpan().SequenceEqual(other));

    private (Draft?, string?) ReadDraft() =>
        this[TextPath] is not { } text ? (null, $"{TextPath} is missing")
        : this[ClausesPath] is not { } clauses ? (null, $"{ClausesPath} is missing")
        : Draft.TryRead(text, clauses, out var value, out var fault) ? (value, null)
        : (null, fault);

    private (Policy?, string?) ReadPolicy() =>
        this[PolicyPath] is not { } bytes ? (null, $"{PolicyPath} is missing")
        : Policy.TryRead(bytes, out var value, out var fault) ? (value, null)
        : (null, fault);

    private (LoadedTerms?, string?) ReadTerms() =>
        this[TermsPath] is not { } bytes ? (LoadedTerms.Usual, null)
        : LoadedTerms.TryRead(bytes, out var value, out var fault) ? (value, null)
        : (null, fault);

    [GeneratedRegex(@"\Apages/[A-Za-z0-9][A-Za-z0-9._-]*\.md\z", RegexOptions.CultureInvariant)]
    private static partial Regex Page();
}
