using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace DraftControl.Core.Wordings;

/// <summary>A run of words that came from one place.</summary>
public sealed record OriginRun(int Words, Origin Origin)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Words}@{Origin}");
}

/// <summary>Who brought each word of a clause, as runs in reading order: <c>12@start 3@42 9@start</c>. Neighbouring runs differ.</summary>
public sealed class Origins : IEquatable<Origins>
{
    public static readonly Origins None = new([]);

    private Origins(IReadOnlyList<OriginRun> runs) => Runs = runs;

    public IReadOnlyList<OriginRun> Runs { get; }

    public int Words => Runs.Sum(run => run.Words);

    /// <summary>All the words from one place.</summary>
    public static Origins All(int words, Origin origin) => words == 0 ? None : new([new(words, origin)]);

    /// <summary>The origins of a sequence of words, one origin a word.</summary>
    public static Origins Of(IEnumerable<Origin> perWord)
    {
        var runs = new List<OriginRun>();
        foreach (var origin in perWord)
        {
            if (runs.Count > 0 && runs[^1].Origin == origin)
            {
                runs[^1] = new(runs[^1].Words + 1, origin);
            }
            else
            {
                runs.Add(new(1, origin));
            }
        }

        return new(runs);
    }

    public static bool TryParse(string text, [MaybeNullWhen(false)] out Origins result)
    {
        result = null;
        if (text.Length == 0)
        {
            result = None;
            return true;
        }

        var runs = new List<OriginRun>();
        var sum = 0L;
        foreach (var part in text.Split(' '))
        {
            var at = part.IndexOf('@', StringComparison.Ordinal);
            if (at < 0 || !Numbers.TryParse(part.AsSpan(0, at), out var words) || !Origin.TryParse(part[(at + 1)..], out var origin)
                || (runs.Count > 0 && runs[^1].Origin == origin) || (sum += words) > int.MaxValue)
            {
                return false;
            }

            runs.Add(new(words, origin));
        }

        result = new(runs);
        return true;
    }

    /// <summary>One origin for each word.</summary>
    public IEnumerable<Origin> PerWord() => Runs.SelectMany(run => Enumerable.Repeat(run.Origin, run.Words));

    public bool Equals(Origins? other) => other is not null && Runs.SequenceEqual(other.Runs);

    public override bool Equals(object? obj) => Equals(obj as Origins);

    public override int GetHashCode() => Runs.Aggregate(0, HashCode.Combine);

    public override string ToString() => string.Join(' ', Runs);
}
