using System.Text;

namespace DraftControl.Core.Wordings;

/// <summary>A clause as the ledger records it: its permanent id, its span of the text to the byte, and who brought each of its words.</summary>
public sealed class Clause : IEquatable<Clause>
{
    /// <exception cref="ArgumentException">The origins do not sum to the words.</exception>
    public Clause(ClauseId id, string span, Origins origins)
        : this(id, span, Wording.Of(span), origins)
    {
    }

    internal Clause(ClauseId id, string span, Wording wording, Origins origins)
    {
        if (origins.Words != wording.Words.Count)
        {
            throw new ArgumentException($"The origins of {id} are of {origins.Words} words, but the wording has {wording.Words.Count}.", nameof(origins));
        }

        (Id, Span, Wording, Origins) = (id, span, wording, origins);
    }

    public ClauseId Id { get; }

    /// <summary>The clause's source text, markers, line breaks and trailing blank lines included.</summary>
    public string Span { get; }

    public Wording Wording { get; }

    public Origins Origins { get; }

    /// <summary>Whether it has words at all. Only clauses with words need sign-offs.</summary>
    public bool HasWords => Wording.Words.Count > 0;

    /// <summary>The words in reading order, cut where their origin changes; joined by single spaces they are the wording.</summary>
    public IEnumerable<(string Words, Origin Origin)> Passages
    {
        get
        {
            var from = 0;
            foreach (var run in Origins.Runs)
            {
                yield return (string.Join(' ', Wording.Words.Skip(from).Take(run.Words)), run.Origin);
                from += run.Words;
            }
        }
    }

    /// <summary>The clause's line in <c>clauses.en.tsv</c>, without the line break.</summary>
    public string Line => $"{Id}\t{Encoding.UTF8.GetByteCount(Span)}\t{Wording.Hash}\t{Origins}";

    public bool Equals(Clause? other) =>
        other is not null && Id == other.Id && string.Equals(Span, other.Span, StringComparison.Ordinal) && Origins.Equals(other.Origins);

    public override bool Equals(object? obj) => Equals(obj as Clause);

    public override int GetHashCode() => HashCode.Combine(Id, Wording.Hash);

    public override string ToString() => $"{Id}: {Wording}";
}
