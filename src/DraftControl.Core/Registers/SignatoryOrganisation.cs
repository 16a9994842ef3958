using DraftControl.Core.Entries;
using DraftControl.Core.People;

namespace DraftControl.Core.Registers;

/// <summary>An organisation that put its name to the declaration, at whatever time, with every signature it gave.</summary>
/// <param name="ShortName">What names it in addresses: the registered short name, or one made of the name; null where neither can be had.</param>
/// <param name="Name">What it is called now.</param>
/// <param name="FormerNames">What it was called before, newest first.</param>
/// <param name="Class">What kind of body it is.</param>
/// <param name="Nation">Where it is; null where nobody said so.</param>
/// <param name="Signatures">In the order of their entries.</param>
public sealed record SignatoryOrganisation(
    Slug? ShortName,
    OrganisationName Name,
    IReadOnlyList<OrganisationName> FormerNames,
    OrganisationClass Class,
    Line? Nation,
    IReadOnlyList<SignedVersion> Signatures)
{
    /// <summary>Whether the public ever saw it among the signatories, at an instant or before.</summary>
    public bool IsKnownAt(DateTimeOffset instant) => Signatures.Any(signature => signature.From <= instant);

    public bool IsSignatoryAt(DateTimeOffset instant) => Signatures.Any(signature => signature.CountsAt(instant));

    /// <summary>The signatures that count, the newest version first.</summary>
    public IEnumerable<SignedVersion> At(DateTimeOffset instant) =>
        Signatures.Where(signature => signature.CountsAt(instant)).OrderByDescending(signature => signature.Version);

    /// <summary>The newest version that it stands under; null where it is no signatory.</summary>
    public VersionNumber? NewestSignedAt(DateTimeOffset instant) => At(instant).FirstOrDefault()?.Version;

    /// <summary>What it is called, and what it was called before.</summary>
    public IEnumerable<OrganisationName> Names => FormerNames.Prepend(Name);

    /// <summary>Whether it is called so, or was, or has this short name; however it is written in capitals and small letters.</summary>
    public bool IsCalled(string text) => string.Equals(ShortName?.ToString(), text, StringComparison.OrdinalIgnoreCase)
        || Names.Any(name => string.Equals(name.ToString(), text, StringComparison.OrdinalIgnoreCase));
}
