using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Web.Declarations;
using DraftControl.Web.Texts;
using Microsoft.AspNetCore.Mvc;

namespace DraftControl.Web.Pages.Signatories;

/// <summary>The register of signatories as at a day, as far as somebody asks for it: the same on the page and in the files.</summary>
public abstract class SignatoriesPage(Access access, TimeProvider clock) : DeclarationPage(access)
{
    [FromQuery]
    public string? Name { get; init; }

    [FromQuery]
    public string? Class { get; init; }

    [FromQuery]
    public string? Nation { get; init; }

    [FromQuery]
    public string? Version { get; init; }

    [FromQuery]
    public string? Date { get; init; }

    public UkDay Today => UkDay.Of(clock.GetUtcNow());

    /// <summary>The day as at whose end the register is shown.</summary>
    public UkDay Day { get; private set; } = null!;

    public SignatoryFilter Filter { get; private set; } = null!;

    public RegisterOfSignatories Signatories { get; private set; } = null!;

    public SignatoryCounts Counts { get; private set; } = null!;

    /// <summary>The signatories that pass the filter, with every signature that counts.</summary>
    public IReadOnlyList<SignatoryOrganisation> Shown { get; private set; } = [];

    /// <summary>The signatures that counted once and were taken back by then, the newest withdrawal first.</summary>
    public IReadOnlyList<(SignatoryOrganisation Organisation, SignedVersion Signature)> Withdrawn { get; private set; } = [];

    /// <summary>The form's fields with something in them, for addresses of the same selection.</summary>
    public Dictionary<string, string?> Asked => new Dictionary<string, string?> { ["name"] = Name, ["class"] = Class, ["nation"] = Nation, ["version"] = Version, ["date"] = Date }
        .Where(asked => !string.IsNullOrWhiteSpace(asked.Value)).ToDictionary(asked => asked.Key, asked => asked.Value);

    protected override bool ShowsDrafting => false;

    /// <summary>Reads what is asked for; a field that cannot be read is left out and has its error.</summary>
    protected void Select()
    {
        Signatories = new RegisterOfSignatories(Register);
        Day = Given(Date) is { } typed ? ModelState.ReadPastDay(nameof(Date), typed, Today) ?? Today : Today;
        Filter = new SignatoryFilter(Given(Name), ReadClass(), Given(Nation), ReadVersion());
        Counts = Signatories.Counts(Day.End);
        Shown = [.. Signatories.At(Day.End).Where(organisation => organisation.At(Day.End).Any(signature => Filter.Passes(organisation, signature)))];
        Withdrawn = [.. Signatories.All
            .SelectMany(organisation => organisation.Signatures, (organisation, signature) => (organisation, signature))
            .Where(pair => pair.signature.IsWithdrawnAt(Day.End) && Filter.Passes(pair.organisation, pair.signature))
            .OrderByDescending(pair => pair.signature.Withdrawal!.Entry.Seq)];
    }

    private static string? Given(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private OrganisationClass? ReadClass()
    {
        if (Given(Class) is not { } typed)
        {
            return null;
        }

        if (OrganisationClasses.TryParse(typed, out var kind))
        {
            return kind;
        }

        ModelState.AddModelError(nameof(Class), "Choose a kind of organisation from the list");
        return null;
    }

    private VersionNumber? ReadVersion()
    {
        if (Given(Version) is not { } typed)
        {
            return null;
        }

        if (VersionNumber.TryParse(typed, provider: null, out var number) && Signatories.ReleasedBy(Today.End).Contains(number))
        {
            return number;
        }

        ModelState.AddModelError(nameof(Version), "Choose a version from the list");
        return null;
    }
}
