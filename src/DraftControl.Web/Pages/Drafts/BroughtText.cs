using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Core.Wordings;

namespace DraftControl.Web.Pages.Drafts;

/// <summary>A text with the origin of its words, and what is to be told of each origin.</summary>
/// <param name="Page">The page that shows it.</param>
/// <param name="Draft">The text.</param>
public sealed record BroughtText(DeclarationPage Page, Draft Draft)
{
    public Register Register => Page.Register;

    /// <summary>The decisions that brought words of the text: each with the origins that it stands for, oldest first.</summary>
    public IEnumerable<(Origin Origin, Decided Decided)> Sources => Draft.Clauses.SelectMany(clause => clause.Origins.Runs).Select(run => run.Origin).Distinct()
        .Select(origin => (Origin: origin, Decided: DecisionBehind(origin))).Where(source => source.Decided is not null)
        .OrderBy(source => source.Decided!.Seq).ThenBy(source => source.Origin is Origin.Edited).Select(source => (source.Origin, source.Decided!));

    /// <summary>The class of the organisation that brought words; null for the starting text where it is nobody's.</summary>
    public OrganisationClass? ClassOf(Origin origin) => Register.Bringer(origin) is { } slug ? Register.Roster.Organisations.GetValueOrDefault(slug)?.Class : null;

    /// <summary>Who brought words: <c>Northam Borough Council</c>; null for the starting text where it is nobody's.</summary>
    public string? NameOf(Origin origin) => Register.Bringer(origin) is { } slug ? Register.Roster.NameOf(slug) : null;

    private Decided? DecisionBehind(Origin origin) => origin switch
    {
        // Words of a decision that was undone since stand in earlier texts.
        Origin.Proposed proposed => Register.Proposals[proposed.Proposal].History.Select(seq => Register.Entries[seq - 1].Entry).OfType<Decided>().LastOrDefault(decided => decided.Code.Accepts()),
        Origin.Edited edited => (Decided)Register.Entries[edited.Seq - 1].Entry,
        _ => null,
    };
}
