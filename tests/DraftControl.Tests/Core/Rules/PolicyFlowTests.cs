using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Rules;
using DraftControl.Core.Rules.Gates;
using DraftControl.Core.Wordings;
using DraftControl.Tests.Core.Rules.Gates;

namespace DraftControl.Tests.Core.Rules;

/// <summary>What nobody can do to the publishing rules, or to agreements: go back, ask for nothing, count twice.</summary>
public sealed class PolicyFlowTests
{
    private static readonly Office steward = GateDesk.Steward;

    /// <summary>Thresholds of which none may be 0, nor below.</summary>
    public static TheoryData<string> Thresholds =>
        ["number", "councillors", "groups", "agreements", "agreement-organisations", "largest-group-share", "councillor-organisations", "whole-text", "concern-overrides", "checks-last-months", "chief-executives", "front-line", "local-authority-share", "quiet-days"];

    [Fact]
    public void Rules_that_were_in_force_once_do_not_come_back()
    {
        var desk = Desk();
        var first = desk.Register.Files[Files.PolicyPath]!;
        desk.Change(new RequestedChange.Reword(desk.Draft.Clauses[1].Id, "We will share what we know."));
        Assert.Null(desk.Change(Policy(2, councillors: 3)));

        // The old file, with the old number, the next one or none higher; proposed or at once.
        Assert.Equal("The number of the new publishing rules must be 3, in the entry and in the file.", Propose(desk, 1, Policy(1)));
        Assert.Equal("The number of the new publishing rules must be 3, in the entry and in the file.", Propose(desk, 3, Policy(1)));
        Assert.Equal("The number of the new publishing rules must be 3, in the entry and in the file.", Propose(desk, 2, Policy(2)));
        Assert.Equal("The number of the new publishing rules must be 3, in the entry and in the file.", Propose(desk, 4, Policy(4)));
        Assert.Equal("After the first proposal the publishing rules change only as proposed and agreed.", Write(desk, 3, proposed: null, first));
        Assert.Equal("The publishing rules of entry 1 are not proposed any more.", Write(desk, 3, proposed: 1, first));

        // Even while others are agreed to.
        Assert.Null(Propose(desk, 3, Policy(3, councillors: 2)));
        var proposed = desk.Register.Seq;
        foreach (var editor in GateDesk.Editors)
        {
            desk.Do(editor, proposed, (head, seq) => new PolicyAgreed(head, seq));
        }

        Assert.Equal("The file is not what was proposed and agreed.", Write(desk, 3, proposed, first));
        Assert.Equal("The number of the new publishing rules must be 3, in the entry and in the file.", Write(desk, 2, proposed, desk.Register.PolicyProposal!.File));
        Assert.Null(Write(desk, 3, proposed, desk.Register.PolicyProposal!.File));
        Assert.Equal($"The publishing rules of entry {proposed} are not proposed any more.", Write(desk, 4, proposed, desk.Register.Files[Files.PolicyPath]!));
        Assert.Equal((3, 2), (desk.Register.Files.Policy.Number, desk.Register.Files.Policy.Councillors));
    }

    [Fact]
    public void Before_the_first_proposal_the_number_goes_up_by_one_as_well()
    {
        var desk = Desk();

        Assert.Equal("The number of the new publishing rules must be 2, in the entry and in the file.", Write(desk, 1, proposed: null, Utf8.Encode(Policy(1, councillors: 2))));
        Assert.Equal("The number of the new publishing rules must be 2, in the entry and in the file.", Write(desk, 3, proposed: null, Utf8.Encode(Policy(3))));
        Assert.Null(Write(desk, 2, proposed: null, Utf8.Encode(Policy(2, councillors: 2))));
        Assert.Equal("The number of the new publishing rules must be 3, in the entry and in the file.", Write(desk, 1, proposed: null, Utf8.Encode(Policy(1))));
    }

    [Theory, MemberData(nameof(Thresholds))]
    public void A_threshold_of_0_is_refused_with_its_line(string key)
    {
        var desk = Desk();
        var lines = Policy(2).Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => !line.StartsWith($"{key}:", StringComparison.Ordinal)).ToList();

        foreach (var none in new[] { "0", "-1", "00", "0.5", "none" })
        {
            var refusal = Propose(desk, 2, string.Join('\n', [.. lines, $"{key}: {none}"]));

            Assert.Equal($"The publishing rules cannot be read. policy.yml, line {lines.Count + 1}: '{key}' is '{none}'; it must be a whole number, 1 or more.", refusal);
        }
    }

    [Theory]
    [InlineData("largest-group-share")]
    [InlineData("local-authority-share")]
    public void More_than_everything_is_refused(string key) => Assert.Equal(
        $"The publishing rules cannot be read. policy.yml, line 9: '{key}' is '101'; it must be a percentage from 1 to 100.", Propose(Desk(), 2, $"{Policy(2)}{key}: 101"));

    [Fact]
    public void Nobody_agrees_twice_and_no_organisation_counts_twice()
    {
        var (desk, agree) = (Desk(agreements: 2), new Func<GateDesk, Office, Refusal?>((desk, by) => desk.Try(by, head => new Agreed(head, desk.Register.Files.TextHash, desk.Register.Files.Hash(Files.PolicyPath)!))));
        var (one, colleague, other) = (GateDesk.Editors[0], GateDesk.Editors[3], GateDesk.Editors[1]);

        Assert.Null(agree(desk, one));
        Assert.Equal("You have agreed to this text already.", agree(desk, one)?.Sentence);
        Assert.Equal([false, false], Met(desk));
        Assert.Null(agree(desk, colleague));
        Assert.Equal([true, false], Met(desk));
        Assert.Null(agree(desk, other));
        Assert.Equal([true, true], Met(desk));
    }

    [Fact]
    public void Whoever_edits_for_two_organisations_agrees_as_one_person()
    {
        var desk = Desk(agreements: 2);
        var twice = GateDesk.Editors[0] with { Organisation = Slug.Parse("southam") };
        desk.Do(steward, twice, (head, office) => new Appointed(head, office, Group: null));
        desk.Do(GateDesk.Editors[0], desk.Register, (head, register) => new Agreed(head, register.Files.TextHash, register.Files.Hash(Files.PolicyPath)!));

        var refusal = desk.Try(twice, head => new Agreed(head, desk.Register.Files.TextHash, desk.Register.Files.Hash(Files.PolicyPath)!));

        Assert.Equal("You have agreed to this text already.", refusal?.Sentence);
        Assert.Equal([false, false], Met(desk));
    }

    [Fact]
    public void Rules_come_into_force_once_as_many_agreed_as_those_in_force_ask_and_each_counts_once()
    {
        var desk = Desk(agreements: 2);
        desk.Change(new RequestedChange.Reword(desk.Draft.Clauses[1].Id, "We will share what we know."));
        Assert.Null(Propose(desk, 2, Policy(2)));
        var proposed = desk.Register.Seq;
        var (one, colleague, other) = (GateDesk.Editors[0], GateDesk.Editors[3], GateDesk.Editors[1]);

        foreach (var (editor, twice, sentence) in new[]
        {
            (one, "You have agreed to these publishing rules already.", "1 of 2 editors, of 1 of 2 organisations, agreed to these publishing rules."),
            (colleague, "You have agreed to these publishing rules already.", "2 of 2 editors, of 1 of 2 organisations, agreed to these publishing rules."),
            (other, "You have agreed to these publishing rules already.", null),
        })
        {
            desk.Do(editor, proposed, (head, seq) => new PolicyAgreed(head, seq));
            Assert.Equal(twice, desk.Try(editor, head => new PolicyAgreed(head, proposed))?.Sentence);
            Assert.Equal(sentence, desk.Enact(desk.Register)?.Sentence);
        }

        Assert.Equal(1, desk.Register.Files.Policy.Agreements);
    }

    [Fact]
    public void An_organisation_signs_a_version_once()
    {
        var desk = Desk();
        foreach (var clause in desk.Draft.Clauses)
        {
            desk.FindNeutral(GateDesk.Councillors[2], clause);
        }

        desk.Do(GateDesk.Editors[0], desk.Register, (head, register) => new Agreed(head, register.Files.TextHash, register.Files.Hash(Files.PolicyPath)!));
        Assert.Null(desk.Approve(desk.Register, forged: false));
        Refusal? Sign() => desk.Try(steward, (register, head) => new Signing(new Signatory.Registered(Slug.Parse("northam")), VersionNumber.Parse("1.0"), Line.Parse("chief executive"), Line.Parse("Cabinet")).Sign(register, head));

        Assert.Null(Sign());
        Assert.NotNull(Sign());
        Assert.Single(desk.Register.Signatures);
    }

    private static GateDesk Desk(int agreements = 1) => new(Policy(1, agreements: agreements));

    private static string Policy(int number, int councillors = 1, int agreements = 1) =>
        $"number: {number}\ndrafting: public\ncouncillors: {councillors}\ngroups: 1\nno-open-concern: true\nagreements: {agreements}\nagreement-organisations: {agreements}\nproposing-classes: [local-authority]\n";

    private static IEnumerable<bool> Met(GateDesk desk) => desk.Register.Gates(desk.Now).Where(gate => gate.Name.StartsWith("agreement", StringComparison.Ordinal)).Select(gate => gate.Met);

    private static string? Propose(GateDesk desk, int number, string yaml) => desk.Try(steward, head => new PolicyProposed(head, number, Reason.Parse(yaml.TrimEnd('\n'))))?.Sentence;

    private static string? Write(GateDesk desk, int number, int? proposed, byte[] file) =>
        desk.Try(steward, (register, head) => new Act(new PolicyChanged(head, number, proposed), register.Files.With(Files.PolicyPath, file)))?.Sentence;
}
