using System.Globalization;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Core.Wordings;

namespace DraftControl.Tests.Core.Registers;

/// <summary>Entries about signatories, folded into a register without files.</summary>
internal sealed class SignatoryEntries
{
    public static readonly DateTimeOffset Start = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    private static readonly Office steward = new(PersonId.Parse("p-0000000000aa"), Role.Steward, Slug.Parse("centre"));
    private static readonly Sha256 hash = Sha256.Of("any");

    public SignatoryEntries() => Add(head => new Opened(head, Language.Parse("en"), Line.Parse("Sharing"), Organisation("centre", "Centre", OrganisationClass.CentralGovernment)));

    /// <summary>How long passes before each entry.</summary>
    public TimeSpan Pace { get; set; } = TimeSpan.FromDays(1);

    public Register Register { get; private set; } = Register.Empty;

    public RegisterOfSignatories Signatories => new(Register);

    /// <summary>The time of the newest entry.</summary>
    public DateTimeOffset Now => Register.At;

    public int Add(Func<Head, Entry> entry, string? reason = null)
    {
        var seq = Register.Seq + 1;
        var at = seq == 1 ? Start : Now + Pace;
        var head = new Head(seq, EntryId.Of(steward.Person, $"{seq}"), steward, at, reason is null ? null : Reason.Parse(reason));
        Register = Register.After(new RecordedEntry(entry(head), CommitId.Parse(seq.ToString("x40", CultureInfo.InvariantCulture)), Wording: null, "Subject"), files: null);
        return seq;
    }

    public void Registered(string slug, string name, OrganisationClass kind = OrganisationClass.LocalAuthority, string? nation = null) =>
        Add(head => new OrganisationRegistered(head, Organisation(slug, name, kind, nation)));

    public void Renamed(string slug, string name) => Add(head => new OrganisationChanged(head, Organisation(slug, name, OrganisationClass.LocalAuthority)));

    public void Approved(string version) => Add(head => new VersionApproved(head, VersionNumber.Parse(version), hash, hash, hash, []));

    public void Released(string version) => Add(head => new VersionReleased(head, VersionNumber.Parse(version)));

    public int Signed(string slug, string version, string? reason = null) => Signed(new Signatory.Registered(Slug.Parse(slug)), version, reason);

    public int SignedByName(string name, string version, OrganisationClass kind = OrganisationClass.OtherPublic) => Signed(new Signatory.Named(OrganisationName.Parse(name), kind), version);

    public int Signed(Signatory signatory, string version, string? reason = null) =>
        Add(head => new Signed(head, signatory, VersionNumber.Parse(version), Line.Parse("Chief executive"), Line.Parse("Minute 12")), reason);

    public int Withdrawn(int signature, string reason = "It was merged.") => Add(head => new SignatureWithdrawn(head, signature), reason);

    private static Organisation Organisation(string slug, string name, OrganisationClass kind, string? nation = null) =>
        new(Slug.Parse(slug), OrganisationName.Parse(name), kind, nation is null ? null : Line.Parse(nation));
}
