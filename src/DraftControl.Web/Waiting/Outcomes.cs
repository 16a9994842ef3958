using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Core.Wordings;
using DraftControl.Git;

namespace DraftControl.Web.Waiting;

/// <summary>What happened to what somebody asked for: the proposals of a representative's organisation, a councillor's concerns. The newest come first.</summary>
public static class Outcomes
{
    private const int Most = 10;

    public static IReadOnlyList<Outcome> For(Ledger ledger, Register register, Office office) => office.Role switch
    {
        Role.Representative => [.. Proposals(register, office).OrderByDescending(outcome => outcome.At).Take(Most)],
        Role.Councillor => [.. Concerns(ledger, register, office), .. OnText(register, office)],
        _ => [],
    };

    private static IEnumerable<Outcome> Proposals(Register register, Office office) =>
        from proposal in register.Proposals.Values
        where proposal.Organisation == office.Organisation
        let outcome = Of(register, proposal)
        where outcome is not null
        select outcome;

    private static Outcome? Of(Register register, Proposal proposal)
    {
        var (words, path, newest) = ($"Proposal {proposal.Number}: {proposal.Title}", $"/proposals/{proposal.Number}", register.Newest(proposal));
        if (proposal.IsWithdrawn)
        {
            return new("withdrawn", "Withdrawn", words, path, $"{register.Roster.NameOf(proposal.Organisation)} withdrew it.", newest.Reason, newest.At);
        }

        if (register.State(proposal) == ProposalState.NeedsRewording)
        {
            var by = register.Entries[register.MovedOn(proposal) - 1].Entry;
            return new("needs-rewording", "Needs rewording", words, path, $"{Accepted(by)} changed the words that it is about.", by.Reason, by.At);
        }

        return proposal.Decision is { } decided && newest is not Revised
            ? new(decided.Code.Spelled(), State(decided.Code), words, path, $"Decided by an editor of {register.Roster.NameOf(decided.By.Organisation)}.{(decided.CoveredBy is { } other ? $" Proposal {other} covers it." : "")}", decided.Reason, decided.At)
            : null;
    }

    private static IEnumerable<Outcome> Concerns(Ledger ledger, Register register, Office office) => register.Entries
        .Select(recorded => (recorded.Entry as NeutralityChecked, recorded.Commit))
        .Where(found => found.Item1 is { Finding: Finding.Concern } check && check.By.Person == office.Person
            && check.Wordings.Any(wording => register.Checks.By(office.Person, wording)?.Seq == check.Seq))
        .Reverse().Take(Most)
        .Select(found => Of(ledger, register, found.Item1!, found.Commit));

    private static Outcome Of(Ledger ledger, Register register, NeutralityChecked concern, CommitId commit)
    {
        var words = $"Your concern about “{concern.Words}”";
        var then = concern.Wordings.SelectMany(ledger.FilesAt(commit).Draft.WithWording).First();
        if (register.Draft.WithWording(concern.Wordings[0]).FirstOrDefault() is { } stands)
        {
            var open = OpenProposals.Of(register).Touching(stands.Id).ToList();
            var proposals = open.Count == 0 ? "No open proposal changes them." : $"Open {(open.Count == 1 ? "proposal" : "proposals")} to change them: {string.Join(", ", open.Select(proposal => $"{proposal.Number}, {proposal.Title}"))}.";
            return new("concern", "Still open", words, $"/neutrality/{stands.Wording.Hash}", $"The words stand in {register.Draft.InWords(stands.Id)} as you read them. {proposals}", Reason: null, concern.At);
        }

        var changed = register.Entries[Math.Max(register.Clauses.LastChanged(then.Id), concern.Seq) - 1].Entry;
        return register.Draft.Find(then.Id) is { } now
            ? new("decided", "Words changed", words, $"/neutrality/{now.Wording.Hash}", $"{Accepted(changed)} changed the clause, which is {register.Draft.InWords(now.Id)} now.{Next(register, concern.By, now)}", changed.Reason, changed.At)
            : new("decided", "Words removed", words, Path: null, $"{Accepted(changed)} took the clause out of the draft.", changed.Reason, changed.At);
    }

    /// <summary>Their concerns about the whole text that they have not settled.</summary>
    private static IEnumerable<Outcome> OnText(Register register, Office office) => register.Concerns.Everything.Reverse()
        .Where(concern => concern is { IsAboutText: true, IsSealed: false } && concern.By.Person == office.Person)
        .Select(concern => OfText(register, concern))
        .OfType<Outcome>();

    private static Outcome? OfText(Register register, Concern concern)
    {
        var (words, path) = ("Your concern about the whole text", $"/concerns/{concern.Seq}");
        return register.State(concern) switch
        {
            ConcernState.Open => new("concern", "Still open", words, path, "The text stands as you read it.", Reason: null, concern.At),
            ConcernState.Answered => new("needs-rewording", "Text changed", words, path, "Say whether your concern is cleared.", Reason: null, register.TimeOf(register.Clauses.Drafts[^1])),
            ConcernState.Overridden => new("decided", "Overridden", words, path, "Editors hold that it need not stand in the way.", concern.Overrides[^1].Reason, concern.Overrides[^1].At),
            _ => null,
        };
    }

    private static string Next(Register register, Office councillor, Clause now) =>
        register.Checks.By(councillor.Person, now.Wording.Hash) is not null ? " You have checked the new words."
        : register.Brought(now).Contains(councillor.Organisation) ? " Your own council brought words of it."
        : " Check the new words.";

    private static string Accepted(Entry entry) => entry is Decided decided ? $"Proposal {decided.Proposal}, when it was accepted," : "A later entry";

    /// <summary>As short as a tag has to be on a phone.</summary>
    private static string State(DecisionCode code)
    {
        var words = code == DecisionCode.AlreadyCovered ? "already covered" : code.InWords();
        return char.ToUpperInvariant(words[0]) + words[1..];
    }
}
