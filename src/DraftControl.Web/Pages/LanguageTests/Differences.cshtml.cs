using DraftControl.Core.Entries;
using DraftControl.Core.Registers;
using DraftControl.Web.Declarations;

namespace DraftControl.Web.Pages.LanguageTests;

/// <summary>Where chief executives and the front line differ on the words as they stand: overall, and for those who take part within one organisation.</summary>
public sealed class DifferencesModel(Access access) : DeclarationPage(access)
{
    private IReadOnlyList<ClauseAnswers> Now => field ??= Register.LanguageNow();

    /// <summary>All together, those clauses first that they are furthest apart on.</summary>
    public IReadOnlyList<ClauseAnswers> Overall => field ??= [.. Now.Differing()];

    /// <summary>Within each organisation, those first that are furthest apart on some clause. Who works where is for those who take part.</summary>
    public IReadOnlyList<(Organisation Organisation, IReadOnlyList<ClauseAnswers> Clauses)> Within => field ??= !Visibility.SeesFindingsByOffice(Register) ? []
        : [.. Register.Roster.Organisations.Values
            .Select(organisation => (Organisation: organisation, Clauses: (IReadOnlyList<ClauseAnswers>)[.. Now.Select(clause => clause.Within(organisation.Slug)).Differing()]))
            .Where(within => within.Clauses.Count > 0)
            .OrderByDescending(within => within.Clauses[0].Disagreement)];
}
