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
    /// <summary>Those who were asked: organisations with a representative before the round was over. Costs a look at each entry.</summary>
    public static Coverage Of(Register register, Round round)
    {
        var (contributed, content) = (new HashSet<Slug>(), new HashSet<Slug>());
        foreach (var entry in register.Entries.Select(recorded => recorded.Entry).Where(entry => register.RoundOf(entry) is { IsLate: false } of && of.Round == round))
        {
            switch (entry)
            {
                case Proposed or Revised:
                    contributed.Add(entry.By.Organisation);
                    break;
                case Contributed e when register.Contributions[e.Contribution].Organisation() is { } maker:
                    contributed.Add(maker);
                    break;
                case NothingToChange:
                    content.Add(entry.By.Organisation);
                    break;
            }
        }

        var asked = register.Roster.Appointments.Values
            .Where(held => held.Office.Role == Role.Representative && register.Entries[held.Seq - 1].Entry.At < round.Ends && (held.Ended is not { } ended || register.Entries[ended - 1].Entry.At > round.Opens))
            .Select(held => held.Office.Organisation)
            .Union(contributed)
            .Select(slug => register.Roster.Organisations[slug])
            .OrderBy(organisation => organisation.Name.ToString(), StringComparer.Ordinal);
        return new(round, [.. asked.Select(organisation => (organisation, contributed.Contains(organisation.Slug) ? Part.Contributed : content.Contains(organisation.Slug) ? Part.Content : Part.Silent))]);
    }

    /// <summary>Whether something of an organisation has come in a round. Costs a look at each entry since it opened.</summary>
    internal static bool Heard(Register register, Round round, Slug organisation) => register.Entries.Reverse().Select(recorded => recorded.Entry).TakeWhile(entry => entry.At >= round.Opens).Any(entry => entry switch
    {
        Proposed or Revised or NothingToChange => entry.By.Organisation == organisation,
        Contributed e => register.Contributions[e.Contribution].Organisation() == organisation,
        _ => false,
    });

    public int Count(Part part) => Parts.Count(asked => asked.Part == part);
}
