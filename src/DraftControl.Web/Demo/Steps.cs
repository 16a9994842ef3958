using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Core.Wordings;

namespace DraftControl.Web.Demo;

/// <summary>What a step of the demo is once the register is known that it comes next in.</summary>
internal static class Steps
{
    public static Attempt Act(this Step step, Register register, Head head, Func<CommitId, Files> filesAt) => step switch
    {
        Step.Propose s => (Proposing(register, s.Title, s.Asks) with { Base = Read(register, s.Draft) }).Propose(register, head, filesAt),
        Step.Revise s => Proposing(register, s.Title, s.Asks).Revise(register, head, s.Proposal, filesAt),
        Step.Withdraw s => register.Unchanged(new Withdrawn(head, s.Proposal)),
        Step.Decide s => new Deciding(s.Proposal, s.Code, s.CoveredBy, register.Tip!, s.Words.ToDictionary(word => Clause(register, word.Clause), word => word.Becomes)).Decide(register, head, filesAt),
        Step.Contribute s => new BringingIn(s.Kind, s.Contributor, s.Clause is null ? null : Clause(register, s.Clause), register.Tip!, s.Occasion, Wording: null).BringIn(register, head),
        Step.Answer s => register.Unchanged(new ContributionAnswered(head, s.Contribution, s.Code, s.Proposal)),
        Step.Check s => Checking.Of(Wordings(register, head, s), s.Finding, s.Words is null ? null : Line.Parse(s.Words)).Openly(register, head),
        Step.Agree => register.Unchanged(new Agreed(head, register.Files.TextHash, register.Files.Hash(Files.PolicyPath)!)),
        Step.Approve s => new Approving(VersionNumber.Parse(s.Version), register.Tip!).Approve(register, head, filesAt),
        Step.Release s => register.Unchanged(new VersionReleased(head, VersionNumber.Parse(s.Version))),
        Step.Register s => register.Unchanged(new OrganisationRegistered(head, s.Organisation)),
        Step.Sign s => new Signing(new Signatory.Registered(Slug.Parse(s.Organisation)), VersionNumber.Parse(s.Version), Line.Parse(s.Office), Line.Parse(s.Authority)).Sign(register, head),
        Step.Unsign s => new WithdrawingSignature(Signature(register, Slug.Parse(s.Organisation))).Withdraw(register, head),
        Step.Enter s => register.Unchanged(s.Entry(register, head)),
        Step.Page s => Page(register, head, PageName.Parse(s.Name), s.Title, s.Body),
        Step.News s => Page(register, head, PageName.From(PageKind.News, s.Title, DateOnly.FromDateTime(head.At.UtcDateTime))!, s.Title, s.Body),
        _ => throw new InvalidOperationException($"The demo does not know the step '{step.GetType().Name}'."),
    };

    private static Proposing Proposing(Register register, string title, IEnumerable<Ask> asks) =>
        new(Line.Parse(title), register.Tip!, [.. asks.Select(ask => Requested(register, ask))]);

    private static CommitId Read(Register register, int? draft) => draft is { } number ? register.Entries[register.Clauses.Drafts[number - 1] - 1].Commit : register.Tip!;

    private static RequestedChange Requested(Register register, Ask ask) => ask switch
    {
        Ask.Reword a => new RequestedChange.Reword(Clause(register, a.Clause), a.Becomes),
        Ask.Add a => new RequestedChange.Add(Clause(register, a.After), a.Clause),
        Ask.Remove a => new RequestedChange.Remove(Clause(register, a.Clause)),
        Ask.Move a => new RequestedChange.Move(Clause(register, a.Clause), Clause(register, a.After)),
        _ => throw new InvalidOperationException($"The demo does not know the change '{ask.GetType().Name}'."),
    };

    private static IReadOnlyList<Sha256> Wordings(Register register, Head head, Step.Check check) => check.Clauses.Length == 0
        ? [.. register.WaitingFor(head.By, head.At).Select(clause => clause.Wording.Hash)]
        : [.. check.Clauses.Select(clause => register.Draft.Find(Clause(register, clause))!.Wording.Hash)];

    private static Attempt Page(Register register, Head head, PageName name, string title, string body) =>
        new WritingPage(name, title, body, register.Files.Hash(name.Path)).Write(register, head);

    private static int Signature(Register register, Slug organisation) => register.Signatures.Values
        .Single(signature => signature.Entry.Signatory == new Signatory.Registered(organisation)).Entry.Seq;

    /// <summary>The one clause of the draft that begins with these words.</summary>
    public static ClauseId Clause(Register register, string beginning) =>
        register.Draft.Clauses.Single(clause => clause.Wording.Text.StartsWith(beginning, StringComparison.Ordinal)).Id;
}
