using DraftControl.Core.Registers;
using DraftControl.Core.Wordings;
using DraftControl.Web.Declarations;
using DraftControl.Web.LanguageTests;
using DraftControl.Web.Pages.Proposals;
using DraftControl.Web.Texts;
using Microsoft.AspNetCore.Html;

namespace DraftControl.Web.Pages.Drafts;

/// <summary>The draft as a document.</summary>
public sealed class ShowModel(Access access, ClauseHtml html, StandingWords standing, LanguageStanding language) : DeclarationPage(access)
{
    /// <summary>How this person can ask for changes; null where they cannot.</summary>
    public Drafter? Drafter => field ??= Drafter.Of(SignedIn, Register);

    public OpenProposals Open => OpenProposals.Of(Register);

    /// <summary>Where every clause stands in the neutrality test.</summary>
    public IReadOnlyDictionary<ClauseId, ClauseStanding> Standings => field ??= Register.Standings(Moment).ToDictionary(standing => standing.Clause.Id);

    /// <summary>Why the checks of a clause count, or why it has to be checked again; null where there is nothing to explain.</summary>
    public string? Why(ClauseId clause) => Standings.TryGetValue(clause, out var found) ? standing.Why(Ledger, Register, found) : null;

    /// <summary>Where a clause stands in the language tests, and why.</summary>
    public IEnumerable<string> Language(Clause clause) => language.Of(Ledger, Register, clause, unanswered: false);

    /// <summary>The address of this draft that stays, with the host.</summary>
    public string Permanent => field ??= AddressOfDraft(Register.DraftNumber);

    /// <summary>When the newest draft came to be.</summary>
    public DateTimeOffset Since => Register.Entries[Register.Clauses.Drafts[^1] - 1].Entry.At;

    /// <summary>The clauses in order, with the level that each heading has on this page: below the page's own, and never skipping one.</summary>
    public IEnumerable<(NumberedClause Numbered, Clause Clause, int Heading)> Clauses()
    {
        var top = Register.Draft.Numbered.Where(numbered => numbered.Kind == ClauseKind.Heading).Select(numbered => numbered.Level).DefaultIfEmpty(1).Min();
        var heading = 1;
        foreach (var (numbered, clause) in Register.Draft.Numbered.Zip(Register.Draft.Clauses))
        {
            heading = numbered.Kind == ClauseKind.Heading ? Math.Min(Math.Min(heading + 1, ShownClauses.Deepest), numbered.Level - top + 2) : heading;
            yield return (numbered, clause, heading);
        }
    }

    public IHtmlContent Words(Clause clause) => html.Words(clause.Span);
}
