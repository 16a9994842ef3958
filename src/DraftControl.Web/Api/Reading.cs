using DraftControl.Core.Entries;
using DraftControl.Core.Rules;
using DraftControl.Core.Wordings;

namespace DraftControl.Web.Api;

/// <summary>Reads values out of a request and remembers the first that cannot be read, with the sentence that says what to send.</summary>
public sealed class Reading
{
    public delegate bool Reader<T>(string? text, out T value);

    /// <summary>What was wrong first; null where everything could be read.</summary>
    public Refusal? Refusal { get; private set; }

    /// <summary>A value that must be there. What it gives after a fault is not to be used.</summary>
    public T Required<T>(string? text, string demand)
        where T : IParsable<T>
    {
        if (T.TryParse(text, provider: null, out var value))
        {
            return value;
        }

        Refuse(demand);
        return default!;
    }

    /// <summary>A member of a closed list.</summary>
    public T OneOf<T>(string? text, Reader<T> reader, string demand)
    {
        if (reader(text, out var value))
        {
            return value;
        }

        Refuse(demand);
        return value;
    }

    /// <summary>One line of text by a person, in normal form; an invisible character is named.</summary>
    public Line Line(string? text, string what, int maxLength)
    {
        var normal = Hygiene.Normalised(text ?? "").Trim();
        if (Hygiene.Complaint(normal) is { } complaint)
        {
            Refuse($"{what} holds {complaint}. Remove it.");
        }

        if (normal.Length > maxLength)
        {
            Refuse($"{what} must be {maxLength} characters or fewer.");
        }

        return Required<Line>(normal, $"Send {what} as one line.");
    }

    /// <summary>A reason, in normal form; null where there is none, for the rules to judge.</summary>
    public Reason? Reason(string? text)
    {
        var normal = Hygiene.Normalised(text ?? "").Trim();
        if (normal.Length == 0)
        {
            return null;
        }

        if (Core.Entries.Reason.Complaint(normal) is not { } complaint)
        {
            return Core.Entries.Reason.Parse(normal);
        }

        Refuse($"{complaint}.");
        return null;
    }

    public void Refuse(string demand) => Refusal ??= Core.Rules.Refusal.Malformed(demand);
}
