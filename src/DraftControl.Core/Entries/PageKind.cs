namespace DraftControl.Core.Entries;

/// <summary>What a public page is for.</summary>
public enum PageKind
{
    /// <summary>About the declaration, how to sign it, funding, anything else.</summary>
    Page,

    /// <summary>News of one day.</summary>
    News,

    /// <summary>How somebody did what the declaration promises.</summary>
    Example,

    /// <summary>What one signatory has committed to.</summary>
    Commitment,
}
