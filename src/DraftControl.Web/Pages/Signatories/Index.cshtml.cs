using System.Globalization;
using System.Text;
using DraftControl.Core.Registers;
using DraftControl.Web.Declarations;
using Microsoft.AspNetCore.Mvc;

namespace DraftControl.Web.Pages.Signatories;

/// <summary>Who has signed, computed: counts, A to Z, who withdrew; for those who take part also who waits for a release.</summary>
public sealed class IndexModel(Access access, TimeProvider clock) : SignatoriesPage(access, clock)
{
    /// <summary>What stands for names that do not begin with a letter from A to Z.</summary>
    private const string Other = "Other";

    /// <summary>The signatories by the first letter of their names.</summary>
    public IEnumerable<IGrouping<string, SignatoryOrganisation>> Letters => Shown.GroupBy(Letter).OrderBy(group => group.Key == Other).ThenBy(group => group.Key, StringComparer.Ordinal);

    /// <summary>Signatures that nobody else sees yet.</summary>
    public IReadOnlyList<(SignatoryOrganisation Organisation, SignedVersion Signature)> UnderEmbargo { get; private set; } = [];

    public IEnumerable<string> Nations => Signatories.All.Where(organisation => organisation.IsKnownAt(Today.End)).Select(organisation => organisation.Nation?.ToString()).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.OrdinalIgnoreCase);

    public bool HasCommitments => Register.Files.Paths.Any(Commitments.Commitment.IsCommitment);

    public void OnGet()
    {
        Select();
        Response.StatusCode = ModelState.IsValid ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest;
        if (SignedIn.TakesPart(Register))
        {
            UnderEmbargo = [.. Signatories.All
                .SelectMany(organisation => organisation.Signatures, (organisation, signature) => (organisation, signature))
                .Where(pair => pair.signature.IsUnderEmbargo)];
        }
    }

    /// <summary>The address of the list as a file, with the same filters.</summary>
    public string? FileAddress(string format) => Url.Page("/Signatories/Download", new RouteValueDictionary(Asked) { ["slug"] = Slug, ["format"] = format });

    /// <summary>The address of an organisation's commitment; null where it has none.</summary>
    public string? CommitmentOf(SignatoryOrganisation organisation) =>
        organisation.ShortName is { } name && Register.Files[Commitments.Commitment.PathOf(name)] is not null ? Url.Content($"~/declarations/{Slug}/pages/commitment-{name}") : null;

    private static string Letter(SignatoryOrganisation organisation)
    {
        var plain = organisation.Name.ToString().Normalize(NormalizationForm.FormD).FirstOrDefault(char.IsLetterOrDigit);
        return char.IsAsciiLetter(plain) ? char.ToUpperInvariant(plain).ToString(CultureInfo.InvariantCulture) : Other;
    }
}
