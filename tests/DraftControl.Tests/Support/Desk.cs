using System.Globalization;
using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Core.Rules;
using DraftControl.Core.Wordings;

namespace DraftControl.Tests.Support;

/// <summary>A declaration in memory, without Git: acts are judged by the rules and folded into the register as the ledger does it.</summary>
public sealed class Desk
{
    public static readonly Office Steward = Office("a1", Role.Steward, "centre");
    public static readonly Office Northam = Office("b1", Role.Representative, "northam");
    public static readonly Office Southam = Office("b2", Role.Representative, "southam");
    public static readonly Office Editor = Office("c1", Role.Editor, "centre");
    public static readonly Office OtherEditor = Office("c2", Role.Editor, "centre");

    /// <summary>What stands in <c>policy.yml</c> where a test gives nothing else; lines can be added to it.</summary>
    public const string Policy = "number: 1\ndrafting: public\ncouncillors: 1\ngroups: 1\nno-open-concern: true\nagreements: 1\nagreement-organisations: 1\nproposing-classes: [local-authority]\n";

    private static readonly DateTimeOffset noon = new(2026, 1, 1, 12, 0, 0, TimeSpan.Zero);

    private readonly Dictionary<CommitId, Files> files = [];
    private int commits;

    /// <param name="text">The starting text.</param>
    /// <param name="policy">All of <c>policy.yml</c>.</param>
    /// <param name="rules">The set of rules that it opens under; the newest where none is given.</param>
    public Desk(string text, string policy = Policy, int? rules = null)
    {
        var centre = new Organisation(Slug.Parse("centre"), OrganisationName.Parse("Centre"), OrganisationClass.CentralGovernment, Nation: null);
        var opening = new Opening(Line.Parse("Sharing"), Language.Parse("en"), centre, text, policy, new Dictionary<string, string>());
        var id = EntryId.Of(Steward.Person, "open");
        var act = opening.Open(id, Steward.Person, noon, "keys"u8.ToArray()).Act!;
        Keep(rules is { } set ? act with { Entry = (Opened)act.Entry with { Rules = set } } : act);
        foreach (var office in new[] { Northam, Southam, Editor, OtherEditor })
        {
            if (office.Organisation != centre.Slug)
            {
                Do(Steward, (register, head) => register.Unchanged(new OrganisationRegistered(head, new(office.Organisation, OrganisationName.Parse($"{office.Organisation} Council"), OrganisationClass.LocalAuthority, Nation: null))));
            }

            Do(Steward, (register, head) => register.Unchanged(new Appointed(head, office, Group: null)));
        }
    }

    public Register Register { get; private set; } = Register.Empty;

    /// <summary>What time it is: noon, unless a test says otherwise.</summary>
    public DateTimeOffset Now { get; set; } = noon;

    public Draft Draft => Register.Draft;

    public ClauseId Clause(string beginning) => Draft.Clauses.Single(clause => clause.Wording.Text.StartsWith(beginning, StringComparison.Ordinal)).Id;

    public static Office Office(string person, Role role, string organisation) => new(PersonId.Parse($"p-{person.PadLeft(12, '0')}"), role, Slug.Parse(organisation));

    /// <summary>An act that must be allowed.</summary>
    public Act Do(Office by, Func<Register, Head, Attempt> build, string reason = "Because.")
    {
        var refusal = Try(by, build, out var act, reason);
        Assert.True(refusal is null, refusal?.Sentence);
        return act!;
    }

    /// <summary>An act that may be refused.</summary>
    public Refusal? Try(Office by, Func<Register, Head, Attempt> build, out Act? act, string? reason = "Because.")
    {
        var id = EntryId.Of(by.Person, commits.ToString(CultureInfo.InvariantCulture));
        var attempt = build(Register, Register.Head(id, by, Now, reason is null ? null : Reason.Parse(reason)));
        act = attempt.Act;
        var refusal = attempt.Refusal ?? Register.Refuses(attempt.Act!);
        if (refusal is null)
        {
            Keep(act!);
        }

        return refusal;
    }

    public Act Propose(Office by, params RequestedChange[] changes) => Propose(by, Register.Tip!, changes);

    public Act Propose(Office by, CommitId @base, params RequestedChange[] changes) =>
        Do(by, (register, head) => new Proposing(Line.Parse("Title"), @base, changes).Propose(register, head, FilesAt));

    public Refusal? TryPropose(Office by, params RequestedChange[] changes) =>
        Try(by, (register, head) => new Proposing(Line.Parse("Title"), register.Tip!, changes).Propose(register, head, FilesAt), out _);

    public Refusal? Decide(int proposal, DecisionCode code, params (ClauseId Clause, string Words)[] wordings) =>
        Decide(new Deciding(proposal, code, CoveredBy: null, Register.Tip!, wordings.ToDictionary(w => w.Clause, w => w.Words)));

    public Refusal? Decide(Deciding deciding, Office? by = null) => Try(by ?? Editor, (register, head) => deciding.Decide(register, head, FilesAt), out _);

    public Files FilesAt(CommitId commit) => files[commit];

    private void Keep(Act act)
    {
        var (commit, wording) = (Commit(), act.Wording is null ? null : Commit());
        files[commit] = act.Files;
        if (act.Entry is Decided)
        {
            wording = act.Wording is null ? null : Register.Proposals[((Decided)act.Entry).Proposal].Wording;
        }
        else if (wording is not null)
        {
            files[wording] = act.Wording!.Files;
        }

        Register = Register.After(new RecordedEntry(act.Entry, commit, wording, "Subject"), act.Files);
    }

    private CommitId Commit() => CommitId.Parse((++commits).ToString("x40", CultureInfo.InvariantCulture));
}
