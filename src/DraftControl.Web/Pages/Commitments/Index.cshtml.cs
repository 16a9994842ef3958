using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Core.Wordings;
using DraftControl.Web.Declarations;
using Microsoft.AspNetCore.Mvc;

namespace DraftControl.Web.Pages.Commitments;

/// <summary>What organisations have committed to, so that councils find peers who did it before.</summary>
public sealed class IndexModel(Access access) : DeclarationPage(access)
{
    [FromQuery]
    public string? Words { get; init; }

    [FromQuery]
    public string? Class { get; init; }

    [FromQuery]
    public string? Nation { get; init; }

    /// <summary>Every commitment, by the organisation's name.</summary>
    public IReadOnlyList<ShownCommitment> All { get; private set; } = [];

    public IReadOnlyList<ShownCommitment> Shown { get; private set; } = [];

    public bool IsAll => string.IsNullOrWhiteSpace(Words + Class + Nation);

    public IEnumerable<string> Nations => All.Select(commitment => commitment.Nation).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.OrdinalIgnoreCase);

    protected override bool ShowsDrafting => false;

    public void OnGet()
    {
        var signatories = new RegisterOfSignatories(Register).All;
        All = [.. Register.Files.Paths.Select(Commitment.OrganisationOf).OfType<Slug>()
            .Select(slug => Read(slug, signatories))
            .OrderBy(commitment => commitment.Name, StringComparer.OrdinalIgnoreCase)];
        var words = (Words ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        Shown = [.. All.Where(commitment => words.All(commitment.Holds)
            && (string.IsNullOrWhiteSpace(Class) || commitment.Class?.Spelled() == Class.Trim())
            && (string.IsNullOrWhiteSpace(Nation) || string.Equals(commitment.Nation, Nation.Trim(), StringComparison.OrdinalIgnoreCase)))];
    }

    private ShownCommitment Read(Slug slug, IReadOnlyList<SignatoryOrganisation> signatories)
    {
        var text = Utf8.TryDecode(Register.Files[Commitment.PathOf(slug)]!, out var decoded) ? decoded : "";
        if (Register.Roster.Organisations.TryGetValue(slug, out var organisation))
        {
            return new(slug, organisation.Name.ToString(), organisation.Class, organisation.Nation?.ToString(), text, Commitment.Read(text));
        }

        var signatory = signatories.FirstOrDefault(signatory => signatory.ShortName == slug && signatory.Signatures.Any(signature => signature.From is not null));
        return new(slug, signatory?.Name.ToString() ?? slug.ToString(), signatory?.Class, signatory?.Nation?.ToString(), text, Commitment.Read(text));
    }
}
