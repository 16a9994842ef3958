namespace DraftControl.Web.Editing;

/// <summary>A short text that editors begin a reason with: its name and its words.</summary>
public sealed class ReasonTemplate
{
    public const int MaxName = 100;

    /// <summary>32 hex digits.</summary>
    public required string Id { get; init; }

    public required string Declaration { get; init; }

    /// <summary>For example <c>Covered elsewhere</c>.</summary>
    public required string Name { get; set; }

    public required string Text { get; set; }

    /// <summary>Who saved it last.</summary>
    public required string SavedBy { get; set; }

    /// <summary>In which office.</summary>
    public required string Office { get; set; }

    public DateTimeOffset Saved { get; set; }

    /// <summary>Goes up with every saving.</summary>
    public int Revision { get; set; }

    /// <summary>Adds the words to a reason: after a blank line where something is typed already, which stays as it is.</summary>
    public string AddedTo(string? reason) => string.IsNullOrWhiteSpace(reason) ? Text : $"{reason.TrimEnd()}\n\n{Text}";
}
