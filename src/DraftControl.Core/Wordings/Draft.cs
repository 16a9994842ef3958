using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace DraftControl.Core.Wordings;

/// <summary>A text as the ledger records it: its clauses in order, each with its span. Joined, the spans are the text to the byte.</summary>
public sealed class Draft
{
    private readonly Dictionary<ClauseId, Clause> byId;
    private readonly ILookup<Sha256, Clause> byHash;
    private Dictionary<ClauseId, ClauseNumber?>? numberOf;

    public Draft(IEnumerable<Clause> clauses)
    {
        Clauses = [.. clauses];
        byId = Clauses.ToDictionary(clause => clause.Id);
        byHash = Clauses.ToLookup(clause => clause.Wording.Hash);
        Text = string.Concat(Clauses.Select(clause => clause.Span));
    }

    public IReadOnlyList<Clause> Clauses { get; }

    /// <summary>What stands beside each clause, in order: what it looks like, and its number. Computed once.</summary>
    public IReadOnlyList<NumberedClause> Numbered => field ??= Numbering.Of(this);

    /// <summary>The Markdown of the whole text.</summary>
    public string Text { get; }

    public IEnumerable<ClauseId> Order => Clauses.Select(clause => clause.Id);

    /// <summary>What stands in <c>clauses.en.tsv</c>.</summary>
    public string ClausesFile => string.Concat(Clauses.Select(clause => clause.Line + "\n"));

    public Clause? Find(ClauseId id) => byId.GetValueOrDefault(id);

    /// <summary>How people point at a clause: its number; null for the title, and for a clause that is not in this text.</summary>
    public ClauseNumber? NumberOf(ClauseId id) => (numberOf ??= Numbered.ToDictionary(numbered => numbered.Clause, numbered => numbered.Number)).GetValueOrDefault(id);

    /// <summary>A clause in a sentence: <c>clause 3.2</c>, <c>the title</c>, or its id where it has no number in this text.</summary>
    public string InWords(ClauseId id) => NumberOf(id) is { } number ? $"clause {number}" : Clauses.Count > 0 && Clauses[0].Id == id ? "the title" : $"clause {id}";

    /// <summary>The clauses that have this wording: usually one, none where the words no longer stand in the text.</summary>
    public IEnumerable<Clause> WithWording(Sha256 hash) => byHash[hash];

    /// <summary>The clauses that have one of these wordings, in the order of the text.</summary>
    public IReadOnlyList<ClauseId> Having(IReadOnlyCollection<Sha256> wordings) => [.. Clauses.Where(clause => wordings.Contains(clause.Wording.Hash)).Select(clause => clause.Id)];

    /// <summary>The draft with these changes: named clauses are taken from <paramref name="brought"/>, all others stay to the byte.</summary>
    /// <exception cref="ArgumentException">A change does not apply to this draft.</exception>
    public Draft With(IReadOnlyList<Change> changes, Func<ClauseId, Clause> brought)
    {
        var order = Change.Applied(Order, changes, out var misfit) ?? throw new ArgumentException($"'{misfit}' does not apply to this draft.", nameof(changes));
        var named = changes.Where(change => change is Change.Reword or Change.Add).Select(change => change.Clause).ToHashSet();
        return new Draft(order.Select(id => named.Contains(id) ? brought(id) : byId[id]));
    }

    /// <summary>Reads a text and its clauses file, strictly.</summary>
    /// <param name="text">The text file's bytes: UTF-8.</param>
    /// <param name="clauses">The clauses file's bytes: one line a clause.</param>
    /// <param name="result">The draft.</param>
    /// <param name="fault">What is wrong, with the line of the clauses file.</param>
    public static bool TryRead(ReadOnlySpan<byte> text, ReadOnlySpan<byte> clauses, [NotNullWhen(true)] out Draft? result, [NotNullWhen(false)] out string? fault)
    {
        result = null;
        if (!Utf8.TryDecode(clauses, out var table) || (table.Length > 0 && table[^1] != '\n'))
        {
            fault = "the clauses file is not UTF-8 that ends with a line break";
            return false;
        }

        var list = new List<Clause>();
        var ids = new HashSet<ClauseId>();
        var offset = 0;
        foreach (var line in table.Length == 0 ? [] : table[..^1].Split('\n'))
        {
            fault = ReadLine(line, text, ref offset, out var clause) ?? (ids.Add(clause!.Id) ? null : $"{clause.Id} stands twice");
            if (fault is not null)
            {
                fault = string.Create(CultureInfo.InvariantCulture, $"line {list.Count + 1} of the clauses file: {fault}");
                return false;
            }

            list.Add(clause!);
        }

        fault = offset == text.Length ? null : string.Create(CultureInfo.InvariantCulture, $"the lengths in the clauses file sum to {offset}, but the text has {text.Length} bytes");
        result = fault is null ? new Draft(list) : null;
        return fault is null;
    }

    private static string? ReadLine(string line, ReadOnlySpan<byte> text, ref int offset, out Clause? clause)
    {
        clause = null;
        if (line.Split('\t') is not [var idText, var lengthText, var hash, var originsText])
        {
            return "not four fields separated by tabs";
        }

        if (!ClauseId.TryParse(idText, null, out var id))
        {
            return $"'{idText}' is not a clause's id";
        }

        if (!Numbers.TryParse(lengthText, out var length) || length > text.Length - offset || !Utf8.TryDecode(text.Slice(offset, length), out var span))
        {
            return $"'{lengthText}' is not the length of a span of {id}";
        }

        var wording = Wording.Of(span);
        if (!string.Equals(wording.Hash.ToString(), hash, StringComparison.Ordinal))
        {
            return $"the hash is not that of the wording of {id}";
        }

        if (!Origins.TryParse(originsText, out var origins) || origins.Words != wording.Words.Count)
        {
            return $"the origins of {id} are not runs that sum to its {wording.Words.Count} words";
        }

        offset += length;
        clause = new Clause(id, span, wording, origins);
        return null;
    }
}
