using System.Text;
using DraftControl.Core.Entries;
using DraftControl.Core.Policies;

namespace DraftControl.Tests.Core.Policies;

/// <summary>The publishing rules are read strictly: what is wrong with a file is said with its line, and what is not said is off.</summary>
public sealed class PolicyFileTests
{
    /// <summary>Eight lines; optional keys come from line 9 on.</summary>
    private const string Plain = """
        number: 4
        drafting: public
        councillors: 3
        groups: 2
        no-open-concern: true
        agreements: 2
        agreement-organisations: 2
        proposing-classes: [local-authority, sector-body]

        """;

    private const string Whole = "it must be a whole number, 1 or more";
    private const string Share = "it must be a percentage from 1 to 100";

    private static readonly string[] counts = ["councillor-organisations", "whole-text", "concern-overrides", "checks-last-months", "chief-executives", "front-line", "quiet-days"];

    private static readonly string[] shares = ["largest-group-share", "local-authority-share"];

    public static TheoryData<string, string> Faults =>
    [
        .. counts.SelectMany(key => new[] { "0", "-1", "+1", "01", "1.5", "two", "99999999999", "٣", "1e3" }.Select(value => Row($"{key}: {value}", $"line 9: '{key}' is '{value}'; {Whole}"))),
        .. shares.SelectMany(key => new[] { "0", "-5", "half", "50%" }.Select(value => Row($"{key}: {value}", $"line 9: '{key}' is '{value}'; {Whole}"))),
        .. shares.SelectMany(key => new[] { "101", "1000" }.Select(value => Row($"{key}: {value}", $"line 9: '{key}' is '{value}'; {Share}"))),
        .. counts.Concat(shares).Select(key => Row($"{key}: 1\n{key}: 1", $"line 10: '{key}' stands twice")),
        .. counts.Concat(shares).Select(key => Row($"{key}: \"1\"", "line 9: '1' must stand plain, without quotes")),
        .. counts.Concat(shares).Select(key => Row($"{key}: [1]", "line 9: it must be lines of 'key: value' or 'key: [value, value]', each key once")),
        .. counts.Concat(shares).Select(key => Row($"{key}:", $"line 9: '{key}' is ''; {Whole}")),
        .. counts.Concat(shares).Append("first-reading").Append("all-decided").Append("pre-election").Select(key => Row($"{key}s: 1", $"line 9: '{key}s' is not a rule that this version knows")),
        Row("first-reading: closed", "line 9: 'first-reading' is 'closed'; it must be 'open' or 'sealed'"),
        Row("first-reading: Sealed", "line 9: 'first-reading' is 'Sealed'; it must be 'open' or 'sealed'"),
        Row("first-reading: 'sealed'", "line 9: 'sealed' must stand plain, without quotes"),
        Row("first-reading: open\nquiet-days: 3\nfirst-reading: open", "line 11: 'first-reading' stands twice"),
        Row("all-decided: yes", "line 9: 'all-decided' is 'yes'; it must be 'true' or 'false'"),
        Row("all-decided: !!bool true", "line 9: 'true' must stand plain, without quotes"),
        Row("all-decided: &all true", "line 9: 'true' must stand plain, without quotes"),
        Row("quiet-days: 3\n\n# a comment\nlargest-group-share: 0", $"line 12: 'largest-group-share' is '0'; {Whole}"),
        Row("pre-election: []", "'pre-election' is missing or empty"),
        Row("pre-election: england/2027-03-22/2027-05-06", "line 9: it must be lines of 'key: value' or 'key: [value, value]', each key once"),
        .. new[] { "england", "england/2027-03-22", "england/2027-05-06/2027-03-22", "england/2027-02-29/2027-05-06", "England/2027-03-22/2027-05-06", "/2027-03-22/2027-05-06", "england/2027-03-22/2027-05-06/x", "england/22-03-2027/2027-05-06" }
            .Select(time => Row($"quiet-days: 1\npre-election:\n  - wales/2027-03-22/2027-05-06\n  - {time}", $"line 12: '{time}' must be a nation or an organisation's short name, the first day and the last, like england/2027-03-22/2027-05-06")),
    ];

    public static TheoryData<string, string, string> Older =>
    [
        ("number: 4", "number: 0", $"line 1: 'number' is '0'; {Whole}"),
        ("councillors: 3", "councillors: 0", $"line 3: 'councillors' is '0'; {Whole}"),
        ("groups: 2", "groups: none", $"line 4: 'groups' is 'none'; {Whole}"),
        ("agreements: 2", "agreements: -2", $"line 6: 'agreements' is '-2'; {Whole}"),
        ("agreement-organisations: 2", "agreement-organisations: 0", $"line 7: 'agreement-organisations' is '0'; {Whole}"),
        ("no-open-concern: true", "no-open-concern: no", "line 5: 'no-open-concern' is 'no'; it must be 'true' or 'false'"),
        ("drafting: public", "drafting: private", "line 2: 'drafting' is 'private'; it must be 'public' or 'participants'"),
        ("sector-body", "guild", "line 8: 'guild' is not a class of organisation"),
        ("[local-authority, sector-body]", "[]", "'proposing-classes' is missing or empty"),
        ("groups: 2\n", "", "'groups' is missing"),
        ("groups: 2\n", "groups: 2\ngroups: 2\n", "line 5: 'groups' stands twice"),
        ("groups: 2\n", "\tgroups: 2\n", "line 4: it must be lines of"),
        ("groups: 2", "groups: *number", "line 4: it must be lines of"),
    ];

    [Theory, MemberData(nameof(Faults))]
    public void What_is_wrong_with_a_later_rule_is_said_with_its_line(string lines, string fault) => Assert.Contains(fault, FaultOf(Plain + lines + "\n"), StringComparison.Ordinal);

    [Theory, MemberData(nameof(Older))]
    public void What_is_wrong_with_an_older_rule_is_said_with_its_line(string line, string otherwise, string fault)
    {
        Assert.Contains(line, Plain, StringComparison.Ordinal);

        Assert.Contains(fault, FaultOf(Plain.Replace(line, otherwise, StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_second_document_or_bytes_that_are_no_text_are_no_publishing_rules()
    {
        Assert.Contains("line 9: it must be lines of", FaultOf(Plain + "---\nnumber: 5\n"), StringComparison.Ordinal);
        Assert.False(Policy.TryRead([0xC3, 0x28], out _, out var fault));
        Assert.Equal("policy.yml: it is not UTF-8", fault);
    }

    [Fact]
    public void What_older_rules_do_not_say_is_off()
    {
        var policy = Read(Plain);

        Assert.Null(policy.LargestGroupShare ?? policy.CouncillorOrganisations ?? policy.WholeText ?? policy.ConcernOverrides ?? policy.ChecksLastMonths);
        Assert.Null(policy.ChiefExecutives ?? policy.FrontLine ?? policy.LocalAuthorityShare ?? policy.QuietDays);
        Assert.Equal((Reading.Open, false), (policy.FirstReading, policy.AllDecided));
        Assert.Empty(policy.PreElection);
    }

    [Fact]
    public void Every_rule_can_be_written_down()
    {
        var policy = Read(Plain + "largest-group-share: 100\ncouncillor-organisations: 2\nfirst-reading: sealed\nwhole-text: 3\nconcern-overrides: 4\nchecks-last-months: 5\nchief-executives: 6\nfront-line: 7\nlocal-authority-share: 1\nall-decided: true\nquiet-days: 8\npre-election: [northern-ireland/2027-03-22/2027-05-06, northam/2027-01-01/2027-01-01]\n");

        Assert.Equal((100, 2, Reading.Sealed, 3), (policy.LargestGroupShare, policy.CouncillorOrganisations, policy.FirstReading, policy.WholeText));
        Assert.Equal((4, 5, 6, 7), (policy.ConcernOverrides, policy.ChecksLastMonths, policy.ChiefExecutives, policy.FrontLine));
        Assert.Equal((1, true, 8), (policy.LocalAuthorityShare, policy.AllDecided, policy.QuietDays));
        Assert.Equal(["northern-ireland/2027-03-22/2027-05-06", "northam/2027-01-01/2027-01-01"], policy.PreElection.Select(time => time.ToString()));
    }

    private static (string, string) Row(string lines, string fault) => (lines, fault);

    private static Policy Read(string yaml) => Policy.TryRead(Encoding.UTF8.GetBytes(yaml), out var policy, out var fault) ? policy : throw new InvalidOperationException(fault);

    private static string FaultOf(string yaml)
    {
        Assert.False(Policy.TryRead(Encoding.UTF8.GetBytes(yaml), out _, out var fault), yaml);
        return fault;
    }
}
