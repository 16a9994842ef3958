using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Rules;
using DraftControl.Core.Wordings;

namespace DraftControl.Tests.Support;

/// <summary>A desk at which words are tested: councillors of two councils, one of them not confirmed, a chief executive, the front line, and editors of three organisations.</summary>
internal static class TestingDesk
{
    public static readonly Office Westam = Desk.Office("b3", Role.Representative, "westam");
    public static readonly Office Eastam = Desk.Office("b4", Role.Representative, "eastam");
    public static readonly Office Elm = Desk.Office("d1", Role.Councillor, "westam");
    public static readonly Office Oak = Desk.Office("d2", Role.Councillor, "eastam");
    public static readonly Office None = Desk.Office("d3", Role.Councillor, "eastam");
    public static readonly Office Unconfirmed = Desk.Office("d4", Role.Councillor, "westam");
    public static readonly Office WestamEditor = Desk.Office("c3", Role.Editor, "westam");
    public static readonly Office SouthamEditor = Desk.Office("c4", Role.Editor, "southam");
    public static readonly Office Chief = Desk.Office("e1", Role.ChiefExecutive, "northam");
    public static readonly Office Front = Desk.Office("e2", Role.Practitioner, "northam");

    /// <param name="lines">Lines that come after the usual policy.</param>
    /// <param name="rules">The set of rules; the newest where none is given.</param>
    public static Desk Make(string lines = "", int? rules = null) => MakeWith(Desk.Policy + lines, rules);

    /// <summary>The same under another policy altogether.</summary>
    public static Desk MakeWith(string policy, int? rules = null)
    {
        var desk = new Desk("# Sharing\n\nWe will repair the plumbing.\n\n- Design for people.\n", policy, rules);
        desk.Registered("westam", "Westam Council");
        desk.Registered("eastam", "Eastam Council");
        foreach (var (office, group) in new (Office, string?)[] { (Westam, null), (Eastam, null), (Elm, "Elm"), (Oak, "Oak"), (None, null), (Unconfirmed, "Ash"), (WestamEditor, null), (SouthamEditor, null), (Chief, null), (Front, null) })
        {
            desk.Do(Desk.Steward, (register, head) => register.Unchanged(new Appointed(head, office, group is null ? null : Line.Parse(group))));
        }

        Assert.Null(desk.Did(Westam, head => new AppointmentConfirmed(head, desk.Seq(Elm))) ?? desk.Did(Eastam, head => new AppointmentConfirmed(head, desk.Seq(Oak))) ?? desk.Did(Eastam, head => new AppointmentConfirmed(head, desk.Seq(None))));
        return desk;
    }

    /// <summary>The number of the appointment by which somebody holds an office.</summary>
    public static int Seq(this Desk desk, Office office) => desk.Register.Roster.Find(office)!.Seq;

    /// <summary>The number of the newest entry.</summary>
    public static int Last(this Desk desk) => desk.Register.Seq;

    public static Sha256 Words(this Desk desk, int clause) => desk.Draft.Find(new ClauseId(clause))!.Wording.Hash;

    public static Sha256 Whole(this Desk desk) => desk.Register.Files.TextHash;

    public static Refusal? Did(this Desk desk, Office by, Func<Head, Entry> entry, string? reason = "Because.") => desk.Try(by, (register, head) => register.Unchanged(entry(head)), out _, reason);

    /// <summary>A panel is opened.</summary>
    public static Refusal? Panel(this Desk desk, Reading reading, params Office[] members) =>
        desk.Did(Desk.Steward, head => new PanelOpened(head, desk.Register.Panels.Count + 1, Line.Parse("Panel"), null, [.. members.Select(desk.Seq)], reading));

    /// <summary>An open finding on clauses.</summary>
    public static Refusal? Found(this Desk desk, Office by, Finding finding, int[] clauses, string? words = null, string? reason = "Because.") =>
        desk.Try(by, (register, head) => Checking.Of([.. clauses.Select(desk.Words)], finding, words is null ? null : Line.Parse(words)).Openly(register, head), out _, reason);

    /// <summary>A proposal of Northam that is accepted and rewords a clause.</summary>
    public static Refusal? Reworded(this Desk desk, int clause, string words, Office? by = null) =>
        desk.TryPropose(by ?? Desk.Northam, new RequestedChange.Reword(new(clause), words)) ?? desk.Decide(desk.Register.Proposals.Count, DecisionCode.Accepted);

    /// <summary>The text is frozen for approval.</summary>
    public static Refusal? Frozen(this Desk desk, string version = "1.0") =>
        desk.Did(Desk.Steward, head => new CandidateOpened(head, VersionNumber.Parse(version), desk.Whole(), desk.Register.Files.Hash(Files.PolicyPath)!));

    /// <summary>Other publishing rules come into force.</summary>
    public static Refusal? Changed(this Desk desk, Office by, int number, string yaml, int? proposed = null, string? reason = "Because.") =>
        desk.Try(by, (register, head) => new Act(new PolicyChanged(head, number, proposed), register.Files.With(Files.PolicyPath, Utf8.Encode(yaml))), out _, reason);
}
