using DraftControl.Core.Entries;
using DraftControl.Core.Registers;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace DraftControl.Web.Pages.Publishing;

/// <summary>The number of a version as a steward chooses it.</summary>
public static class NumberOfVersion
{
    /// <summary>The number that is offered: that of the candidate, else the next one.</summary>
    public static string Suggested(Register register) =>
        register.Candidate is { } candidate ? candidate.Version.ToString()
        : register.Versions.IsEmpty ? "1.0"
        : Next(register.Versions.Max(version => version.Number)).ToString();

    /// <summary>Reads a number that is free; otherwise the error stands beside its field.</summary>
    public static bool TryRead(ModelStateDictionary errors, Register register, string? typed, out VersionNumber number)
    {
        if (!VersionNumber.TryParse(typed?.Trim(), provider: null, out number))
        {
            errors.AddModelError("Number", "Enter a version number, like 1.0");
        }
        else if (register.Versions.Any(version => version.Number.ToString() == typed?.Trim()))
        {
            errors.AddModelError("Number", $"There is a version {number} already. Enter a higher number");
        }

        return errors.IsValid;
    }

    private static VersionNumber Next(VersionNumber newest) => newest with { Minor = newest.Minor + 1 };
}
