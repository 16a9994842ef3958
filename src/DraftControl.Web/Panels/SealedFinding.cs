namespace DraftControl.Web.Panels;

/// <summary>What a councillor found under seal, until it is opened. The ledger holds the seal only; nothing here names the person.</summary>
public sealed class SealedFinding
{
    /// <summary>The seal, as the ledger has it.</summary>
    public required string Seal { get; init; }

    public required string Declaration { get; init; }

    /// <summary>The entry that the form becomes, so that the same form has the same salt however often it is sent.</summary>
    public required string Entry { get; init; }

    /// <summary>Finding, words, reason and salt, so protected that the database alone does not tell them.</summary>
    public required string Protected { get; set; }
}
