using DraftControl.Core.Entries;
using DraftControl.Core.People;

namespace DraftControl.Core.Registers;

/// <summary>What an organisation did in a round.</summary>
public enum Part
{
    /// <summary>It made a proposal or a contribution, or brought one in.</summary>
    Contributed,

    /// <summary>It said that there is nothing to change.</summary>
    Content,

    /// <summary>It was asked, and nothing came.</summary>
    Silent,
}

/// <summary>Which organisations a round reached, and what came of it.</summary>
/// <param name="Round">The round.</param>
/// <param name="Parts">Every organisation that was asked, with what it did; by name.</param>
public sealed record Coverage(Round Round, IReadOnlyList<(Organisation Organisation, Part Part)> Parts)
{
    /// <summary>Those who were asked: organisations with a representative before the round was over, and whoever was heard without being asked.</summary>
    public static Coverage Of(Register register, Round round)
    {
        var asked = register.Roster.Appointments.Values
            .Where(held => held.Office.Role == Role.Representative && register.Entries[held.Seq - 1].Entry.At < round.Ends && (held.Ended is not { } ended || register.Entries[ended - 1].Entry.At > round.Opens))
            .Select(held => held.Office.Organisation)
            .Union(round.Heard.Keys)
            .Select(slug => register.Roster.Organisations[slug])
            .OrderBy(organisation => organisation.Name.ToString(), StringComparer.Ordinal);
        return new(round, [.. asked.Select(organisation => (organisation, round.Heard.GetValueOrDefault(organisation.Slug, Part.Silent)))]);
    }

    public int Count(Part part) => Parts.Count(asked => asked.Part == part);
}
