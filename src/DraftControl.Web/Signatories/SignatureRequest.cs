namespace DraftControl.Web.Signatories;

/// <summary>What an organisation asks for: to sign a version, or to take its name off. It becomes an entry once a steward confirms it.</summary>
public sealed class SignatureRequest
{
    /// <summary>32 hex digits; also the id of the form that becomes the entry.</summary>
    public required string Id { get; init; }

    public required RequestKind Kind { get; init; }

    public required string Declaration { get; init; }

    public required string Version { get; init; }

    public required string Organisation { get; set; }

    public required string Class { get; set; }

    public string? Nation { get; set; }

    /// <summary>The invitation that it answers; null where somebody came by themselves.</summary>
    public string? Invitation { get; init; }

    public required string ContactName { get; set; }

    public required string ContactEmail { get; set; }

    public string? OfficeOfSignatory { get; set; }

    /// <summary>Who gave the authority to sign, and when.</summary>
    public string? Authority { get; set; }

    /// <summary>Where the minutes can be read.</summary>
    public string? Minutes { get; set; }

    public bool MayShowName { get; set; }

    public bool MayShowLogo { get; set; }

    /// <summary>The logo's file among those that were decoded and encoded again; null where there is none.</summary>
    public string? Logo { get; set; }

    /// <summary>The logo in words.</summary>
    public string? LogoText { get; set; }

    public string? CommitmentTitle { get; set; }

    public string? Partners { get; set; }

    public string? Mission { get; set; }

    public string? Impact { get; set; }

    /// <summary>Why, for a withdrawal or correction.</summary>
    public string? Reason { get; set; }

    public required DateTimeOffset Created { get; init; }

    public RequestState State { get; set; }

    public DateTimeOffset? Decided { get; set; }

    public string? DecidedBy { get; set; }

    /// <summary>What the steward wrote to the organisation.</summary>
    public string? Answer { get; set; }

    /// <summary>The entry that it became; null until then.</summary>
    public int? Entry { get; set; }
}

public enum RequestKind
{
    Sign,

    Withdraw,
}

public enum RequestState
{
    Waiting,

    Confirmed,

    Declined,
}
