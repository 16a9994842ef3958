using DraftControl.Core.Entries;
using DraftControl.Core.People;

namespace DraftControl.Web.Demo;

/// <summary>Points that were made at a workshop and in letters are brought in; some of them are answered.</summary>
internal static class Workshop
{
    private static readonly Occasion westam = new(OccasionKind.Workshop, Line.Parse("Westam library"), Day: null);

    public static readonly IReadOnlyList<Day> Days =
    [
        new(
            4,
            new Step.Contribute("rep@westam", "Nobody at our table could say what an open format is. Give an example, or say it in other words.", ContributionKind.PlainEnglish, From("westam"), westam, "We will choose systems whose parts"),
            new Step.Contribute("rep@westam", "It should say who tells us when a service has been bad for a year.", ContributionKind.Meaning, From("eastam"), westam, "We will publish how well"),
            new Step.Contribute(
                "editor@centre",
                "Three of our members read the whole text to their neighbours, and were asked for nothing to be taken out.",
                ContributionKind.Other,
                new Contributor.Named(OrganisationName.Parse("Federation of Parish Forums"), OrganisationClass.OtherPublic),
                new Occasion(OccasionKind.Letter, Line.Parse("Letter of the chair"), Day: null))),
        new(
            3,
            new Step.Answer("editor@guild", 2, AnswerCode.AlreadyCovered, "The clause has us publish it, and what we do to improve it, where anybody can read it.", Proposal: 5),
            new Step.Answer("editor@northam", 3, AnswerCode.Noted, "We thank the federation. It asks for no change.")),
    ];

    private static Contributor From(string organisation) => new Contributor.Registered(Slug.Parse(organisation));
}
