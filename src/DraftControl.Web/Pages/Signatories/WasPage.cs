using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Web.Declarations;
using DraftControl.Web.Signatories;
using DraftControl.Web.Texts;
using Microsoft.AspNetCore.Mvc;

namespace DraftControl.Web.Pages.Signatories;

/// <summary>"Was X a signatory on date D?", asked by address: the same as a page and for programs.</summary>
public abstract class WasPage(Access access, TimeProvider clock) : DeclarationPage(access)
{
    private const int MostSuggestions = 10;

    /// <summary>As much as a slip or two leaves alike.</summary>
    private const double LeastLikeness = 0.6;

    /// <summary>A name that the organisation has or had, or its short name.</summary>
    [FromQuery]
    public string? Organisation { get; init; }

    [FromQuery]
    public string? Date { get; init; }

    /// <summary>The answer; null where nothing was asked, or where it cannot be read.</summary>
    public SignatoryAnswer? Answer { get; private set; }

    /// <summary>The signatories that are or were all called so, where there are several.</summary>
    public IReadOnlyList<SignatoryOrganisation> Several { get; private set; } = [];

    protected override bool ShowsDrafting => false;

    /// <summary>Looks for the answer. Reads only what is public.</summary>
    protected void Ask()
    {
        var today = UkDay.Of(clock.GetUtcNow());
        var day = ModelState.ReadPastDay(nameof(Date), Date, today);
        var name = Organisation?.Trim() ?? "";
        if (name.Length is 0 or > OrganisationName.MaxLength)
        {
            ModelState.AddModelError(nameof(Organisation), name.Length == 0 ? "Enter the name of an organisation" : $"The name must be {OrganisationName.MaxLength} characters or less");
        }

        if (!ModelState.IsValid)
        {
            return;
        }

        var signatories = new RegisterOfSignatories(Register);
        var known = signatories.All.Where(organisation => organisation.IsKnownAt(today.End)).ToList();
        Several = [.. known.Where(organisation => organisation.IsCalled(name))];
        if (Several.Count > 1)
        {
            ModelState.AddModelError(nameof(Organisation), "More than one signatory is or was called so. Ask by its short name, or by a name that only one of them has");
            return;
        }

        // Whoever takes part and has not signed is told apart from a name that nobody knows.
        var found = Several.FirstOrDefault() ?? signatories.TakingPart(Register.NewestPublicEntry()).FirstOrDefault(organisation => organisation.IsCalled(name));
        Answer = new SignatoryAnswer(name, found, day!, today, found is null ? [.. Near(known, name).Take(MostSuggestions)] : []);
    }

    /// <summary>Those with a name that begins with or holds the words, then those with a name that is written almost so, the most alike first.</summary>
    private static IEnumerable<SignatoryOrganisation> Near(List<SignatoryOrganisation> known, string name)
    {
        var words = name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return known
            .Where(organisation => organisation.Names.Any(called => words.All(word => called.ToString().Contains(word, StringComparison.OrdinalIgnoreCase))))
            .OrderByDescending(organisation => organisation.Name.ToString().StartsWith(name, StringComparison.OrdinalIgnoreCase))
            .Concat(known
                .Select(organisation => (organisation, Likeness: organisation.Names.Max(called => SameName.Likeness(called.ToString(), name))))
                .Where(pair => pair.Likeness >= LeastLikeness)
                .OrderByDescending(pair => pair.Likeness)
                .Select(pair => pair.organisation))
            .Distinct();
    }
}
