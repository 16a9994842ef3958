using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Policies;
using DraftControl.Core.Rules.Gates;
using DraftControl.Tests.Support;
using Drafting = DraftControl.Core.Policies.Drafting;

namespace DraftControl.Tests.Core.Rules.Gates;

/// <summary>A panel is balanced where some of its councillors satisfy every limit: tried by trying all of them.</summary>
public sealed class BalanceTests
{
    private static readonly Line?[] groups = [null, Line.Parse("Ash"), Line.Parse("Elm"), Line.Parse("Oak")];

    /// <summary>The shares between which a panel of up to 8 can tell, and those just below; in the suite a few that people would choose.</summary>
    private static readonly int?[] shares = Thorough.IsAsked
        ? [null, .. Enumerable.Range(1, AllPanels.Most).SelectMany(of => Enumerable.Range(1, of).Select(part => (100 * part) + of - 1).SelectMany(least => new[] { least / of, (least / of) - 1 })).Where(share => share is > 0 and <= 100).Distinct().Order().Select(share => (int?)share)]
        : [null, 25, 34, 40, 50, 67];

    private static readonly int[] councillors = Thorough.IsAsked ? [1, 2, 3, 4, 5, 6, 7, 8, 9] : [1, 3, 4, 6];
    private static readonly int[] groupsNeeded = Thorough.IsAsked ? [1, 2, 3, 4, 5] : [1, 2, 3, 4];
    private static readonly int?[] organisationsNeeded = Thorough.IsAsked ? [null, 1, 2, 3, 4, 5, 6, 7, 8, 9] : [null, 2, 3, 5];

    private static readonly IReadOnlyList<Policy> policies =
        [.. from share in shares from many in councillors from of in groupsNeeded from bodies in organisationsNeeded select Needing(many, of, bodies, share)];

    [Fact]
    public void There_are_as_many_panels_as_somebody_else_counted() => Assert.Equal(
        [1, 1, 4, 10, 33, 84, 258, 706, 2056],
        AllPanels.All.CountBy(panel => panel.Count).OrderBy(size => size.Key).Select(size => size.Value));

    [Fact]
    public void A_panel_is_balanced_exactly_where_some_of_its_councillors_satisfy_every_limit()
    {
        for (var number = 0; number < AllPanels.All.Count; number++)
        {
            // Whichever group it is that has no name.
            var panel = AllPanels.All[number].Select(seat => (Group: (seat.Group + number) % AllPanels.Groups, seat.Organisation)).ToList();
            var found = panel.ConvertAll(seat => (groups[seat.Group], Slug.Parse($"council-{seat.Organisation}")));
            var chosen = Chosen(panel);

            foreach (var policy in policies)
            {
                if (Balance.Holds(found, policy) != chosen.Any(some => Satisfies(some, policy)))
                {
                    Assert.Fail($"Panel {string.Join(' ', panel)} under {policy}");
                }
            }
        }
    }

    [Fact]
    public void One_more_councillor_never_hurts()
    {
        foreach (var panel in AllPanels.All.Where(panel => panel.Count > 0))
        {
            var found = panel.Select(seat => (groups[seat.Group], Slug.Parse($"council-{seat.Organisation}"))).ToList();
            foreach (var policy in policies.Where((_, index) => index % 7 == panel.Count % 7))
            {
                Assert.True(Balance.Holds(found, policy) || !Balance.Holds(found.Skip(1), policy));
            }
        }
    }

    /// <summary>What can be chosen of a panel: how many, of how many groups and organisations, and how many of the strongest group.</summary>
    private static IReadOnlyList<(int Count, int Groups, int Organisations, int Largest)> Chosen(IReadOnlyList<(int Group, int Organisation)> panel)
    {
        var all = new HashSet<(int, int, int, int)>();
        for (var set = 1; set < 1 << panel.Count; set++)
        {
            var some = panel.Where((_, index) => (set & (1 << index)) != 0).ToList();
            all.Add((some.Count, some.Select(seat => seat.Group).Distinct().Count(), some.Select(seat => seat.Organisation).Distinct().Count(), some.CountBy(seat => seat.Group).Max(group => group.Value)));
        }

        return [.. all];
    }

    private static bool Satisfies((int Count, int Groups, int Organisations, int Largest) some, Policy policy) =>
        some.Count >= policy.Councillors
        && some.Groups >= policy.Groups
        && (policy.CouncillorOrganisations is null || some.Organisations >= policy.CouncillorOrganisations)
        && (policy.LargestGroupShare is null || some.Largest * 100 <= policy.LargestGroupShare * some.Count);

    private static Policy Needing(int councillors, int groups, int? organisations, int? share) =>
        new(1, Drafting.Public, councillors, groups, NoOpenConcern: true, Agreements: 1, AgreementOrganisations: 1, [OrganisationClass.LocalAuthority]) { CouncillorOrganisations = organisations, LargestGroupShare = share };
}
