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
        ("decision-undone", "Decisions undone"),
        ("changes-agreed", "Agreements to changes"),
        ("changes-disputed", "Disputes about changes"),
        ("dispute-settled", "Disputes settled"),
        ("question-asked", "Questions about proposals"),
        ("question-answered", "Answers about proposals"),
        ("thread-started", "Discussions"),
        ("commented", "Comments"),
        ("thread-resolved", "Discussions settled"),
        ("thread-reopened", "Discussions reopened"),
        ("clustered", "Points grouped"),
        ("round-opened", "Rounds"),
        ("round-extended", "Rounds extended"),
        ("round-paused", "Rounds paused"),
        ("round-resumed", "Rounds resumed"),
        ("round-closed", "Rounds closed early"),
        ("nothing-to-change", "Nothing to change"),
        ("neutrality-checked", "Neutrality checks"),
        ("agreed", "Agreements to a text"),
        ("candidate-opened", "Texts frozen for approval"),
        ("candidate-withdrawn", "Candidates withdrawn"),
        ("version-approved", "Versions approved"),
        ("version-released", "Versions released"),
        ("signed", "Signatures"),
        ("signature-withdrawn", "Signatures withdrawn"),
        ("page-changed", "Public pages"),
        ("policy-changed", "Publishing rules"),
        ("policy-proposed", "Publishing rules proposed"),
        ("policy-agreed", "Agreements to publishing rules"),
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
