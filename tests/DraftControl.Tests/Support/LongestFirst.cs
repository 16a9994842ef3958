using DraftControl.Tests.Browser;
using DraftControl.Tests.Git.Tampering;
using DraftControl.Tests.Support;
using DraftControl.Tests.Web;
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
        typeof(EveryPageTests), typeof(EveryEntryTests), typeof(TamperingTests), typeof(EveryFieldTests), typeof(SigningInBrowserTests), typeof(InPublicTests), typeof(AmongThoseWhoTakePartTests),
        typeof(RoleTableTests), typeof(UnnoticedTests), typeof(StatesTests), typeof(DailyWorkInBrowserTests), typeof(ChainInBrowserTests), typeof(KilledServerTests),
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
