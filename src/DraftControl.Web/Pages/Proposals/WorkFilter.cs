using System.Globalization;
using DraftControl.Core.People;
using DraftControl.Core.Registers;

namespace DraftControl.Web.Pages.Proposals;

/// <summary>Which of what waits an editor works through. It stands in the address, so that it stays from page to page. What cannot be read counts as not asked for.</summary>
/// <param name="Clause">The id of a clause.</param>
/// <param name="Organisation">The short name of who asks.</param>
/// <param name="Class">The class of who asks, as it is spelled.</param>
/// <param name="Kind">Proposals or contributions.</param>
/// <param name="Age">Only what came more than so many days ago.</param>
/// <param name="Fit">How a proposal fits the text, as it is spelled.</param>
/// <param name="Claim">What nobody has claimed, or what the editor has.</param>
public sealed record WorkFilter(string? Clause, string? Organisation, string? Class, string? Kind, int? Age, string? Fit, string? Claim)
{
    public const string Proposal = "proposal";
    public const string Contribution = "contribution";

    public const string Unclaimed = "unclaimed";
    public const string Mine = "mine";

    /// <summary>Parts of an address that say that the editor goes from one to the next.</summary>
    private const string Next = "next";

    public static readonly IReadOnlyList<int> Ages = [3, 7, 14, 30];

    public static readonly IReadOnlyList<(string Spelled, ProposalState State, string Words)> Fits =
    [
        ("fits", ProposalState.Open, "Fits the text as it stands"),
        ("combines", ProposalState.Combines, "Combines with what was accepted since"),
        ("needs-rewording", ProposalState.NeedsRewording, "Needs rewording"),
    ];

    public static readonly WorkFilter None = new(Clause: null, Organisation: null, Class: null, Kind: null, Age: null, Fit: null, Claim: null);

    public bool IsEmpty => this == None;

    public static WorkFilter Of(IQueryCollection asked) => new(
        Known(asked["clause"]),
        Slug.TryParse(asked["organisation"], provider: null, out var organisation) ? organisation.ToString() : null,
        OrganisationClasses.TryParse(asked["class"], out var @class) ? @class.Spelled() : null,
        asked["kind"].ToString() is Proposal or Contribution ? asked["kind"].ToString() : null,
        int.TryParse(asked["age"], NumberStyles.None, CultureInfo.InvariantCulture, out var age) && age > 0 ? age : null,
        Fits.Any(fit => fit.Spelled == asked["fit"]) ? asked["fit"].ToString() : null,
        asked["claim"].ToString() is Unclaimed or Mine ? asked["claim"].ToString() : null);

    /// <summary>Whether the editor goes from one to the next.</summary>
    public static bool IsWorking(IQueryCollection asked) => asked[Next] == "true";

    /// <param name="item">What waits, or waited. What is decided fits no more or less than another.</param>
    /// <param name="now">The time.</param>
    public bool Matches(QueueItem item, DateTimeOffset now) =>
        (Clause is null || item.Clauses.Any(clause => clause.ToString() == Clause))
        && (Organisation is null || item.Organisation?.ToString() == Organisation)
        && (Class is null || item.Class?.Spelled() == Class)
        && (Kind is null || item.Kind == Kind)
        && (Age is not { } days || item.Since <= now - TimeSpan.FromDays(Math.Min(days, short.MaxValue)))
        && (Fit is null || item.IsDone || Fits.Any(fit => fit.Spelled == Fit && fit.State == item.State))
        && (Claim is null || (Claim == Mine ? item.Claim is { IsMine: true } : item.Claim is null));

    /// <summary>The filter in an address, with what else stands there.</summary>
    public RouteValueDictionary With(params (string Name, object? Value)[] others) => new(
        new (string Name, object? Value)[] { ("clause", Clause), ("organisation", Organisation), ("class", Class), ("kind", Kind), ("age", Age), ("fit", Fit), ("claim", Claim) }
            .Concat(others).Where(part => part.Value is not null).Select(part => KeyValuePair.Create(part.Name, part.Value)));

    /// <summary>The same, going from one to the next.</summary>
    public RouteValueDictionary Working(Slug slug, QueueItem item) => With(("slug", slug), ("number", item.Number), (Next, "true"));

    private static string? Known(string? typed) => Core.Wordings.ClauseId.TryParse(typed, provider: null, out var clause) ? clause.ToString() : null;
}
