namespace DraftControl.Web.Search;

/// <summary>What words can be found in, in the order of the filter. The numbers stand in the index.</summary>
public enum FoundKind
{
    Text = 1,
    Proposal = 2,
    Contribution = 3,
    Decision = 4,
    Record = 5,
    Page = 6,
}

/// <summary>How kinds are spelled in addresses and the API, and on pages.</summary>
public static class FoundKinds
{
    private static readonly IReadOnlyList<(FoundKind Kind, string Spelled, string Words)> all =
    [
        (FoundKind.Text, "text", "Text"),
        (FoundKind.Proposal, "proposal", "Proposals"),
        (FoundKind.Contribution, "contribution", "Contributions"),
        (FoundKind.Decision, "decision", "Decisions and answers"),
        (FoundKind.Record, "record", "Other entries of the record"),
        (FoundKind.Page, "page", "Public pages"),
    ];

    public static string Spelled(this FoundKind kind) => all.Single(known => known.Kind == kind).Spelled;

    /// <summary>What a filter calls all of a kind.</summary>
    public static string InWords(this FoundKind kind) => all.Single(known => known.Kind == kind).Words;

    public static FoundKind? Read(string? text) => all.Where(known => known.Spelled == text).Select(known => (FoundKind?)known.Kind).FirstOrDefault();
}
