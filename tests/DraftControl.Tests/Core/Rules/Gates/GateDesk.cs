using System.Globalization;
using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Core.Rules;
using DraftControl.Core.Wordings;
using DraftControl.Tests.Support;

namespace DraftControl.Tests.Core.Rules.Gates;

/// <summary>
/// A declaration in memory whose words are tested, at whatever time: acts are judged by the rules and folded into the register as the ledger
/// does it. Four councils, each with a representative and two councillors; three editors; two chief executives and two of the front line.
/// </summary>
internal sealed class GateDesk
{
    public const string Text = "# Sharing\n\nWe will share what we learn.\n\n## Services\n\nWe will design services around people.\n\nWe will fix the plumbing first.\n";

    public static readonly IReadOnlyList<string> Councils = ["northam", "southam", "eastam", "westam"];
    public static readonly IReadOnlyList<Line?> UsualGroups = [Line.Parse("Ash"), Line.Parse("Elm"), Line.Parse("Oak"), null];
    public static readonly DateTimeOffset Noon = new(2026, 1, 31, 12, 0, 0, TimeSpan.Zero);
    public static readonly Office Steward = Desk.Office("a1", Role.Steward, "centre");

    public static readonly IReadOnlyList<Office> Editors = [Desk.Office("e1", Role.Editor, "centre"), Desk.Office("e2", Role.Editor, "eastam"), Desk.Office("e3", Role.Editor, "westam"), Desk.Office("e4", Role.Editor, "centre")];
    public static readonly IReadOnlyList<Office> Representatives = [.. Councils.Select((council, number) => Desk.Office($"b{number}", Role.Representative, council))];
    public static readonly IReadOnlyList<Office> Councillors = [.. Enumerable.Range(0, 8).Select(number => Desk.Office($"c{number}", Role.Councillor, Councils[number / 2]))];
    public static readonly IReadOnlyList<Office> Readers =
    [
        Desk.Office("d1", Role.ChiefExecutive, "northam"), Desk.Office("d2", Role.ChiefExecutive, "westam"),
        Desk.Office("d3", Role.Practitioner, "southam"), Desk.Office("d4", Role.Practitioner, "eastam"),
    ];

    private readonly Dictionary<CommitId, Files> files = [];
    private int commits;

    /// <param name="policy">The publishing rules.</param>
    /// <param name="groups">What the four groups are called; null for one whose councillors have none.</param>
    /// <param name="rules">The set of rules that it begins under.</param>
    public GateDesk(string policy, IReadOnlyList<Line?>? groups = null, int rules = RuleSets.Newest)
    {
        Groups = groups ?? UsualGroups;
        var centre = new Organisation(Steward.Organisation, OrganisationName.Parse("Centre"), OrganisationClass.CentralGovernment, Nation: null);
        var opening = new Opening(Line.Parse("Sharing"), Language.Parse("en"), centre, Text, policy, new Dictionary<string, string>()).Open(EntryId.Of(Steward.Person, "open"), Steward.Person, Now, "keys"u8.ToArray()).Act!;
        Keep(opening with { Entry = (Opened)opening.Entry with { Rules = rules } });
        foreach (var council in Councils)
        {
            Do(Steward, new Organisation(Slug.Parse(council), OrganisationName.Parse($"{council} Council"), OrganisationClass.LocalAuthority, Nation: null), (head, council) => new OrganisationRegistered(head, council));
        }

        foreach (var office in (Office[])[.. Editors, .. Representatives, .. Readers])
        {
            Do(Steward, office, (head, office) => new Appointed(head, office, Group: null));
        }

        for (var number = 0; number < Councillors.Count; number++)
        {
            Appoint(Councillors[number], (number + 1) / 2 % 4);
        }
    }

    public IReadOnlyList<Line?> Groups { get; }

    public DateTimeOffset Now { get; set; } = Noon;

    public Register Register { get; private set; } = Register.Empty;

    public Draft Draft => Register.Draft;

    /// <summary>What was sealed, so that it can be opened, by the entry that sealed it.</summary>
    public Dictionary<int, (Checking Finding, Reason Reason, Salt Salt)> Seals { get; } = [];

    public Files FilesAt(CommitId commit) => files[commit];

    /// <summary>Goes back to how things stood.</summary>
    public void Back(Register earlier) => Register = earlier;

    /// <summary>An act that must be allowed.</summary>
    public void Do(Office by, Func<Register, Head, Attempt> build)
    {
        var refusal = Try(by, build);
        Assert.True(refusal is null, refusal?.Sentence);
    }

    /// <summary>An entry that must be allowed and leaves the files as they are.</summary>
    public void Do<T>(Office by, T what, Func<Head, T, Entry> entry) => Do(by, (register, head) => register.Unchanged(entry(head, what)));

    /// <summary>An act that may be refused.</summary>
    public Refusal? Try(Office by, Func<Register, Head, Attempt> build)
    {
        var attempt = build(Register, Register.Head(EntryId.Of(by.Person, commits.ToString(CultureInfo.InvariantCulture)), by, Now, Reason.Parse("Because.")));
        var refusal = attempt.Refusal ?? Register.Refuses(attempt.Act!);
        if (refusal is null)
        {
            Keep(attempt.Act!);
        }

        return refusal;
    }

    public Refusal? Try(Office by, Func<Head, Entry> entry) => Try(by, (register, head) => register.Unchanged(entry(head)));

    /// <summary>A councillor gets, or gets again, an office, and is confirmed.</summary>
    public void Appoint(Office councillor, int group)
    {
        Do(Steward, councillor, (head, office) => new Appointed(head, office, Groups[group]));
        var representative = Representatives.Single(office => office.Organisation == councillor.Organisation);
        Do(representative, Register.Roster.Find(councillor)!.Seq, (head, appointment) => new AppointmentConfirmed(head, appointment));
    }

    private void Keep(Act act)
    {
        var (commit, wording) = (Commit(), act.Wording is null ? null : act.Entry is Decided decided ? Register.Proposals[decided.Proposal].Wording : Commit());
        files[commit] = act.Files;
        if (wording is not null)
        {
            files[wording] = act.Wording!.Files;
        }

        Register = Register.After(new RecordedEntry(act.Entry, commit, wording, "Subject"), act.Files);
    }

    private CommitId Commit() => CommitId.Parse((++commits).ToString("x40", CultureInfo.InvariantCulture));
}
