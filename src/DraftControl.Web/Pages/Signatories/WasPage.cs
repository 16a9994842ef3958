using DraftControl.Core.Registers;
using DraftControl.Web.Declarations;
using DraftControl.Web.Texts;
using Microsoft.AspNetCore.Mvc;

namespace DraftControl.Web.Pages.Signatories;

/// <summary>"Was X a signatory on date D?", asked by address: the same as a page and for programs.</summary>
public abstract class WasPage(Access access, TimeProvider clock) : DeclarationPage(access)
{
    private const int MostSuggestions = 10;

    /// <summary>A name that the organisation has or had, or its short name.</summary>
    [FromQuery]
    public string? Organisation { get; init; }

    [FromQuery]
    public string? Date { get; init; }

    /// <summary>The answer; null where nothing was asked, where it cannot be read, or where no one organisation is called so.</summary>
    public SignatoryAnswer? Answer { get; private set; }

    /// <summary>Whether it was asked about an organisation that cannot be told from the name.</summary>
    public bool IsUnknown { get; private set; }

    /// <summary>Organisations that may have been meant: several of that name, else names that begin with or hold the words.</summary>
    public IReadOnlyList<SignatoryOrganisation> Suggestions { get; private set; } = [];

    protected override bool ShowsDrafting => false;

    /// <summary>Looks for the answer. Reads only what is public.</summary>
    protected void Ask()
    {
        var today = UkDay.Of(clock.GetUtcNow());
        var day = ModelState.ReadPastDay(nameof(Date), Date, today);
        if (Organisation?.Trim() is not { Length: > 0 } name)
        {
            ModelState.AddModelError(nameof(Organisation), "Enter the name of an organisation");
            return;
        }

        if (day is null)
        {
            return;
        }

        var known = new RegisterOfSignatories(Register).All.Where(organisation => organisation.IsKnownAt(today.End)).ToList();
        var called = known.Where(organisation => organisation.IsCalled(name)).ToList();
        Answer = called is [var one] ? new SignatoryAnswer(one, day, today) : null;
        IsUnknown = Answer is null;
        Suggestions = Answer is not null ? [] : called.Count > 0 ? called : [.. Similar(known, name).Take(MostSuggestions)];
    }

    private static IEnumerable<SignatoryOrganisation> Similar(List<SignatoryOrganisation> known, string name)
    {
        var words = name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return known
            .Where(organisation => organisation.FormerNames.Prepend(organisation.Name).Any(called => words.All(word => called.ToString().Contains(word, StringComparison.OrdinalIgnoreCase))))
            .OrderByDescending(organisation => organisation.Name.ToString().StartsWith(name, StringComparison.OrdinalIgnoreCase));
    }
}
