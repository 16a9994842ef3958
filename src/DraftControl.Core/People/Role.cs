namespace DraftControl.Core.People;

/// <summary>What somebody may do in a declaration.</summary>
public enum Role
{
    /// <summary>Runs the declaration: registers organisations, appoints people, approves and releases versions.</summary>
    Steward,

    /// <summary>Proposes wording for an organisation.</summary>
    Representative,

    /// <summary>Decides proposals and agrees to a text for approval.</summary>
    Editor,

    /// <summary>Tests that the words are politically neutral.</summary>
    Councillor,

    /// <summary>Tests the language and answers for it.</summary>
    ChiefExecutive,

    /// <summary>Front-line digital staff who test the language.</summary>
    Practitioner,
}

/// <summary>How roles are spelled in the ledger and the API.</summary>
public static class Roles
{
    private static readonly Spellings<Role> spellings = new(
        (Role.Steward, "steward"),
        (Role.Representative, "representative"),
        (Role.Editor, "editor"),
        (Role.Councillor, "councillor"),
        (Role.ChiefExecutive, "chief-executive"),
        (Role.Practitioner, "practitioner"));

    public static string Spelled(this Role role) => spellings.Of(role);

    public static bool TryParse(string? text, out Role role) => spellings.TryRead(text, out role);

    /// <summary>The role in a sentence: <c>chief executive</c>.</summary>
    public static string InWords(this Role role) => role.Spelled().Replace('-', ' ');
}
