using static DraftControl.Tests.Git.Tampering.Forgery;
using static DraftControl.Tests.Git.Tampering.RosterForgeries;

namespace DraftControl.Tests.Git.Tampering;

/// <summary>How publishing rules are proposed, agreed and changed, which rules a ledger is judged by, and what each later rule holds.</summary>
internal static class PolicyForgeries
{
    public static IEnumerable<Forgery> All => [.. Sets, .. Proposed, .. Agreed, .. Changed, .. Gates];

    private static IEnumerable<Forgery> Sets =>
    [
        Of("rules adopted", "Rules", "1", "The rules in force are set 1; the next is set 2"),
        Of("rules adopted", "Rules", "3", "The rules in force are set 1; the next is set 2"),
        Of("rules adopted", "Rules", "two", "cannot be read as Rules"),
        new("rules adopted: by an editor", "Only a steward can adopt a set of rules", l => By(l, l["rules adopted"], "editor centre")),
        new("rules adopted: again", "The rules in force are set 3; the next is set 4", l => Append(l, "rules adopted", _ => { })),
        new("rules adopted: a set that there is not", "There is no set 4 of rules to adopt", l => Append(l, "rules adopted", entry => entry["Rules"] = "4")),
        new("rules adopted: dropped", "Publishing rules can be proposed and agreed from set 2 of the rules on", l => Drop(l, "rules adopted")),
        new("opened: under the second rules, whose checks name their clauses", "The clauses that have these words are others now", l => l["opened"]["Rules"] = "2"),
    ];

    private static IEnumerable<Forgery> Proposed =>
    [
        Of("policy proposed", "Number", "4", "must be 3"),
        Of("policy proposed", "Number", "2", "must be 3"),
        Of("policy proposed", "Number", "03", "cannot be read as Number"),
        Of("policy proposed", "Yaml", "\"number: 3\"", "The publishing rules cannot be read. policy.yml: 'drafting' is missing"),
        Of("policy proposed", "Yaml", "number: 3", "cannot be read as Yaml"),
        new("policy proposed: another number in the file", "must be 3", l => Proposing(l, "number: 3", "number: 4")),
        new("policy proposed: a threshold of 0", "policy.yml, line 3: 'councillors' is '0'; it must be a whole number, 1 or more", l => Proposing(l, "councillors: 2", "councillors: 0")),
        new("policy proposed: more than all", "policy.yml, line 10: 'largest-group-share' is '101'; it must be a percentage from 1 to 100", l => Proposing(l, "largest-group-share: 50", "largest-group-share: 101")),
        new("policy proposed: a rule that there is not", "policy.yml, line 10: 'largest-share' is not a rule that this version knows", l => Proposing(l, "largest-group-share: 50", "largest-share: 50")),
        new("policy proposed: by a representative", "Only a steward or an editor can propose other publishing rules", l => By(l, l["policy proposed"], "rep northam")),
        new("policy proposed: no body", "needs a reason", l => l["policy proposed"].Body = null),
        new("policy proposed: dropped", "are not proposed any more", l => Drop(l, "policy proposed")),
    ];

    private static IEnumerable<Forgery> Agreed =>
    [
        Of("policy agreed centre", "Proposed", "{policy proposed first}", "are not proposed any more"),
        Of("policy agreed centre", "Proposed", "1", "The publishing rules of entry 1 are not proposed any more"),
        Of("policy agreed centre", "Proposed", "it", "cannot be read as Proposed"),
        new("policy agreed centre: by a steward", "Only an editor can agree to publishing rules", l => By(l, l["policy agreed centre"], "second steward")),
        new("policy agreed guild: twice by one person", "You have agreed to these publishing rules already", l => By(l, l["policy agreed guild"], "editor centre")),
        new("policy agreed guild: once they are changed", "are not proposed any more", l => Append(l, "policy agreed guild", _ => { })),
        new("policy agreed guild: dropped", "1 of 2 editors, of 1 of 2 organisations, agreed to these publishing rules", l => Drop(l, "policy agreed guild")),
        new("policy agreed guild: to those proposed before", "are not proposed any more", l => l["policy agreed guild"]["Proposed"] = l["policy agreed first"]["Proposed"]),
    ];

    private static IEnumerable<Forgery> Changed =>
    [
        Of("policy changed", "Number", "4", "must be 3"),
        Of("policy changed", "Proposed", "{policy proposed first}", "are not proposed any more"),
        Of("policy changed", "Proposed", "0", "cannot be read as Proposed"),
        new("policy changed: as if nobody had to agree", "After the first proposal the publishing rules change only as proposed and agreed", l => l["policy changed"].Drop("Proposed")),
        new("policy changed: to others than were agreed", "The file is not what was proposed and agreed", l => Everywhere(l, "policy.yml", "quiet-days: 1", "quiet-days: 2", l["policy changed"])),
        new("policy changed: to others than were agreed, by a comment", "The file is not what was proposed and agreed", l => Everywhere(l, "policy.yml", "# What testing", "# Whatever testing", l["policy changed"])),
        new("policy changed: by an editor", "Only a steward can change the publishing rules", l => By(l, l["policy changed"], "editor centre")),
        new("policy changed: no body", "needs a reason", l => l["policy changed"].Body = null),
        new("policy changed: again", "are not proposed any more", l => Append(l, "policy changed", _ => { })),
        new("policy changed: back to the one before", "After the first proposal the publishing rules change only as proposed and agreed", l => Append(l, "policy", _ => { })),
        new("policy: as if it had been proposed", "Publishing rules can be proposed and agreed from set 2 of the rules on", l => l["policy"].Insert("Number", "Proposed: 1")),
    ];

    /// <summary>What each later rule holds: were it stricter, the version would not have been approved.</summary>
    private static IEnumerable<Forgery> Gates =>
    [
        Rule("largest-group-share: 50", "largest-group-share: 49", "gate balance not met"),
        Rule("councillor-organisations: 2", "councillor-organisations: 3", "gate balance not met"),
        Rule("first-reading: sealed", "first-reading: open", "The publishing rules say that findings are readable as they are given"),
        Rule("whole-text: 1", "whole-text: 2", "gate whole-text not met"),
        Rule("concern-overrides: 1", "concern-overrides: 2", "gate no-open-concern not met"),
        Rule("concern-overrides: 1\n", "", "The publishing rules let nobody override a concern"),
        Rule("chief-executives: 1", "chief-executives: 2", "gate chief-executives not met"),
        Rule("front-line: 1", "front-line: 2", "gate front-line not met"),
        Rule("local-authority-share: 10", "local-authority-share: 100", "gate local-authority-share not met"),
        Rule("quiet-days: 1", "quiet-days: 2", "gate quiet-days not met"),
        Rule("quiet-days: 1\n", "", "the result of every gate"),
        Rule("checks-last-months: 12", "all-decided: true", "gate all-decided not met"),
    ];

    /// <summary>Other rules proposed, agreed and in force.</summary>
    private static Forgery Rule(string old, string @new, string noticedBy) => new($"policy changed: {old.Trim()} is {@new.Trim()}", noticedBy, l =>
    {
        Proposing(l, old, @new);
        Everywhere(l, "policy.yml", old, @new, l["policy changed"]);
    });

    private static void Proposing(ForgedLedger ledger, string old, string @new)
    {
        var yaml = ledger["policy proposed"]["Yaml"];
        Assert.Contains(old.Replace("\n", "\\n", StringComparison.Ordinal), yaml, StringComparison.Ordinal);
        ledger["policy proposed"]["Yaml"] = yaml.Replace(old.Replace("\n", "\\n", StringComparison.Ordinal), @new.Replace("\n", "\\n", StringComparison.Ordinal), StringComparison.Ordinal);
    }
}
