using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Policies;
using DraftControl.Core.Rules.Gates;
using DraftControl.Web.Pages.Publishing;

namespace DraftControl.Tests.Web.Roles;

/// <content>Candidates and publishing rules. What a row leaves behind is put away before another row needs the text.</content>
internal sealed partial class Stage
{
    private int months = 100;

    /// <summary>The number of a candidate that is open.</summary>
    public string Candidate()
    {
        if (Register.Candidate is null)
        {
            var number = VersionNumber.Parse(WithoutCandidate());
            drafting.Did(Who.Steward.Name(), Role.Steward, (register, head) => new CandidateOpened(head, number, register.Files.TextHash, register.Files.Hash(Files.PolicyPath)!));
        }

        return $"{Register.Candidate!.Version}";
    }

    /// <summary>A number that a candidate may have, where none is open.</summary>
    public string WithoutCandidate() => NextVersion();

    /// <summary>The fields of the form for other publishing rules than those in force, which ask nothing that is not so.</summary>
    public (string Name, string Value)[] Rules() =>
        [("Number", $"{Register.Files.Policy.Number}"), ("Reason", "They are better."), .. RuleFormValues.Of(RuleFields.Of(Other())).Select(field => ($"Fields.{field.Name}", field.Value))];

    /// <summary>The same as a program sends them.</summary>
    public object RulesBody() => new { policy = PolicyYaml.Of(Other()), reason = "They are better." };

    /// <summary>Publishing rules that were proposed, and nobody agreed to, by their entry.</summary>
    public int ProposedRules()
    {
        var other = Other();
        return drafting.Did("editor@centre", Role.Editor, (_, head) => new PolicyProposed(head, other.Number, other.Yaml())).Entry.Seq;
    }

    /// <summary>The same once enough editors agreed.</summary>
    public int AgreedRules()
    {
        Thaw();
        var proposed = ProposedRules();
        drafting.Did("editor@centre", Role.Editor, (_, head) => new PolicyAgreed(head, proposed));
        return proposed;
    }

    /// <summary>The hash of publishing rules that are new, so that nobody has agreed to the text under them.</summary>
    public string FreshPolicyHash()
    {
        var proposed = AgreedRules();
        drafting.Acted(Who.Steward.Name(), Role.Steward, new PuttingInForce(proposed).Change);
        return PolicyHash;
    }

    private Policy Other() => Register.Files.Policy with { Number = Register.Files.Policy.Number + 1, ChecksLastMonths = ++months };

    /// <summary>Nothing is frozen.</summary>
    private void Thaw()
    {
        if (Register.Candidate is { } candidate)
        {
            drafting.Did(Who.Steward.Name(), Role.Steward, (_, head) => new CandidateWithdrawn(head, candidate.Version));
        }
    }

    /// <summary>Somebody agrees to the text as it stands.</summary>
    private void Agree()
    {
        if (!Register.AgreementsInForce().Any())
        {
            drafting.Did("editor@centre", Role.Editor, (register, head) => new Agreed(head, register.Files.TextHash, register.Files.Hash(Files.PolicyPath)!));
        }
    }
}
