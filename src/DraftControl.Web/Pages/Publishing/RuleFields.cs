using System.Globalization;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Policies;
using DraftControl.Core.Wordings;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace DraftControl.Web.Pages.Publishing;

/// <summary>The publishing rules as somebody fills them in: a field for each rule, as typed.</summary>
public sealed class RuleFields
{
    public string? Drafting { get; set; }

    public List<string> ProposingClasses { get; set; } = [];

    public string? Councillors { get; set; }

    public string? Groups { get; set; }

    public string? LargestGroupShare { get; set; }

    public string? CouncillorOrganisations { get; set; }

    public string? FirstReading { get; set; }

    public string? ChecksLastMonths { get; set; }

    public string? WholeText { get; set; }

    public string? NoOpenConcern { get; set; }

    public string? ConcernOverrides { get; set; }

    public string? ChiefExecutives { get; set; }

    public string? FrontLine { get; set; }

    public string? LocalAuthorityShare { get; set; }

    public string? AllDecided { get; set; }

    public string? Agreements { get; set; }

    public string? AgreementOrganisations { get; set; }

    public string? QuietDays { get; set; }

    /// <summary>Times before elections, one a line.</summary>
    public string? PreElection { get; set; }

    /// <summary>The fields filled in with a policy.</summary>
    public static RuleFields Of(Policy policy) => new()
    {
        Drafting = policy.Drafting == Core.Policies.Drafting.Public ? "public" : "participants",
        ProposingClasses = [.. policy.ProposingClasses.Select(kind => kind.Spelled())],
        Councillors = Text(policy.Councillors),
        Groups = Text(policy.Groups),
        LargestGroupShare = Text(policy.LargestGroupShare),
        CouncillorOrganisations = Text(policy.CouncillorOrganisations),
        FirstReading = policy.FirstReading == Reading.Sealed ? "sealed" : "open",
        ChecksLastMonths = Text(policy.ChecksLastMonths),
        WholeText = Text(policy.WholeText),
        NoOpenConcern = policy.NoOpenConcern ? "true" : "false",
        ConcernOverrides = Text(policy.ConcernOverrides),
        ChiefExecutives = Text(policy.ChiefExecutives),
        FrontLine = Text(policy.FrontLine),
        LocalAuthorityShare = Text(policy.LocalAuthorityShare),
        AllDecided = policy.AllDecided ? "true" : "false",
        Agreements = Text(policy.Agreements),
        AgreementOrganisations = Text(policy.AgreementOrganisations),
        QuietDays = Text(policy.QuietDays),
        PreElection = string.Join('\n', policy.PreElection.Select(time => $"{time.Where} {time.From} {time.To}")),
    };

    /// <summary>Reads all fields; what cannot be read becomes an error beside its field.</summary>
    /// <param name="errors">Where errors go.</param>
    /// <param name="prefix">How the fields are named.</param>
    /// <param name="number">The number that the rules are to have.</param>
    /// <returns>The rules; null where something cannot be read.</returns>
    public Policy? Read(ModelStateDictionary errors, string prefix, int number)
    {
        var read = new RuleReading(errors, prefix);
        var policy = new Policy(
            number,
            read.Yes(nameof(Drafting), Drafting, "public", "participants", "Select who reads the draft") ? Core.Policies.Drafting.Public : Core.Policies.Drafting.Participants,
            read.Required(nameof(Councillors), Councillors, "how many councillors must find each clause neutral"),
            read.Required(nameof(Groups), Groups, "of how many political groups they must be"),
            read.Yes(nameof(NoOpenConcern), NoOpenConcern, "true", "false", "Select whether an open concern stands in the way"),
            read.Required(nameof(Agreements), Agreements, "how many editors must agree"),
            read.Required(nameof(AgreementOrganisations), AgreementOrganisations, "of how many organisations they must be"),
            read.Classes(nameof(ProposingClasses), ProposingClasses))
        {
            LargestGroupShare = read.Percent(nameof(LargestGroupShare), LargestGroupShare, "the largest share"),
            CouncillorOrganisations = read.Optional(nameof(CouncillorOrganisations), CouncillorOrganisations, "of how many councils they must be"),
            FirstReading = read.Yes(nameof(FirstReading), FirstReading, "sealed", "open", "Select how a panel gives its findings") ? Reading.Sealed : Reading.Open,
            ChecksLastMonths = read.Optional(nameof(ChecksLastMonths), ChecksLastMonths, "how many months a check counts"),
            WholeText = read.Optional(nameof(WholeText), WholeText, "how many councillors must find the whole text neutral"),
            ConcernOverrides = read.Optional(nameof(ConcernOverrides), ConcernOverrides, "how many editors can let a concern stand"),
            ChiefExecutives = read.Optional(nameof(ChiefExecutives), ChiefExecutives, "how many chief executives must put their name to each clause"),
            FrontLine = read.Optional(nameof(FrontLine), FrontLine, "how many of the front line must put their name to each clause"),
            LocalAuthorityShare = read.Percent(nameof(LocalAuthorityShare), LocalAuthorityShare, "the share of local authorities"),
            AllDecided = read.Yes(nameof(AllDecided), AllDecided, "true", "false", "Select whether everything must have been answered"),
            QuietDays = read.Optional(nameof(QuietDays), QuietDays, "for how many days a candidate must stand"),
            PreElection = read.Times(nameof(PreElection), PreElection),
        };
        return errors.IsValid ? policy : null;
    }

    private static string? Text(int? number) => number?.ToString(CultureInfo.InvariantCulture);
}
