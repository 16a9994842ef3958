using DraftControl.Core.People;

namespace DraftControl.Web.Planned;

/// <summary>Something that a steward has decided and that is to be written at a set time: a release, or the beginning or end of a deputy's office.</summary>
public sealed class PlannedAct
{
    /// <summary>32 hex digits; also the id of the form that becomes the entry.</summary>
    public required string Id { get; init; }

    public required string Declaration { get; init; }

    public required PlannedKind Kind { get; init; }

    /// <summary>The steward in whose name it is written.</summary>
    public required string By { get; init; }

    /// <summary>The organisation that the steward speaks for.</summary>
    public required string ByOrganisation { get; init; }

    public required DateTimeOffset Due { get; init; }

    public required DateTimeOffset Created { get; init; }

    /// <summary>The version to release.</summary>
    public string? Version { get; init; }

    /// <summary>The person to appoint, or whose appointment ends.</summary>
    public string? Appointee { get; init; }

    public string? Role { get; init; }

    public string? Organisation { get; init; }

    public string? Group { get; init; }

    /// <summary>Why it cannot wait, where it falls into the time before an election; stands in the entry.</summary>
    public string? Reason { get; init; }

    public DateTimeOffset? Cancelled { get; set; }

    /// <summary>When it was written or refused; null until then.</summary>
    public DateTimeOffset? Done { get; set; }

    /// <summary>Why it was refused; null where it was not.</summary>
    public string? Fault { get; set; }

    /// <summary>The office that begins or ends.</summary>
    public Office Office() => new(PersonId.Parse(Appointee!), Roles.TryParse(Role, out var role) ? role : throw new InvalidOperationException($"There is no role '{Role}'."), Slug.Parse(Organisation!));
}

public enum PlannedKind
{
    Release,

    Appoint,

    EndAppointment,
}
