namespace DraftControl.Web.Pages.Record;

/// <summary>The kinds of entry as a list to choose from.</summary>
public static class Kinds
{
    /// <summary>Each kind as the ledger spells it, and in words.</summary>
    public static readonly IReadOnlyList<(string Kind, string Words)> All =
    [
        ("proposed", "Proposals"),
        ("revised", "Revisions of proposals"),
        ("withdrawn", "Proposals taken back"),
        ("decided", "Decisions"),
        ("contributed", "Contributions"),
        ("contribution-answered", "Answers to contributions"),
        ("neutrality-checked", "Neutrality checks"),
        ("agreed", "Agreements to a text"),
        ("version-approved", "Versions approved"),
        ("version-released", "Versions released"),
        ("signed", "Signatures"),
        ("signature-withdrawn", "Signatures withdrawn"),
        ("page-changed", "Public pages"),
        ("policy-changed", "Publishing rules"),
        ("organisation-registered", "Organisations registered"),
        ("organisation-changed", "Details of organisations"),
        ("appointed", "Appointments"),
        ("appointment-confirmed", "Appointments confirmed"),
        ("appointment-ended", "Appointments ended"),
        ("opened", "The beginning"),
        ("keys-changed", "Keys of the record"),
        ("rules-adopted", "Rules adopted"),
    ];
}
