using DraftControl.Core.Entries;
using DraftControl.Core.People;

namespace DraftControl.Core.Registers;

/// <summary>
/// Who has signed, as the entries add up. A signature counts from the later of its entry and its version's release, until it
/// is withdrawn; what is said of an instant depends only on the entries up to it. Made once for a page; costs a look at each entry.
/// </summary>
public sealed class RegisterOfSignatories
{
    private readonly Register register;
    private readonly Dictionary<VersionNumber, VersionReleased> releases;

    public RegisterOfSignatories(Register register)
    {
        this.register = register;
        releases = register.Versions.Select(version => version.Release).OfType<VersionReleased>().ToDictionary(release => release.Version);
        var (known, names) = (new KnownOrganisations(register.Roster), Names());
        All = [.. register.Signatures.Values
            .GroupBy(signature => known.Key(signature.Entry.Signatory), StringComparer.Ordinal)
            .Select(group => Organisation(known, names, [.. group]))
            .OrderBy(organisation => organisation.Name.ToString(), StringComparer.OrdinalIgnoreCase)];
    }

    /// <summary>Every organisation that ever signed, by name; those under embargo are among them.</summary>
    public IReadOnlyList<SignatoryOrganisation> All { get; }

    /// <summary>The organisations that take part, as the entries up to one tell it: by the names they had by then, and without any signature.</summary>
    public IEnumerable<SignatoryOrganisation> TakingPart(int seq) => Told().Take(seq)
        .OfType<Organisation>()
        .GroupBy(organisation => organisation.Slug)
        .Select(told => new SignatoryOrganisation(told.Key, told.Last().Name, Former([.. told.Select(organisation => organisation.Name)], told.Last().Name), told.Last().Class, told.Last().Nation, []))
        .OrderBy(organisation => organisation.Name.ToString(), StringComparer.OrdinalIgnoreCase);

    /// <summary>The signatories at an instant, by name.</summary>
    public IEnumerable<SignatoryOrganisation> At(DateTimeOffset instant) => All.Where(organisation => organisation.IsSignatoryAt(instant));

    /// <summary>The versions that were released by then, newest first.</summary>
    public IEnumerable<VersionNumber> ReleasedBy(DateTimeOffset instant) => releases.Values.Where(release => release.At <= instant).Select(release => release.Version).OrderDescending();

    /// <summary>A newer released version that a signatory does not stand under; null where there is none.</summary>
    public VersionNumber? NotSignedBy(SignatoryOrganisation organisation, DateTimeOffset instant) =>
        ReleasedBy(instant).Cast<VersionNumber?>().FirstOrDefault() is { } newest && organisation.NewestSignedAt(instant) is { } signed && signed < newest ? newest : null;

    public SignatoryCounts Counts(DateTimeOffset instant)
    {
        var signatories = At(instant).ToList();
        return new(
            instant,
            signatories.Count,
            [.. signatories.GroupBy(organisation => organisation.Class).OrderBy(group => group.Key).Select(group => (group.Key, group.Count()))],
            [.. signatories.GroupBy(organisation => organisation.Nation).OrderBy(group => group.Key is null).ThenBy(group => group.Key?.ToString(), StringComparer.OrdinalIgnoreCase).Select(group => (group.Key, group.Count()))],
            [.. ReleasedBy(instant).Select(version => (version, signatories.Count(organisation => organisation.At(instant).Any(signature => signature.Version == version))))]);
    }

    private SignatoryOrganisation Organisation(KnownOrganisations known, ILookup<Slug, OrganisationName> names, IReadOnlyList<Signature> signatures)
    {
        var versions = signatures.Select(Signed).ToList();
        if (known.Find(signatures[0].Entry.Signatory) is { } registered)
        {
            return new(registered.Slug, registered.Name, Former([.. names[registered.Slug]], registered.Name), registered.Class, registered.Nation, versions);
        }

        var named = (Signatory.Named)signatures[^1].Entry.Signatory;
        return new(known.ShortName(named.Name), named.Name, [], named.Class, Nation: null, versions);
    }

    private SignedVersion Signed(Signature signature)
    {
        var withdrawal = signature.Withdrawn is { } seq ? register.Entries[seq - 1] : null;
        var counts = releases.TryGetValue(signature.Entry.Version, out var release) && !(withdrawal?.Entry.Seq < release.Seq);
        DateTimeOffset? from = !counts ? null : release!.At > signature.Entry.At ? release.At : signature.Entry.At;
        return new(signature.Entry, register.Entries[signature.Entry.Seq - 1].Commit, from, withdrawal);
    }

    private static IReadOnlyList<OrganisationName> Former(IReadOnlyList<OrganisationName> names, OrganisationName now) => [.. names.Reverse().Distinct().Where(name => name != now)];

    private ILookup<Slug, OrganisationName> Names() => Told().OfType<Organisation>().ToLookup(organisation => organisation.Slug, organisation => organisation.Name);

    /// <summary>The organisation that each entry tells about; null for an entry about something else.</summary>
    private IEnumerable<Organisation?> Told() => register.Entries.Select(recorded => recorded.Entry switch
    {
        Opened e => e.Organisation,
        OrganisationRegistered e => e.Organisation,
        OrganisationChanged e => e.Organisation,
        _ => null,
    });
}
