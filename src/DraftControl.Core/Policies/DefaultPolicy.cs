namespace DraftControl.Core.Policies;

/// <summary>The publishing rules that a declaration begins with where its steward gives no others.</summary>
public static class DefaultPolicy
{
    /// <summary>What stands in <c>policy.yml</c>.</summary>
    public const string Text = """
        number: 1
        drafting: participants
        councillors: 3
        groups: 3
        no-open-concern: true
        agreements: 2
        agreement-organisations: 2
        proposing-classes: [local-authority, central-government, sector-body, other-public]

        """;
}
