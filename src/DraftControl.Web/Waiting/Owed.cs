using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Core.Rules;
using DraftControl.Web.Declarations;
using DraftControl.Web.Panels;

namespace DraftControl.Web.Waiting;

/// <summary>What a declaration waits for from somebody in an office, as its entries tell.</summary>
public static class Owed
{
    public static IEnumerable<WaitingItem> OwedBy(this Register register, Office office, DateTimeOffset now) => office.Role switch
    {
        Role.Councillor => OwedByCouncillors.By(register, office, now),
        Role.Editor => ByEditor(register, office, now),
        Role.Representative => [.. Confirmations(register, office), .. Rewordings(register, office), .. Replies(register, office, now), .. Rounds(register, office, now)],
        Role.Steward => BySteward(register, office, now),
        Role.ChiefExecutive or Role.Practitioner => ByReader(register, office, now),
        _ => [],
    };

    private static IEnumerable<WaitingItem> ByEditor(Register register, Office office, DateTimeOffset now)
    {
        var undecided = Undecided.Of(register, office);
        var open = undecided.Proposals.Where(proposal => !proposal.IsWaiting(now)).ToList();
        if (open.Count > 0)
        {
            var oldest = $"{open[0].Title} ({register.Roster.NameOf(open[0].Organisation)})";
            yield return new(
                office,
                Urgency.HoldsOthersUp,
                $"Decide {Count(open.Count, "proposal", "proposals")}",
                open.Count == 1 ? $"{oldest}." : $"The one that has waited longest: {oldest}.",
                open.Count == 1 ? $"/proposals/{open[0].Number}" : "/proposals/worklist",
                register.Newest(open[0]).At);
        }

        foreach (var disputed in undecided.Disputed.Where(proposal => proposal.Decision!.By.Person != office.Person))
        {
            yield return new(
                office,
                Urgency.HoldsOthersUp,
                $"Look at the disputed decision on proposal {disputed.Number}: {disputed.Title}",
                $"{register.Roster.NameOf(disputed.Organisation)} disagrees with the changes. Another editor than the one who decided looks at it.",
                $"/proposals/{disputed.Number}/dispute",
                disputed.Reply!.At);
        }

        var unanswered = undecided.Contributions;
        if (unanswered.Count > 0)
        {
            yield return new(
                office,
                Urgency.HoldsOthersUp,
                $"Answer {Count(unanswered.Count, "contribution", "contributions")}",
                "Whoever made a point is told what became of it, and why.",
                unanswered.Count == 1 ? $"/contributions/{unanswered[0].Number}" : "/proposals/worklist?kind=contribution",
                unanswered[0].Entry.At);
        }

        if (register.PolicyProposal is { } rules && !rules.Agreements.Exists(agreed => agreed.By.Person == office.Person))
        {
            yield return new(office, Urgency.Yours, $"Say whether you agree to publishing rules number {rules.Entry.Number}", "They come into force only as editors agree.", "/publishing/rules/proposed", rules.Entry.At);
        }

        if (register.Candidate is { } candidate && !register.HasAgreed(office.Person))
        {
            yield return new(office, Urgency.HoldsOthersUp, $"Say whether you agree to the candidate for version {candidate.Version}", "The text stands still for it.", "/publishing", candidate.At);
        }
        else if (open.Count == 0 && unanswered.Count == 0 && !register.HasAgreed(office.Person) && register.NeedsVersion())
        {
            yield return new(office, Urgency.Yours, $"Say whether you agree to draft {register.DraftNumber}", "A version needs the agreement of editors. Every proposal that you can decide has been decided.", "/publishing", register.TimeOf(register.Clauses.Drafts[^1]));
        }
    }

    private static IEnumerable<WaitingItem> Confirmations(Register register, Office office)
    {
        var councillors = register.Roster.Holders(Role.Councillor).Where(held => !held.IsConfirmed && register.MayNotConfirm(office, held.Seq) is null).ToList();
        if (councillors.Count > 0)
        {
            yield return new(
                office,
                Urgency.HoldsOthersUp,
                $"Confirm {Count(councillors.Count, "councillor", "councillors")} of {register.Roster.NameOf(office.Organisation)}",
                "They cannot check anything until you confirm their appointment.",
                "/people",
                register.TimeOf(councillors[0].Seq));
        }
    }

    private static IEnumerable<WaitingItem> Rewordings(Register register, Office office) =>
        from listed in Listed.Of(register).Proposals.Reverse()
        where listed.State == ProposalState.NeedsRewording && listed.Proposal.Organisation == office.Organisation
        let proposal = listed.Proposal
        select new WaitingItem(
            office,
            Urgency.Yours,
            $"Put proposal {proposal.Number} in new words: {proposal.Title}",
            "The words that it is about have changed since. It cannot be accepted as it is.",
            $"/proposals/{proposal.Number}/revision",
            register.TimeOf(register.MovedOn(proposal)));

    /// <summary>Questions of editors, and changes that wait for agreement.</summary>
    private static IEnumerable<WaitingItem> Replies(Register register, Office office, DateTimeOffset now)
    {
        foreach (var proposal in Listed.Of(register).Proposals.Select(listed => listed.Proposal).Where(proposal => proposal.Organisation == office.Organisation && (proposal.Question ?? (object?)proposal.Decision) is not null).Reverse())
        {
            if (proposal.Question is { } question)
            {
                yield return new(office, Urgency.HoldsOthersUp, $"Answer the question about proposal {proposal.Number}: {proposal.Title}", "It is not decided before you answer, unless the editor does not wait.", $"/proposals/{proposal.Number}/reply", question.At, Due(question.AnswerBy));
            }
            else if (proposal.IsAsked(now))
            {
                yield return new(office, Urgency.Yours, $"Say whether you agree to the changes to proposal {proposal.Number}: {proposal.Title}", "It was accepted with changes. Without an answer the decision stands.", $"/proposals/{proposal.Number}/agreement", proposal.Decision!.At, Due(proposal.Decision.AnswerBy));
            }
        }
    }

    /// <summary>The round that is open, while nothing has come from the organisation in it.</summary>
    private static IEnumerable<WaitingItem> Rounds(Register register, Office office, DateTimeOffset now)
    {
        if (register.RoundAt(now) is { } round && round.State(now) == RoundState.Open && !round.Heard.ContainsKey(office.Organisation))
        {
            yield return new(office, Urgency.Yours, $"Say what {register.Roster.NameOf(office.Organisation)} thinks: {round.Name}", "Propose a change, bring in what others said, or say that there is nothing to change.", $"/rounds/{round.Number}", round.Opens, round.Ends);
        }
    }

    /// <summary>The language test: while a round is open, and wherever the publishing rules ask for these people.</summary>
    private static IEnumerable<WaitingItem> ByReader(Register register, Office office, DateTimeOffset now)
    {
        var (policy, round) = (register.Files.Policy, register.RoundAt(now));
        var clauses = register.AskedOf(office.Person).DistinctBy(clause => clause.Wording.Hash).ToList();
        if (clauses.Count == 0 || (round is null && (office.Role == Role.ChiefExecutive ? policy.ChiefExecutives : policy.FrontLine) is null))
        {
            yield break;
        }

        var begun = Math.Max(register.Roster.Find(office)!.Seq, clauses.Min(clause => register.Clauses.LastChanged(clause.Id)));
        yield return new(
            office,
            Urgency.Yours,
            $"Say whether you could put your name to {Count(clauses.Count, "clause", "clauses")}",
            "You are not asked again about words that stay as they are.",
            "/language/answer",
            register.TimeOf(begun),
            round?.Ends);
    }

    private static DateTimeOffset? Due(Day? day) => day is null ? null : Texts.UkTime.BeginningOf(day.Date.AddDays(1));

    private static IEnumerable<WaitingItem> BySteward(Register register, Office office, DateTimeOffset now)
    {
        foreach (var version in register.Versions.Where(version => !version.IsReleased))
        {
            yield return new(office, Urgency.HoldsOthersUp, $"Release version {version.Number}", "It is approved, and those outside cannot see it yet.", $"/publishing/release/{version.Number}", version.Approval.At);
        }

        if (register.PolicyProposal is { } rules && rules.IsAgreed(register.Files.Policy) && register.Candidate is null)
        {
            yield return new(office, Urgency.HoldsOthersUp, $"Put publishing rules number {rules.Entry.Number} in force", "Enough editors agreed to them.", "/publishing/rules/in-force", rules.Agreements[^1].At);
        }

        foreach (var panel in register.Panels.Where(panel => panel.ToOpen().Any()))
        {
            yield return new(office, Urgency.HoldsOthersUp, $"Open the rest of the findings of panel {panel.Number}: {panel.Name}", "It has closed. What is still sealed counts as an open concern.", $"/panels/{panel.Number}/close", panel.Closed!.At);
        }

        if (register.CanBeApproved(now))
        {
            yield return new(office, Urgency.HoldsOthersUp, $"Approve draft {register.DraftNumber} as a version", "It meets every condition of the publishing rules.", "/publishing/approve", register.At);
        }
    }

    private static string Count(int count, string one, string many) => count == 1 ? $"1 {one}" : $"{count} {many}";
}
