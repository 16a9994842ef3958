using DraftControl.Tests.Browser;
using DraftControl.Tests.Git.Tampering;
using DraftControl.Tests.Support;
using DraftControl.Tests.Web;
using DraftControl.Tests.Web.Api;
using DraftControl.Tests.Web.Hostile;
using DraftControl.Tests.Web.Roles;
using DraftControl.Tests.Web.Seen;
using Xunit.Sdk;
using Xunit.v3;

[assembly: TestCollectionOrderer<LongestFirst>]

namespace DraftControl.Tests.Support;

/// <summary>Begins with the classes that take longest, so that none of them is left to run alone at the end. No test needs the order.</summary>
public sealed class LongestFirst : ITestCollectionOrderer
{
    private static readonly Type[] longest =
    [
        typeof(EveryPageTests), typeof(TamperingTests), typeof(EveryFieldTests), typeof(BudgetTests), typeof(InPublicTests), typeof(HostileInBrowserTests), typeof(AmongThoseWhoTakePartTests),
        typeof(KilledServerTests), typeof(SigningInBrowserTests), typeof(RoleTableTests), typeof(ChainInBrowserTests), typeof(UnnoticedTests), typeof(ProposalsInBrowserTests), typeof(TwoVerifiersTests),
        typeof(PublicInBrowserTests), typeof(EveryEntryTests), typeof(PagesInBrowserTests), typeof(NoiseTests), typeof(LanguageInBrowserTests), typeof(ApiRefusalTests), typeof(DailyWorkInBrowserTests),
        typeof(NeutralityInBrowserTests), typeof(EveryStringOfTheApiTests), typeof(ReadingInBrowserTests), typeof(EveryHiddenFieldTests), typeof(CandidateInBrowserTests), typeof(DisputeInBrowserTests),
        typeof(EveryPartOfAnAddressTests), typeof(TalkInBrowserTests), typeof(WorkshopDayInBrowserTests), typeof(StatesTests),
    ];

    public IReadOnlyCollection<TTestCollection> OrderTestCollections<TTestCollection>(IReadOnlyCollection<TTestCollection> testCollections)
        where TTestCollection : ITestCollection => [.. testCollections.OrderBy(Place)];

    private static int Place<TTestCollection>(TTestCollection collection)
        where TTestCollection : ITestCollection
    {
        var place = Array.FindIndex(longest, type => collection.TestCollectionDisplayName.Contains($" {type.FullName} ", StringComparison.Ordinal));
        return place < 0 ? longest.Length : place;
    }
}
