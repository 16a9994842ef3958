using DraftControl.Core.People;

namespace DraftControl.Core.Entries;

/// <summary>Whether the members of a panel read each other's findings while it is open.</summary>
public enum Reading
{
    /// <summary>Findings are readable as they are given.</summary>
    Open,

    /// <summary>Nobody reads what was found, until the panel closes.</summary>
    Sealed,
}

/// <summary>How readings are spelled in the ledger, in the publishing rules and in the API.</summary>
public static class Readings
{
    private static readonly Spellings<Reading> spellings = new((Reading.Open, "open"), (Reading.Sealed, "sealed"));

    public static string Spelled(this Reading reading) => spellings.Of(reading);

    public static bool TryParse(string? text, out Reading reading) => spellings.TryRead(text, out reading);
}
