namespace DraftControl.Web.Unsent;

/// <summary>A proposal that is being written and has not been sent: seen by those who hold an office for the same organisation.</summary>
public sealed class UnsentProposal
{
    /// <summary>32 hex digits.</summary>
    public required string Id { get; init; }

    public required string Declaration { get; init; }

    public required string Organisation { get; init; }

    /// <summary>Who began it.</summary>
    public required string Author { get; init; }

    /// <summary>Who saved it last.</summary>
    public required string SavedBy { get; set; }

    public required DateTimeOffset Saved { get; set; }

    /// <summary>Goes up with every saving, so that nobody overwrites what a colleague wrote meanwhile.</summary>
    public int Revision { get; set; }

    /// <summary>The proposal that it puts in other words; null for a new one.</summary>
    public int? Proposal { get; init; }

    /// <summary>The contribution that it is made of; null where it is made of none.</summary>
    public int? Contribution { get; init; }

    public required string Title { get; set; }

    public required string Reason { get; set; }

    /// <summary>The entry that was read.</summary>
    public required string Base { get; set; }

    /// <summary>The changes, as JSON.</summary>
    public required string Changes { get; set; }

    /// <summary>Whether both say the same, whoever saved them.</summary>
    public bool SaysTheSameAs(UnsentProposal other) => Title == other.Title && Reason == other.Reason && Changes == other.Changes && Base == other.Base;
}
