namespace DraftControl.Core.Rules;

/// <summary>From which set of rules on something is so. A ledger says which one it is judged by, and adopts the next by an entry; sets are only added.</summary>
public static class RuleSets
{
    public const int Newest = 3;

    /// <summary>A check names the clauses that its words stand in.</summary>
    public const int ChecksNameClauses = 2;

    /// <summary>Nobody agrees twice to the same text under the same rules.</summary>
    public const int AgreesOnce = 2;

    /// <summary>Publishing rules can be proposed and agreed.</summary>
    public const int PolicyIsAgreed = 2;

    /// <summary>The list of loaded terms that a declaration opens with must be readable.</summary>
    public const int TermsAreRead = 2;

    /// <summary>Findings on the whole text are like those on clauses: a concern outlasts changes of the text and is cleared and overridden; what is found neutral expires.</summary>
    public const int TextIsLikeClauses = 3;

    /// <summary>A concern that has come back with its words can be cleared and overridden again.</summary>
    public const int ReturnedIsSettled = 3;

    /// <summary>What was not opened when its panel closed can be overridden as a concern can.</summary>
    public const int UnopenedIsOverridden = 3;

    /// <summary>Nobody finds neutral again what they found so in another appointment, while that counts: it would count for another group, or council, than before.</summary>
    public const int FindsNeutralOnce = 3;

    /// <summary>Before an election, opening a panel takes a reason of its own, beside the purpose of the panel.</summary>
    public const int PanelSaysWhyNow = 3;
}
