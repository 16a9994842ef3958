namespace DraftControl.Core.Rules;

/// <summary>An expected "no": why an entry may not come next, in a sentence fit to show the person who sent it.</summary>
public sealed record Refusal(string Sentence, RefusalKind Kind)
{
    public static Refusal Malformed(string sentence) => new(sentence, RefusalKind.Malformed);

    public static Refusal NotYours(string sentence) => new(sentence, RefusalKind.NotYours);

    public static Refusal NotFound(string sentence) => new(sentence, RefusalKind.NotFound);

    public static Refusal Changed(string sentence) => new(sentence, RefusalKind.Changed);

    public static Refusal NotAllowed(string sentence) => new(sentence, RefusalKind.NotAllowed);
}

/// <summary>What kind of "no" it is.</summary>
public enum RefusalKind
{
    /// <summary>What was sent cannot be read.</summary>
    Malformed,

    /// <summary>Somebody else may do it, but not this person in this office.</summary>
    NotYours,

    /// <summary>What it is about does not exist.</summary>
    NotFound,

    /// <summary>The words changed since the person read them, or the form was sent before with other content.</summary>
    Changed,

    /// <summary>The rules do not allow it as things stand.</summary>
    NotAllowed,
}
