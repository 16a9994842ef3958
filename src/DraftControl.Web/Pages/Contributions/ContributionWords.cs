using System.Globalization;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Web.Pages.Proposals;
using DraftControl.Web.Texts;

namespace DraftControl.Web.Pages.Contributions;

/// <summary>Contributions in the words that every page uses.</summary>
public static class ContributionWords
{
    /// <summary>Who made a contribution: <c>Northam Borough Council</c>, or that it is withheld.</summary>
    public static string Named(this Register register, Contributor contributor) => contributor switch
    {
        Contributor.Registered registered => register.Roster.NameOf(registered.Organisation),
        Contributor.Named named => $"{named.Name} ({named.Class.InWords()})",
        _ => "Somebody who does not want to be named",
    };

    /// <summary>Where and when it was made: <c>At a workshop, Leeds town hall, on 3 May 2026</c>.</summary>
    public static string InWords(this Occasion occasion)
    {
        var words = occasion.Kind switch
        {
            OccasionKind.Workshop => "At a workshop",
            OccasionKind.Meeting => "In a meeting",
            OccasionKind.Letter => "By letter",
            OccasionKind.Document => "In a document",
            _ => "Otherwise",
        };
        return $"{words}{(occasion.Place is { } place ? $", {place}" : "")}{(occasion.Day is { } day ? $", {new DateTimeOffset(day.Date, new TimeOnly(12, 0), TimeSpan.Zero).DayInWords()}" : "")}";
    }

    /// <summary>Contributions in a sentence: <c>contributions 3, 4 and 7</c>.</summary>
    public static string Named(IReadOnlyList<int> numbers) => numbers is [var one] ? string.Create(CultureInfo.InvariantCulture, $"contribution {one}")
        : string.Create(CultureInfo.InvariantCulture, $"contributions {string.Join(", ", numbers.SkipLast(1))} and {numbers[^1]}");

    /// <summary>The first line of the point, as lists show it.</summary>
    public static string FirstLine(this Contribution contribution)
    {
        const int most = 120;
        var line = contribution.Point.ToString().Split('\n')[0];
        return line.Length <= most ? line : $"{line[..(line.LastIndexOf(' ', most) is var end and > 0 ? end : most)]}…";
    }

    /// <summary>What it is about: <c>clause 3.2</c>, or the whole text.</summary>
    public static string About(this Register register, Contribution contribution) => contribution.Entry.Clause is not { } clause ? "the whole text"
        : register.Draft.Find(clause) is not null ? register.Draft.InWords(clause) : $"{clause}, which has been removed";

    /// <summary>Its state as a tag shows it: the class that colours the tag, and its words.</summary>
    public static (string Class, string Words) StateTag(this Register register, Contribution contribution) => (register.State(contribution), register.Answer(contribution)) switch
    {
        (ContributionState.Answered, { } answer) => ($"dc-state--{answer.Code.Spelled()}", ProposalWords.Capital(answer.Code.InWords())),
        (ContributionState.Proposed, _) => ("dc-state--open", $"In proposal {contribution.Proposal}"),
        (_, { Code: AnswerCode.Deferred }) => ("dc-state--deferred", "Open, deferred"),
        _ => ("dc-state--open", "Open"),
    };
}
