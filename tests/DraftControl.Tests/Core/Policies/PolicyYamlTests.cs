using CsCheck;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Policies;
using DraftControl.Core.Wordings;

namespace DraftControl.Tests.Core.Policies;

public sealed class PolicyYamlTests
{
    private static readonly Gen<int?> optional = Gen.Int[0, 100].Select(number => number == 0 ? (int?)null : number);

    private static readonly Gen<Policy> policies =
        from numbers in Gen.Int[1, 20].Array[5]
        from options in optional.Array[10]
        from flags in Gen.Bool.Array[4]
        from classes in Gen.Int[1, 31]
        from times in Gen.Int[0, 3]
        select new Policy(
            numbers[0],
            flags[0] ? Drafting.Public : Drafting.Participants,
            numbers[1],
            numbers[2],
            flags[1],
            numbers[3],
            numbers[4],
            [.. Enum.GetValues<OrganisationClass>().Where(kind => (classes & (1 << (int)kind)) != 0)])
        {
            LargestGroupShare = options[0],
            CouncillorOrganisations = options[1],
            FirstReading = flags[2] ? Reading.Sealed : Reading.Open,
            WholeText = options[2],
            ConcernOverrides = options[3],
            ChecksLastMonths = options[4],
            ChiefExecutives = options[5],
            FrontLine = options[6],
            LocalAuthorityShare = options[7],
            AllDecided = flags[3],
            QuietDays = options[8],
            PreElection = [.. Enumerable.Range(0, times).Select(n => new PreElection($"northam-{n}", Day.Parse("2027-03-22"), Day.Parse("2027-05-06")))],
        };

    [Fact]
    public void Publishing_rules_that_are_written_are_read_the_same()
    {
        policies.Sample(policy =>
        {
            Assert.True(Policy.TryRead(Utf8.Encode(PolicyYaml.Of(policy)), out var read, out var fault), fault);
            Assert.Equal(policy with { ProposingClasses = read.ProposingClasses, PreElection = read.PreElection }, read);
            Assert.Equal(policy.ProposingClasses, read.ProposingClasses);
            Assert.Equal(policy.PreElection, read.PreElection);
        });
    }

    [Fact]
    public void The_usual_rules_are_spelled_as_they_are_written()
    {
        Assert.True(Policy.TryRead(Utf8.Encode(UsualPolicy.Yaml), out var usual, out _));

        Assert.Equal(UsualPolicy.Yaml, PolicyYaml.Of(usual));
    }
}
