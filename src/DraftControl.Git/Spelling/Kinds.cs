using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Wordings;

namespace DraftControl.Git.Spelling;

/// <summary>Every kind of entry and its trailers: the table of the format, in code. Kinds are add-only.</summary>
internal static class Kinds
{
    /// <summary>The format, and the set of rules that a declaration begins with.</summary>
    private const string One = "1";

    private static readonly Kind[] all =
    [
        Kind.Of<Opened>(
            "opened",
            "Format Rules Language Title Slug Name Class Nation?",
            Opened,
            (e, t) => t.Plain("Format", One).Plain("Rules", One).Plain("Language", e.Language).Text("Title", e.Title).Organisation(e.Organisation)),
        Kind.Of<OrganisationRegistered>("organisation-registered", "Slug Name Class Nation?", (head, t) => new(head, t.Organisation()), (e, t) => t.Organisation(e.Organisation)),
        Kind.Of<OrganisationChanged>("organisation-changed", "Slug Name Class Nation?", (head, t) => new(head, t.Organisation()), (e, t) => t.Organisation(e.Organisation)),
        Kind.Of<Appointed>(
            "appointed",
            "Appointee Office For Group?",
            (head, t) => new(head, new Office(t.Value<PersonId>("Appointee"), t.Value<Role>("Office", Roles.TryParse), t.Value<Slug>("For")), t.OptionalText("Group")),
            (e, t) => t.Plain("Appointee", e.Office.Person).Plain("Office", e.Office.Role.Spelled()).Plain("For", e.Office.Organisation).Text("Group", e.Group)),
        Kind.Of<AppointmentConfirmed>("appointment-confirmed", "Appointment", (head, t) => new(head, t.Number("Appointment")), (e, t) => t.Plain("Appointment", e.Appointment)),
        Kind.Of<AppointmentEnded>("appointment-ended", "Appointment", (head, t) => new(head, t.Number("Appointment")), (e, t) => t.Plain("Appointment", e.Appointment)),
        Kind.Of<PolicyChanged>("policy-changed", "Number", (head, t) => new(head, t.Number("Number")), (e, t) => t.Plain("Number", e.Number), needsBody: true),
        Kind.Of<PageChanged>("page-changed", "Page", (head, t) => new(head, t.Value<string>("Page", Page)), (e, t) => t.Plain("Page", e.Page)),
        Kind.Of<KeysChanged>("keys-changed", "", (head, _) => new(head), (_, _) => { }),
        Kind.Of<Proposed>(
            "proposed",
            "Proposal Title Change+ Base Contribution?",
            (head, t) => new(head, t.Number("Proposal"), t.Text<Line>("Title"), t.Changes(), t.Value<CommitId>("Base"), t.OptionalNumber("Contribution")),
            (e, t) => t.Plain("Proposal", e.Proposal).Text("Title", e.Title).Changes(e.Changes).Plain("Base", e.Base).Plain("Contribution", e.Contribution),
            needsBody: true),
        Kind.Of<Revised>(
            "revised",
            "Proposal Title Change+ Base",
            (head, t) => new(head, t.Number("Proposal"), t.Text<Line>("Title"), t.Changes(), t.Value<CommitId>("Base")),
            (e, t) => t.Plain("Proposal", e.Proposal).Text("Title", e.Title).Changes(e.Changes).Plain("Base", e.Base),
            needsBody: true),
        Kind.Of<Withdrawn>("withdrawn", "Proposal", (head, t) => new(head, t.Number("Proposal")), (e, t) => t.Plain("Proposal", e.Proposal)),
        Kind.Of<Decided>(
            "decided",
            "Proposal Code Covered-By? Change*",
            (head, t) => new(head, t.Number("Proposal"), t.Value<DecisionCode>("Code", DecisionCodes.TryParse), t.OptionalNumber("Covered-By"), t.Changes()),
            (e, t) => t.Plain("Proposal", e.Proposal).Plain("Code", e.Code.Spelled()).Plain("Covered-By", e.CoveredBy).Changes(e.Changes),
            needsBody: true),
        Kind.Of<NeutralityChecked>(
            "neutrality-checked",
            "Wordings Finding Words?",
            (head, t) => new(head, t.List<Sha256>("Wordings", Hash), t.Value<Finding>("Finding", Findings.TryParse), t.OptionalText("Words")),
            (e, t) => t.Plain("Wordings", string.Join(' ', e.Wordings)).Plain("Finding", e.Finding.Spelled()).Text("Words", e.Words)),
        Kind.Of<Agreed>(
            "agreed",
            "Text Policy",
            (head, t) => new(head, t.Value<Sha256>("Text"), t.Value<Sha256>("Policy")),
            (e, t) => t.Plain("Text", e.Text).Plain("Policy", e.Policy)),
        Kind.Of<VersionApproved>(
            "version-approved",
            "Version Text Clauses Policy Gates",
            (head, t) => new(head, t.Value<VersionNumber>("Version"), t.Value<Sha256>("Text"), t.Value<Sha256>("Clauses"), t.Value<Sha256>("Policy"), t.List<GateResult>("Gates", Gate)),
            (e, t) => t.Plain("Version", e.Version).Plain("Text", e.Text).Plain("Clauses", e.Clauses).Plain("Policy", e.Policy).Plain("Gates", string.Join(' ', e.Gates))),
        Kind.Of<VersionReleased>("version-released", "Version", (head, t) => new(head, t.Value<VersionNumber>("Version")), (e, t) => t.Plain("Version", e.Version)),
        Kind.Of<Signed>(
            "signed",
            "Signatory? Name? Class? Version Office-Of-Signatory Authority",
            (head, t) => new(head, Signatory(t), t.Value<VersionNumber>("Version"), t.Text<Line>("Office-Of-Signatory"), t.Text<Line>("Authority")),
            (e, t) => Signatory(e.Signatory, t).Plain("Version", e.Version).Text("Office-Of-Signatory", e.OfficeOfSignatory).Text("Authority", e.Authority)),
        Kind.Of<SignatureWithdrawn>("signature-withdrawn", "Signature", (head, t) => new(head, t.Number("Signature")), (e, t) => t.Plain("Signature", e.Signature)),
        Kind.Of<RulesAdopted>("rules-adopted", "Rules", (head, t) => new(head, t.Number("Rules")), (e, t) => t.Plain("Rules", e.Rules)),
        Kind.Of<Contributed>(
            "contributed",
            "Contribution Kind From? Name? Class? Withheld? Clause? Base Occasion Place? Day? Wording? File?",
            Contributed,
            (e, t) => Contributor(e.Contributor, t.Plain("Contribution", e.Contribution).Plain("Kind", e.Kind.Spelled()))
                .Plain("Clause", e.Clause).Plain("Base", e.Base).Plain("Occasion", e.Occasion.Kind.Spelled()).Text("Place", e.Occasion.Place).Plain("Day", e.Occasion.Day).Text("Wording", e.Wording).Plain("File", e.File),
            needsBody: true),
        Kind.Of<ContributionAnswered>(
            "contribution-answered",
            "Contribution Code Proposal?",
            (head, t) => new(head, t.Number("Contribution"), t.Value<AnswerCode>("Code", AnswerCodes.TryParse), t.OptionalNumber("Proposal")),
            (e, t) => t.Plain("Contribution", e.Contribution).Plain("Code", e.Code.Spelled()).Plain("Proposal", e.Proposal),
            needsBody: true),
    ];

    private static readonly Dictionary<string, Kind> byName = all.ToDictionary(kind => kind.Name, StringComparer.Ordinal);
    private static readonly Dictionary<Type, Kind> byType = all.ToDictionary(kind => kind.Type);

    public static IEnumerable<string> Names => byName.Keys;

    public static Kind Of(Entry entry) => byType.GetValueOrDefault(entry.GetType())
        ?? throw new UnreadableLedgerException($"This version of DraftControl does not know the entry '{entry.GetType().Name}'.");

    public static Kind Of(Trailer trailer) =>
        !string.Equals(trailer.Key, "Entry", StringComparison.Ordinal) ? throw new MisspelledException(trailer.Line, "the trailers do not begin with 'Entry'")
        : byName.GetValueOrDefault(trailer.Value) ?? throw new MisspelledException(trailer.Line, $"unknown kind '{trailer.Value}'");

    private static Opened Opened(Head head, TrailerReader t)
    {
        t.Expect("Format", One);
        t.Expect("Rules", One);
        return new(head, t.Value<Language>("Language"), t.Text<Line>("Title"), t.Organisation());
    }

    private static Contributed Contributed(Head head, TrailerReader t) => new(
        head,
        t.Number("Contribution"),
        t.Value<ContributionKind>("Kind", ContributionKinds.TryParse),
        Contributor(t),
        t.Has("Clause") ? t.Value<ClauseId>("Clause") : null,
        t.Value<CommitId>("Base"),
        new Occasion(t.Value<OccasionKind>("Occasion", OccasionKinds.TryParse), t.OptionalText("Place"), t.Has("Day") ? t.Value<Day>("Day") : null),
        t.Has("Wording") ? t.Text<Reason>("Wording") : null,
        t.Has("File") ? t.Value<Sha256>("File") : null);

    private static Contributor Contributor(TrailerReader t) => (t.Has("From"), t.Has("Name"), t.Has("Class"), t.Has("Withheld")) switch
    {
        (true, false, false, false) => new Contributor.Registered(t.Value<Slug>("From")),
        (false, true, true, false) => new Contributor.Named(t.Text<OrganisationName>("Name"), t.Value<OrganisationClass>("Class", OrganisationClasses.TryParse)),
        (false, false, false, true) => new Contributor.Withheld(t.Value<SourceToken>("Withheld")),
        _ => throw new MisspelledException(t.LineOf("Kind"), "trailers of 'contributed' name who made it by From, by Name and Class, or by Withheld"),
    };

    private static TrailerWriter Contributor(Contributor contributor, TrailerWriter t) => contributor switch
    {
        Contributor.Registered registered => t.Plain("From", registered.Organisation),
        Contributor.Named named => t.Text("Name", named.Name).Plain("Class", named.Class.Spelled()),
        Contributor.Withheld withheld => t.Plain("Withheld", withheld.Token),
        _ => throw new UnreadableLedgerException("A contribution was made by an organisation that takes part, by another with name and class, or by one that is withheld."),
    };

    private static Signatory Signatory(TrailerReader t) => (t.Has("Signatory"), t.Has("Name"), t.Has("Class")) switch
    {
        (true, false, false) => new Signatory.Registered(t.Value<Slug>("Signatory")),
        (false, true, true) => new Signatory.Named(t.Text<OrganisationName>("Name"), t.Value<OrganisationClass>("Class", OrganisationClasses.TryParse)),
        _ => throw new MisspelledException(t.LineOf("Organisation"), "trailers of 'signed' name a signatory either by Signatory or by Name and Class"),
    };

    private static TrailerWriter Signatory(Signatory signatory, TrailerWriter t) => signatory switch
    {
        Signatory.Registered registered => t.Plain("Signatory", registered.Organisation),
        Signatory.Named named => t.Text("Name", named.Name).Plain("Class", named.Class.Spelled()),
        _ => throw new UnreadableLedgerException("A signatory is an organisation that takes part, or a name and a class."),
    };

    private static bool Hash(string text, out Sha256 value) => Sha256.TryParse(text, null, out value!);

    private static bool Page(string text, out string value)
    {
        value = text;
        return text.Length > 0 && !text.AsSpan().ContainsAny(" \t\"\\");
    }

    private static bool Gate(string text, out GateResult value)
    {
        var (name, result) = text.Split('=') is [var before, var after] ? (before, after) : ("", "");
        value = new GateResult(name, result is "met");
        return name.Length > 0 && !name.AsSpan().ContainsAnyExcept("abcdefghijklmnopqrstuvwxyz0123456789-") && (result is "met" or "unmet");
    }
}
