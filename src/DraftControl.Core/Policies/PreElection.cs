using System.Diagnostics.CodeAnalysis;
using DraftControl.Core.Entries;

namespace DraftControl.Core.Policies;

/// <summary>A time before an election, <c>england/2027-03-22/2027-05-06</c>: a nation or an organisation's short name, the first day and the last one. Days are those of UTC.</summary>
/// <param name="Where">The nation, in small letters with hyphens for spaces, or an organisation's short name.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
public sealed record PreElection(string Where, Day From, Day To)
{
    public static bool TryParse(string text, [NotNullWhen(true)] out PreElection? result)
    {
        result = text.Split('/') is [{ Length: > 0 } where, var from, var to]
            && !where.AsSpan().ContainsAnyExcept("abcdefghijklmnopqrstuvwxyz0123456789-")
            && Day.TryParse(from, null, out var first) && Day.TryParse(to, null, out var last) && first.Date <= last.Date
            ? new PreElection(where, first, last)
            : null;
        return result is not null;
    }

    /// <summary>Whether it is on for an organisation.</summary>
    public bool IsOn(Organisation organisation, DateTimeOffset at) =>
        DateOnly.FromDateTime(at.UtcDateTime) is var day && From.Date <= day && day <= To.Date
        && (string.Equals(Where, organisation.Slug.ToString(), StringComparison.Ordinal) || string.Equals(Where, Spelled(organisation.Nation), StringComparison.Ordinal));

    public override string ToString() => $"{Where}/{From}/{To}";

    /// <summary>A nation as it stands in a time before an election: in small letters, with hyphens for spaces.</summary>
    public static string? Spelled(Line? nation) => nation?.ToString().ToLowerInvariant().Replace(' ', '-');
}
