using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Core.Rules.Gates;

namespace DraftControl.Tests.Support;

/// <summary>What a register holds, line by line, so that it can be kept beside a ledger and compared for ever.</summary>
public static class RegisterInWords
{
    public static IEnumerable<string> Of(Register register) =>
    [
        $"title {register.Title}",
        $"entries {register.Seq}",
        $"tip {register.Tip}",
        $"draft {register.DraftNumber}",
        $"text {register.Files.TextHash}",
        .. register.Draft.Clauses.Select(clause => $"clause {clause.Id} {register.Draft.NumberOf(clause.Id)?.ToString() ?? "-"} {clause.Wording.Hash} {clause.Origins}"),
        .. register.Roster.Organisations.Values.Select(organisation => $"organisation {organisation.Slug} {organisation.Class.Spelled()} {organisation.Name}"),
        .. register.Roster.Appointments.Values.Select(a => $"appointment {a.Seq} {a.Office} {a.Office.Person} group={a.Group} confirmed={a.Confirmed} ended={a.Ended}"),
        .. register.Proposals.Values.Select(p => $"proposal {p.Number} {register.State(p).Spelled()} {p.Organisation} decision={p.Decision?.Code.Spelled()} {string.Join(", ", p.Changes)}: {p.Title}"),
        .. register.Contributions.Values.Select(c => $"contribution {c.Number} {register.State(c).Spelled()} {c.Organisation()} proposal={c.Proposal} answer={register.Answer(c)?.Code.Spelled()}"),
        .. register.Proposals.Values.Where(p => p.Question is not null || p.Reply is not null || p.Settlement is not null).Select(p => $"to and fro {p.Number} question={p.Question?.Seq} reply={p.Reply?.Seq} settlement={p.Settlement?.Seq}"),
        .. register.Discussion.All.Select(thread => $"thread {thread.Number} {thread.Start.Topic} comments={string.Join(' ', thread.Comments.Select(comment => comment.Seq))} resolved={thread.Resolution?.Seq}"),
        .. register.Rounds.Select(round => $"round {round.Number} {round.Entry.Opens} {new Moment(round.Ends)} paused={round.Paused?.Seq}: {round.Name}"),
        .. register.Clusters.All.Select(cluster => $"cluster {cluster.Number} proposals={string.Join(' ', cluster.Proposals)} contributions={string.Join(' ', cluster.Contributions)}: {cluster.Title}"),
        .. register.Content.Select(said => $"nothing to change {said.By.Organisation} {said.Text}"),
        .. register.Draft.Clauses.SelectMany(clause => register.Checks.On(clause.Wording.Hash).Select(check => $"check {clause.Id} entry {check.Seq} {check.By.Organisation} {check.Finding?.Spelled()} {check.Words}")),
        .. register.Agreements.Select(agreed => $"agreement entry {agreed.Seq} {agreed.By.Organisation} {agreed.Text}"),
        .. register.Versions.Select(version => $"version {version.Number} draft {version.Draft} {version.Commit} released={version.Release?.Seq}"),
        .. register.Signatures.Values.Select(signature => $"signature entry {signature.Entry.Head.Seq} {Name(signature.Entry.Signatory)} version {signature.Entry.Version} {signature.Entry.OfficeOfSignatory}: {signature.Entry.Authority} withdrawn={signature.Withdrawn}"),
        .. register.Gates(register.At).Select(gate => $"gate {gate.Result}"),

        // What older ledgers have none of gives no line.
        .. register.Rules > 1 ? [$"rules {register.Rules}"] : Array.Empty<string>(),
        .. register.Panels.Select(panel => $"panel {panel.Number} members={string.Join(' ', panel.Members)} {panel.Entry.Reading.Spelled()} sealed={string.Join(' ', panel.Sealed.Keys)} opened={string.Join(' ', panel.Opened.Order())} closed={panel.Closed?.Seq}: {panel.Name}"),
        .. register.TextChecks.On(register.Files.TextHash).Select(check => $"whole text entry {check.Seq} {check.By.Organisation} {check.Finding?.Spelled()}"),
        .. register.Concerns.Everything.Where(concern => !concern.IsAboutText || register.Rules > 2).Select(concern => $"concern {concern.Seq} {concern.By.Organisation} clauses={(concern.IsAboutText ? concern.About.Text : string.Join(' ', concern.Clauses.Order()))} cleared={(concern.IsCleared ? concern.End!.Seq : null)} overridden={string.Join(' ', concern.Overrides.Select(overridden => overridden.Seq))}: {concern.Words}"),
        .. register.Roster.Holders(Role.Councillor).SelectMany(held => register.Interests.Of(held.Office.Person)).Select(interest => $"interest {interest.Seq} {string.Join(' ', interest.Clauses)}"),
        .. register.Draft.Clauses.SelectMany(clause => register.LanguageTests.On(clause.Wording.Hash).Select(test => $"language {clause.Id} entry {test.Seq} {test.By.Role.Spelled()} {test.By.Organisation} round={test.Round} {test.Answer.Spelled()} {test.How?.Spelled()}: {test.Comment}")),
        .. register.Candidate is { } candidate ? [$"candidate {candidate.Version} entry {candidate.Seq}"] : Array.Empty<string>(),
        .. register.PolicyProposal is { } proposed ? [$"publishing rules {proposed.Entry.Number} entry {proposed.Entry.Seq} agreed={string.Join(' ', proposed.Agreements.Select(agreed => agreed.Seq))}"] : Array.Empty<string>(),
    ];

    private static string Name(Signatory signatory) => signatory switch
    {
        Signatory.Registered registered => registered.Organisation.ToString(),
        Signatory.Named named => $"\"{named.Name}\"",
        _ => throw new InvalidOperationException("A signatory is registered or named."),
    };
}
