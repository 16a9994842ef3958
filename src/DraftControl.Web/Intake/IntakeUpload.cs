namespace DraftControl.Web.Intake;

/// <summary>A file of contributions that somebody uploaded: what they say about it, what they put right, and how far it has been brought in.</summary>
public sealed class IntakeUpload
{
    /// <summary>32 hex digits.</summary>
    public required string Id { get; init; }

    public required string Declaration { get; init; }

    /// <summary>Who uploaded it; nobody else sees it before it is brought in.</summary>
    public required string By { get; init; }

    /// <summary>The office in which they speak; from its confirmation on it is the one in which they confirmed.</summary>
    public required string Role { get; set; }

    public required string Organisation { get; set; }

    /// <summary>The SHA-256 of the file.</summary>
    public required string File { get; init; }

    public required DateTimeOffset Created { get; init; }

    /// <summary>The number of the draft whose clause numbers were used.</summary>
    public required int Draft { get; set; }

    public required string Occasion { get; set; }

    public string? Place { get; set; }

    public string? Day { get; set; }

    /// <summary>What was put right, by the number of the row, as JSON.</summary>
    public string Corrections { get; set; } = "{}";

    /// <summary>Goes up with every correction.</summary>
    public int Revision { get; set; }

    /// <summary>When it was confirmed; null until then.</summary>
    public DateTimeOffset? Confirmed { get; set; }

    /// <summary>The number of the newest entry then.</summary>
    public int Before { get; set; }

    /// <summary>The tokens of withheld sources, by the number of the row, as JSON.</summary>
    public string Tokens { get; set; } = "{}";

    /// <summary>How many rows there are.</summary>
    public int Rows { get; set; }

    /// <summary>How many have been looked at.</summary>
    public int Done { get; set; }

    /// <summary>What became of each row, as JSON; null until all have been looked at.</summary>
    public string? Outcomes { get; set; }

    public DateTimeOffset? Finished { get; set; }
}
