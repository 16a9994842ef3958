using DraftControl.Core.People;
using DraftControl.Core.Registers;

namespace DraftControl.Web.Waiting;

/// <summary>What somebody could do of their own accord, for whom nothing waits.</summary>
/// <param name="Words">As a link says it.</param>
/// <param name="Path">From the declaration's own page.</param>
public sealed record Pastime(string Words, string Path)
{
    /// <summary>What an office could do now. Whoever tests the language is asked later, and reads until then.</summary>
    public static IEnumerable<Pastime> For(Register register, Office office) => office.Role switch
    {
        Role.Representative => [new("Read the draft and propose a change", "/draft"), new("See what others have proposed", "/proposals")],
        Role.Editor => [new("See what has been decided", "/proposals?state=decided"), new("See what a version still needs", "/publishing")],
        Role.Steward => [new("See what a version still needs", "/publishing"), new("See who takes part", "/people")],
        _ => Reading(register),
    };

    private static IEnumerable<Pastime> Reading(Register register)
    {
        if (register.Versions.LastOrDefault() is { } version)
        {
            yield return new($"Read version {version.Number}", $"/versions/{version.Number}");
        }

        yield return new($"Read draft {register.DraftNumber} as it stands", "/draft");
        yield return new("See what has been proposed, and why", "/proposals");
    }
}
