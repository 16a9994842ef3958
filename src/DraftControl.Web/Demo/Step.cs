using DraftControl.Core.Entries;

namespace DraftControl.Web.Demo;

/// <summary>One thing that somebody does in the demo, as <c>name@organisation</c>. Clauses are named by the words that they begin with.</summary>
internal abstract record Step(string By, string? Reason)
{
    public sealed record Propose(string By, string Title, string Reason, params Ask[] Asks) : Step(By, Reason)
    {
        /// <summary>The number of the draft that they had read; the newest where it is left out.</summary>
        public int? Draft { get; init; }
    }

    public sealed record Revise(string By, int Proposal, string Title, string Reason, params Ask[] Asks) : Step(By, Reason);

    public sealed record Withdraw(string By, int Proposal, string Reason) : Step(By, Reason);

    public sealed record Decide(string By, int Proposal, DecisionCode Code, string Reason) : Step(By, Reason)
    {
        public int? CoveredBy { get; init; }

        /// <summary>The editor's own words, where they differ from the proposal's.</summary>
        public Ask.Reword[] Words { get; init; } = [];
    }

    /// <summary>A councillor's finding on some clauses, or neutral on everything that still waits for them.</summary>
    public sealed record Check(string By, Finding Finding, string? Reason, params string[] Clauses) : Step(By, Reason)
    {
        public string? Words { get; init; }
    }

    /// <summary>A point that was made elsewhere is brought in.</summary>
    public sealed record Contribute(string By, string Point, ContributionKind Kind, Contributor Contributor, Occasion Occasion, string? Clause = null) : Step(By, Point);

    public sealed record Answer(string By, int Contribution, AnswerCode Code, string Reason, int? Proposal = null) : Step(By, Reason);

    public sealed record Agree(string By, string? Reason = null) : Step(By, Reason);

    public sealed record Approve(string By, string Version) : Step(By, Reason: null);

    public sealed record Release(string By, string Version) : Step(By, Reason: null);

    public sealed record Register(string By, Organisation Organisation) : Step(By, Reason: null);

    /// <summary>A steward records that an organisation signed.</summary>
    public sealed record Sign(string By, string Organisation, string Version, string Office, string Authority) : Step(By, Reason: null);

    /// <summary>A steward records that an organisation took its name off.</summary>
    public sealed record Unsign(string By, string Organisation, string Reason) : Step(By, Reason);

    /// <summary>Anything else that leaves all files as they are.</summary>
    public sealed record Enter(string By, string? Reason, Func<Core.Registers.Register, Head, Entry> Entry) : Step(By, Reason);

    /// <summary>A public page, new or written anew.</summary>
    public sealed record Page(string By, string Name, string Title, string Body, string? Reason = null) : Step(By, Reason);

    /// <summary>A piece of news, named by its day.</summary>
    public sealed record News(string By, string Title, string Body) : Step(By, Reason: null);
}

/// <summary>A change to the text that a step asks for.</summary>
internal abstract record Ask
{
    public sealed record Reword(string Clause, string Becomes) : Ask;

    public sealed record Add(string After, string Clause) : Ask;

    public sealed record Remove(string Clause) : Ask;

    public sealed record Move(string Clause, string After) : Ask;
}

/// <summary>What happens on one day of the demo.</summary>
/// <param name="Ago">How many days before the demo is made.</param>
/// <param name="Steps">In order.</param>
internal sealed record Day(int Ago, params Step[] Steps);
