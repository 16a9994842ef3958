using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Wordings;

namespace DraftControl.Git.Spelling;

/// <summary>The values of an entry's trailers, whose names and order have been checked.</summary>
internal sealed class TrailerReader(IReadOnlyList<Trailer> trailers)
{
    public delegate bool Try<T>(string text, out T value);

    public T Value<T>(string key)
        where T : IParsable<T> =>
        Value(key, (string text, out T value) => T.TryParse(text, null, out value!));

    public T Value<T>(string key, Try<T> read) => Read(trailers.First(trailer => Is(trailer, key)), read);

    public int Number(string key) => Value(key, (string text, out int value) => Core.Wordings.Numbers.TryParse(text, out value));

    public int? OptionalNumber(string key) => Has(key) ? Number(key) : null;

    /// <summary>A text: a JSON string.</summary>
    public T Text<T>(string key)
        where T : IParsable<T> =>
        Value(key, (string text, out T value) => T.TryParse(QuotedText.Read(text), null, out value!));

    public Line? OptionalText(string key) => Has(key) ? Text<Line>(key) : null;

    public T[] List<T>(string key, Try<T> read)
    {
        var trailer = trailers.First(trailer => Is(trailer, key));
        return [.. trailer.Value.Split(' ').Select(part => Read(trailer with { Value = part }, read))];
    }

    public Change[] Changes() =>
        [.. trailers.Where(trailer => Is(trailer, "Change")).Select(trailer => Read(trailer, (string text, out Change value) => Change.TryParse(text, out value!)))];

    /// <summary>The clauses that it names; none where the trailer is missing.</summary>
    public ClauseId[] Clauses() => Has("Clauses") ? List("Clauses", (string text, out ClauseId value) => ClauseId.TryParse(text, null, out value)) : [];

    /// <summary>A value that may be missing.</summary>
    public T? Optional<T>(string key)
        where T : class, IParsable<T> =>
        Has(key) ? Value<T>(key) : null;

    /// <summary>Numbers separated by spaces; none where the trailer is missing.</summary>
    public int[] Numbers(string key) => Has(key) ? List(key, (string text, out int value) => Core.Wordings.Numbers.TryParse(text, out value)) : [];

    public Organisation Organisation() => new(
        Value<Slug>("Slug"),
        Text<OrganisationName>("Name"),
        Value<OrganisationClass>("Class", OrganisationClasses.TryParse),
        OptionalText("Nation"));

    /// <summary>The line of the message that a trailer stands on.</summary>
    public int LineOf(string key) => trailers.First(trailer => Is(trailer, key)).Line;

    public bool Has(string key) => trailers.Any(trailer => Is(trailer, key));

    /// <summary>A trailer whose only value in format 1 is known.</summary>
    public void Expect(string key, string value)
    {
        var trailer = trailers.First(trailer => Is(trailer, key));
        if (!string.Equals(trailer.Value, value, StringComparison.Ordinal))
        {
            throw new MisspelledException(trailer.Line, $"{key} is {trailer.Value}, but this version of DraftControl reads {value}");
        }
    }

    private static T Read<T>(Trailer trailer, Try<T> read) =>
        read(trailer.Value, out var value) ? value : throw new MisspelledException(trailer.Line, $"'{trailer.Value}' cannot be read as {trailer.Key}");

    private static bool Is(Trailer trailer, string key) => string.Equals(trailer.Key, key, StringComparison.Ordinal);
}
