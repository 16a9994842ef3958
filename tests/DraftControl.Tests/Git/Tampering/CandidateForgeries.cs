using static DraftControl.Tests.Git.Tampering.Forgery;
using static DraftControl.Tests.Git.Tampering.RosterForgeries;

namespace DraftControl.Tests.Git.Tampering;

/// <summary>Texts that are frozen for approval, and versions approved under every gate that the publishing rules can name.</summary>
internal static class CandidateForgeries
{
    private const string NoHash = "0000000000000000000000000000000000000000000000000000000000000000";
    private const string Frozen = "The text and the publishing rules are frozen: they are the candidate for version 3.0";

    public static IEnumerable<Forgery> All => [.. Candidates, .. Approval];

    private static IEnumerable<Forgery> Candidates =>
    [
        Of("candidate", "Version", "0.9", "Version numbers rise"),
        Of("candidate", "Version", "0.10", "Version numbers rise"),
        Of("candidate", "Version", "two", "cannot be read as Version"),
        Of("candidate", "Version", "2.1", "There is no candidate for version 2.0"),
        Of("candidate", "Text", NoHash, "have changed since you read them"),
        Of("candidate", "Policy", NoHash, "have changed since you read them"),
        new("candidate: by an editor", "Only a steward can freeze a text for approval", l => By(l, l["candidate"], "editor centre")),
        new("candidate: left open", "The text is frozen as the candidate for version 2.0 already", l => Drop(l, "candidate withdrawn")),
        Of("candidate withdrawn", "Version", "2.1", "There is no candidate for version 2.1"),
        new("candidate withdrawn: by an editor", "Only a steward can freeze a text for approval", l => By(l, l["candidate withdrawn"], "editor centre")),
        new("candidate withdrawn: no body", "needs a reason", l => l["candidate withdrawn"].Body = null),
        new("candidate withdrawn: again", "There is no candidate for version 2.0", l => Append(l, "candidate withdrawn", _ => { })),
        new("a policy agreed while a text is frozen", Frozen, l =>
        {
            Freeze(l);
            Append(l, "policy changed", entry => entry.Files["policy.yml"] = entry.Files["policy.yml"].ToString().Replace("number: 3", "number: 4", StringComparison.Ordinal));
        }),
        new("words put back while a text is frozen", Frozen, l =>
        {
            Freeze(l);
            Append(l, "undone", entry => entry.Clause("c3", clause => clause with { Span = "- Design for nobody.\n" }));
        }),
    ];

    private static IEnumerable<Forgery> Approval =>
    [
        Of("candidate again", "Version", "2.1", "The text is the candidate for version 2.1, not 2.0"),
        new("candidate again: dropped", "gate quiet-days not met", l => Drop(l, "candidate again")),
        new("approved candidate: a day too early", "gate quiet-days not met", l =>
        {
            l["approved candidate"].Time -= 86_400;
            l.Tags.Where(tag => tag.Target == l["approved candidate"]).ToList().ForEach(tag => tag.Tagger = l["approved candidate"].Committer);
        }),
        new("approved candidate: without the later gates", "the result of every gate", l => l["approved candidate"]["Gates"] = l["approved last"]["Gates"]),
        new("approved candidate: a gate less", "the result of every gate", l => l["approved candidate"]["Gates"] = l["approved candidate"]["Gates"].Replace(" whole-text=met", "", StringComparison.Ordinal)),
        new("approved candidate: a gate that the rules do not name", "the result of every gate", l => l["approved candidate"]["Gates"] += " all-decided=met"),
        new("agreed guild candidate: twice by one person", "You have agreed to this text already", l => By(l, l["agreed guild candidate"], "editor centre")),
        new("agreed guild candidate: again", "You have agreed to this text already", l => Append(l, "agreed guild candidate", _ => { })),
        new("released candidate: without a reason before an election", "It is the time before an election (wales/2026-05-20/2026-07-30)", l => l["released candidate"].Body = null),
    ];

    /// <summary>Freezes the newest text for a version 3.0.</summary>
    private static void Freeze(ForgedLedger ledger) => Append(ledger, "candidate again", entry => entry["Version"] = "3.0");
}
