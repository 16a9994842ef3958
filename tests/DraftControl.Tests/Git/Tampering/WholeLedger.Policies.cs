using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Wordings;

namespace DraftControl.Tests.Git.Tampering;

/// <content>Publishing rules that were proposed, agreed and changed after the first proposal.</content>
public sealed partial class WholeLedger
{
    private const string AgreedPolicy = """
        number: 3
        drafting: public
        councillors: 2
        groups: 2
        no-open-concern: true
        agreements: 2
        agreement-organisations: 2
        proposing-classes: [local-authority, sector-body]
        # What testing the words adds:
        largest-group-share: 50
        councillor-organisations: 2
        first-reading: sealed
        whole-text: 1
        concern-overrides: 1
        checks-last-months: 12
        chief-executives: 1
        front-line: 1
        local-authority-share: 10
        quiet-days: 1
        pre-election: [wales/2026-05-20/2026-07-30, eastam/2026-05-20/2026-07-30]
        """;

    private void Policies()
    {
        ProposePolicy("policy proposed first", centre, AgreedPolicy.Replace("quiet-days: 1", "quiet-days: 2", StringComparison.Ordinal));
        AgreePolicy("policy agreed first", guild, "policy proposed first");
        ProposePolicy("policy proposed", steward, AgreedPolicy);
        AgreePolicy("policy agreed centre", centre, "policy proposed");
        AgreePolicy("policy agreed guild", guild, "policy proposed");
        Do("policy changed", steward, (register, head) => new Act(new PolicyChanged(head, 3, names["policy proposed"]), register.Files.With(Files.PolicyPath, Utf8.Encode($"{AgreedPolicy}\n"))), "As proposed and agreed.");
    }

    private void ProposePolicy(string name, Office by, string yaml) =>
        Do(name, by, (register, head) => register.Unchanged(new PolicyProposed(head, 3, Reason.Parse(yaml))), "We want every colour to read it first.");

    private void AgreePolicy(string name, Office by, string proposal) => Do(name, by, (register, head) => register.Unchanged(new PolicyAgreed(head, names[proposal])));
}
