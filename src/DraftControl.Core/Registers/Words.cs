using DraftControl.Core.People;
using DraftControl.Core.Wordings;

namespace DraftControl.Core.Registers;

/// <summary>Whose words they are, and which clause ids are taken.</summary>
public static class Words
{
    /// <summary>
    /// The organisations that brought words to a clause, none of whose councillors tests them. Whoever put another's contribution
    /// into words brought these, too. Starting text that was credited to nobody is nobody's.
    /// </summary>
    public static IReadOnlySet<Slug> Brought(this Register register, Clause clause) =>
        clause.Origins.Runs.SelectMany(run => new[] { register.Bringer(run.Origin), register.Proposer(run.Origin) }).OfType<Slug>().ToHashSet();

    /// <summary>The organisation that an origin is credited to; null for starting text that was credited to nobody.</summary>
    public static Slug? Bringer(this Register register, Origin origin) => origin switch
    {
        Origin.Start start => start.Organisation,
        Origin.Proposed proposed => register.Proposals.GetValueOrDefault(proposed.Proposal) is { } proposal ? register.Asker(proposal) : null,
        Origin.Edited edited when edited.Seq <= register.Seq => register.Entries[edited.Seq - 1].Entry.By.Organisation,
        _ => null,
    };

    /// <summary>The organisation that asks for a proposal's words: whoever made the contribution that it came of, where that takes part, or whoever proposes it.</summary>
    public static Slug Asker(this Register register, Proposal proposal) =>
        (proposal.Contribution is { } number && register.Contributions.TryGetValue(number, out var contribution) ? contribution.Organisation() : null) ?? proposal.Organisation;

    private static Slug? Proposer(this Register register, Origin origin) => origin is Origin.Proposed proposed ? register.Proposals.GetValueOrDefault(proposed.Proposal)?.Organisation : null;

    /// <summary>Whether a clause id stands in the text or has ever been used or reserved. Ids are never reused.</summary>
    public static bool HasUsed(this Register register, ClauseId clause) => register.Clauses.HasNamed(clause) || register.Draft.Find(clause) is not null;

    /// <summary>The id that the next added clause takes.</summary>
    public static ClauseId NextClause(this Register register) =>
        new(Math.Max(register.Clauses.Highest, register.Draft.Order.Select(id => id.Value).DefaultIfEmpty(0).Max()) + 1);
}
