using DraftControl.Core.People;

namespace DraftControl.Core.Entries;

/// <summary>What a councillor found of a wording.</summary>
public enum Finding
{
    /// <summary>The words are politically neutral.</summary>
    Neutral,

    /// <summary>The councillor is not sure, and says why. Counts as not checked.</summary>
    Unsure,

    /// <summary>The words could be read as political; the councillor names them and says why.</summary>
    Concern,
}

/// <summary>How findings are spelled in the ledger and the API.</summary>
public static class Findings
{
    private static readonly Spellings<Finding> spellings = new(
        (Finding.Neutral, "neutral"),
        (Finding.Unsure, "unsure"),
        (Finding.Concern, "concern"));

    public static string Spelled(this Finding finding) => spellings.Of(finding);

    public static bool TryParse(string? text, out Finding finding) => spellings.TryRead(text, out finding);
}
