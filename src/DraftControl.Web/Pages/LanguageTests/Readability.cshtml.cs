using DraftControl.Core.Wordings;
using DraftControl.Web.Declarations;

namespace DraftControl.Web.Pages.LanguageTests;

/// <summary>How hard each clause is to read: hints, never verdicts.</summary>
public sealed class ReadabilityModel(Access access) : DeclarationPage(access)
{
    public IEnumerable<(Clause Clause, Readability Hint)> Clauses => Register.Draft.Clauses.Where(clause => clause.HasWords).Select(clause => (clause, Readability.Of(clause.Wording.Text)));
}
