namespace DraftControl.Core.Wordings;

/// <summary>What a clause looks like on the page.</summary>
public enum ClauseKind
{
    Heading,
    Paragraph,
    ListItem,
    Quote,
    TableRow,

    /// <summary>Front matter, code, HTML, link definitions and rules: part of the text, but not of what it says.</summary>
    Other,
}
