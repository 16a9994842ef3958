namespace DraftControl.Core.Policies;

/// <summary>The publishing rules that a declaration starts with where its opener gives none.</summary>
public static class UsualPolicy
{
    /// <summary>What stands in <c>policy.yml</c>: three councillors of three groups for each clause, two editors of two organisations for the text.</summary>
    public const string Yaml = """
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
