using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Core.Wordings;
using DraftControl.Git;
using DraftControl.Git.Signing;

namespace DraftControl.Benchmarks;

/// <summary>A ledger in a temporary folder, made of real entries through the real rules.</summary>
public sealed class SampleLedger : IDisposable
{
    private static readonly Office steward = new(PersonId.Parse("p-000000000001"), Role.Steward, Slug.Parse("centre"));
    private static readonly Office representative = new(PersonId.Parse("p-000000000002"), Role.Representative, Slug.Parse("centre"));

    private static readonly Office editor = new(PersonId.Parse("p-000000000003"), Role.Editor, Slug.Parse("other"));

    private int forms;

    /// <param name="folder">The data folder; without it, a temporary one that goes with the ledger.</param>
    public SampleLedger(string? folder = null)
    {
        Folder = folder ?? Directory.CreateTempSubdirectory("draftcontrol-benchmark-").FullName;
        Key = SigningKey.In(Folder);
        Ledger = Ledger.Create(Folder, Slug.Parse("sample"), Key);
        var text = "# Sample\n\n" + string.Concat(Enumerable.Range(1, 30).Select(number => $"Paragraph {number} says in plain words what all councils will do together from now on.\n\n"));
        var opening = new Opening(
            Line.Parse("Sample"),
            Language.Parse("en"),
            new Organisation(Slug.Parse("centre"), OrganisationName.Parse("Centre for Services"), OrganisationClass.CentralGovernment, Nation: null),
            text,
            Core.Policies.UsualPolicy.Yaml.Replace("participants", "public", StringComparison.Ordinal),
            new Dictionary<string, string>());
        var id = EntryId.Of(steward.Person, "open");
        Ledger.Write(id, (_, now) => opening.Open(id, steward.Person, now, Key.AllowedSigners));
        Write(steward, (register, head) => register.Unchanged(new Appointed(head, representative, Group: null)));
        Write(steward, (register, head) => register.Unchanged(new OrganisationRegistered(head, new Organisation(editor.Organisation, OrganisationName.Parse("Other Centre"), OrganisationClass.CentralGovernment, Nation: null))));
        Write(steward, (register, head) => register.Unchanged(new Appointed(head, editor, Group: null)));
    }

    public string Folder { get; }

    public SigningKey Key { get; }

    public Ledger Ledger { get; }

    /// <summary>One entry that keeps the files as they are: the usual kind.</summary>
    public void Register() => Write(steward, (register, head) => register.Unchanged(new OrganisationRegistered(
        head, new Organisation(Slug.Parse($"o{head.Seq}"), OrganisationName.Parse($"Council {head.Seq}"), OrganisationClass.LocalAuthority, Nation: null))));

    /// <summary>One proposal, which brings a wording.</summary>
    public void Propose(string reason = "People at the workshop did not recognise the words.") => Write(
        representative,
        (register, head) => new Proposing(
            Line.Parse($"Say plainly what number {head.Seq} means"),
            register.Entries[1].Commit,
            [new RequestedChange.Reword(new ClauseId(2 + (head.Seq % 30)), $"Paragraph {head.Seq} says in plainer words what councils will do.")]).Propose(register, head, Ledger.FilesAt),
        Reason.Parse(reason));

    /// <summary>One point that was made at a workshop.</summary>
    public void Contribute(string point) => Write(
        representative,
        (register, head) => new BringingIn(ContributionKind.Wording, new Contributor.Registered(Slug.Parse("centre")), Clause: null, register.Entries[1].Commit, new Occasion(OccasionKind.Workshop, Line.Parse("Leeds town hall"), Day: null), Wording: null).BringIn(register, head),
        Reason.Parse(point));

    /// <summary>A decision that puts a proposal off.</summary>
    public void PutOff(int proposal, string reason) => Write(editor, (register, head) => register.Unchanged(new Decided(head, proposal, DecisionCode.Deferred, CoveredBy: null, [])), Reason.Parse(reason));

    /// <summary>An answer that puts a contribution off.</summary>
    public void AnswerLater(int contribution, string reason) => Write(editor, (register, head) => register.Unchanged(new ContributionAnswered(head, contribution, AnswerCode.Deferred, Proposal: null)), Reason.Parse(reason));

    /// <summary>A discussion of a clause, a proposal or a contribution, and what is said in it.</summary>
    public void Discuss(Topic topic, int comments)
    {
        Write(representative, (register, head) => register.Unchanged(new ThreadStarted(
            head, register.Discussion.Count + 1, topic, topic is Topic.OnClause on ? register.Draft.Find(on.Clause)!.Wording.Hash : null, Words: null, register.Tip!, Suggestion: null)), Reason.Parse("Does everybody read this as we do?"));
        for (var comment = 1; comment < comments; comment++)
        {
            Write(editor, (register, head) => register.Unchanged(new Commented(head, register.Discussion.Count, Suggestion: null)), Reason.Parse($"We have said so {comment} times, at the workshop and by letter."));
        }
    }

    /// <summary>A councillor of the centre, confirmed by its representative.</summary>
    public void AppointCouncillor(int number)
    {
        Write(steward, (register, head) => register.Unchanged(new Appointed(head, Councillor(number), Line.Parse($"Group {number % 4}"))));
        Write(representative, (register, head) => register.Unchanged(new AppointmentConfirmed(head, register.Seq)));
    }

    /// <summary>One councillor's finding on one clause, now and then a concern, which their next finding settles.</summary>
    public void Check(int councillor, int clause) => Write(
        Councillor(councillor),
        (register, head) => register.Draft.Clauses[clause % 30] is var tested && head.Seq % 50 == 0
            ? Checking.Of([tested.Wording.Hash], Finding.Concern, Line.Parse(tested.Wording.Words[0])).Openly(register, head)
            : Checking.Of([tested.Wording.Hash], Finding.Neutral).Openly(register, head),
        Reason.Parse("Because."));

    /// <summary>Gives somebody else the office of an editor.</summary>
    public void AppointEditor(PersonId person) => Write(steward, (register, head) => register.Unchanged(new Appointed(head, editor with { Person = person }, Group: null)));

    public void Dispose()
    {
        Ledger.Dispose();
        Key.Dispose();
        Directory.Delete(Folder, recursive: true);
    }

    private static Office Councillor(int number) => new(PersonId.Parse($"p-{100 + number:x12}"), Role.Councillor, Slug.Parse("centre"));

    private void Write(Office by, Func<Register, Head, Attempt> act, Reason? reason = null)
    {
        var id = EntryId.Of(by.Person, $"form-{forms++}");
        if (Ledger.Write(id, (register, now) => act(register, register.Head(id, by, now, reason))) is WriteResult.Refused refused)
        {
            throw new InvalidOperationException(refused.Refusal.Sentence);
        }
    }
}
