using DraftControl.Core.Entries;
using DraftControl.Core.Wordings;

namespace DraftControl.Git.Spelling;

/// <summary>One line of the last paragraph of a message, <c>Proposal: 42</c>, and the line of the message that it stands on.</summary>
public readonly record struct Trailer(string Key, string Value, int Line = 0);

/// <summary>
/// A commit's message as an entry has it: a subject, at most one text by the person, and the trailers. It has exactly one
/// spelling; whatever is spelled otherwise is not read.
/// </summary>
public sealed record Message(string Subject, Reason? Body, IReadOnlyList<Trailer> Trailers)
{
    public const int MaxSubject = 72;

    /// <exception cref="MisspelledException">The bytes are no such message.</exception>
    public static Message Read(ReadOnlySpan<byte> bytes)
    {
        var text = Text(bytes);
        var (head, tail) = (text.IndexOf("\n\n", StringComparison.Ordinal), text.LastIndexOf("\n\n", StringComparison.Ordinal));
        if (head < 0)
        {
            throw new MisspelledException(1, "there must be a subject, an empty line and trailers");
        }

        return new Message(Line(text[..head]), head == tail ? null : Text(text, head + 2, tail), [.. Last(text, tail + 2)]);
    }

    /// <summary>The bytes of the message.</summary>
    public byte[] Spelled()
    {
        var body = Body is null ? "" : $"{BodyText.Escaped(Body.ToString())}\n\n";
        return Utf8.Encode($"{Subject}\n\n{body}{string.Concat(Trailers.Select(trailer => $"{trailer.Key}: {trailer.Value}\n"))}");
    }

    private static string Text(ReadOnlySpan<byte> bytes)
    {
        if (!Utf8.TryDecode(bytes, out var text))
        {
            throw new MisspelledException(1, "the message is not UTF-8");
        }

        if (Hygiene.Complaint(text) is { } complaint)
        {
            throw new MisspelledException(Hygiene.Faults(text).FirstOrDefault()?.Line ?? 1, $"the message holds {complaint}");
        }

        return text.EndsWith('\n') ? text[..^1] : throw new MisspelledException(1, "the message does not end with a line break");
    }

    private static string Line(string subject) =>
        subject.Contains('\n', StringComparison.Ordinal) ? throw new MisspelledException(2, "no empty line after the subject")
        : SubjectLine.Complaint(subject) is { } complaint ? throw new MisspelledException(1, complaint)
        : subject;

    private static Reason Text(string text, int start, int end)
    {
        if (end < start)
        {
            throw new MisspelledException(3, "an empty line too many");
        }

        var body = BodyText.Unescaped(text[start..end]);
        return Reason.TryParse(body, null, out var reason) ? reason : throw new MisspelledException(3, $"the text cannot be read: {Reason.Complaint(body)}");
    }

    private static IEnumerable<Trailer> Last(string text, int start)
    {
        var line = text.AsSpan(0, start).Count('\n');
        foreach (var row in text[start..].Split('\n'))
        {
            line++;
            var colon = row.IndexOf(": ", StringComparison.Ordinal);
            yield return colon > 0
                ? new Trailer(row[..colon], row[(colon + 2)..], line)
                : throw new MisspelledException(line, "not a trailer, 'Name: value'; the last paragraph holds trailers only");
        }
    }
}
