using System.Globalization;
using DraftControl.Core.Entries;
using DraftControl.Core.Wordings;
using DraftControl.Web.Editing;
using DraftControl.Web.Pages;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace DraftControl.Web.Api;

/// <summary>A draft decision as a program sends it.</summary>
/// <param name="Proposal">The proposal that it is about, or else:</param>
/// <param name="Contribution">the contribution.</param>
/// <param name="Revision">The revision that was read; null or 0 where there was no draft.</param>
/// <param name="Code">As for a decision, or for an answer; null where it is not clear yet.</param>
/// <param name="Reason">Why.</param>
/// <param name="Tip">The tip that was read.</param>
/// <param name="NamedProposal">The proposal that covers it or takes it up.</param>
/// <param name="Wordings">As for a decision.</param>
/// <param name="Leaving">As for a decision.</param>
/// <param name="AnswerBy">As for a decision.</param>
/// <param name="Meeting">The meeting at which it is decided.</param>
public sealed record DraftBody(
    int? Proposal,
    int? Contribution,
    int? Revision,
    string? Code,
    string? Reason,
    string? Tip,
    int? NamedProposal,
    IReadOnlyList<DecisionEndpoints.WordingBody?>? Wordings,
    IReadOnlyList<string?>? Leaving,
    string? AnswerBy,
    ProposalEndpoints.MeetingBody? Meeting)
{
    internal DraftFields Fields(Reading reading, Decidable item)
    {
        var meeting = ProposalEndpoints.Meeting(reading, Meeting);
        var until = ProposalEndpoints.OptionalDay(reading, AnswerBy, "answerBy");
        return new()
        {
            Code = Code is null ? null : item.IsProposal
                ? reading.OneOf<DecisionCode>(Code, DecisionCodes.TryParse, "Send a code: accepted, accepted-with-changes, not-accepted, already-covered, out-of-scope or deferred.").Spelled()
                : reading.OneOf<AnswerCode>(Code, AnswerCodes.TryParse, "Send a code: accepted, accepted-with-changes, not-accepted, already-covered, out-of-scope, deferred or noted.").Spelled(),
            Reason = reading.Reason(Reason)?.ToString(),
            Proposal = NamedProposal?.ToString(CultureInfo.InvariantCulture),
            Wordings = DraftFields.Kept((Wordings ?? []).Select(wording => KeyValuePair.Create(reading.Required<ClauseId>(wording?.Clause, "Send the clause's id with each wording, like c7."), wording?.Wording ?? ""))),
            Leaving = [.. (Leaving ?? []).Select(clause => reading.Required<ClauseId>(clause, "Send as leaving a list of clause ids, like c7.").ToString())],
            AnswerBy = until is { } day ? DateFields.Of(day.Date) : new(),
            Meeting = meeting is null || reading.Refusal is not null ? new() : new() { Name = meeting.Name.ToString(), Day = DateFields.Of(meeting.Day.Date), Present = [.. meeting.Present.Select(seat => seat.ToString())] },
        };
    }

    /// <summary>A day as programs spell it; null where it is not a whole one.</summary>
    internal static string? Day(DateFields typed) => typed.Read(new ModelStateDictionary(), "Day", "") is { } day ? new Day(day).ToString() : null;
}
