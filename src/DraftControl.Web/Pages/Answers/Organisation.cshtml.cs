using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Web.Answers;
using DraftControl.Web.Declarations;
using DraftControl.Web.Texts;
using Microsoft.AspNetCore.Mvc;

namespace DraftControl.Web.Pages.Answers;

/// <summary>How the points of one organisation were handled.</summary>
public sealed class OrganisationModel(Access access, ChangedWords words, Redlines redlines) : ListedAnswersPage(access)
{
    public Organisation Of { get; private set; } = null!;

    public IActionResult OnGet(string organisation)
    {
        if (!Slug.TryParse(organisation, provider: null, out var slug) || Register.Roster.Organisations.GetValueOrDefault(slug) is not { } found)
        {
            return NotFound();
        }

        // Where the filter asks for another organisation the address has the last word.
        (Of, Organisation) = (found, organisation);
        Select();
        return Page();
    }

    public ShownPoint Shows(Point point) => ShownPoint.Of(this, point, PointChanges.Of(point, Ledger, Register, words), redlines);

    protected override string Self(params (string Name, object? Value)[] more) => To("/Answers/Organisation", more);
}
