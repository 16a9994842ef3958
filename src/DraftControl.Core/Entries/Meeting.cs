using System.Diagnostics.CodeAnalysis;
using DraftControl.Core.People;

namespace DraftControl.Core.Entries;

/// <summary>The meeting at which something was decided.</summary>
/// <param name="Name">What it was: <c>Editors' meeting, Leeds</c>.</param>
/// <param name="Day">When it was held.</param>
/// <param name="Present">The offices present, in order and each once; none where they are not said.</param>
public sealed record Meeting(Line Name, Day Day, IReadOnlyList<Seat> Present);

/// <summary>An office without the person who holds it, spelled <c>editor@centre</c>.</summary>
public sealed record Seat(Role Role, Slug Organisation) : IParsable<Seat>
{
    public static Seat Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var result) ? result : throw new FormatException($"'{s}' is not an office like editor@centre.");

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out Seat result)
    {
        result = s?.Split('@') is [var role, var organisation] && Roles.TryParse(role, out var held) && Slug.TryParse(organisation, null, out var slug) ? new Seat(held, slug) : null;
        return result is not null;
    }

    public override string ToString() => $"{Role.Spelled()}@{Organisation}";
}
