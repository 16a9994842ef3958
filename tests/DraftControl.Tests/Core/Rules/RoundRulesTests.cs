using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Core.Rules;
using DraftControl.Core.Wordings;
using DraftControl.Tests.Support;

namespace DraftControl.Tests.Core.Rules;

/// <summary>Who runs rounds, when they may open and close, what a pause keeps out, and what belongs to which round. At the desk it is always noon.</summary>
public sealed class RoundRulesTests
{
    private const string Notice = "Proposals and contributions are not taken in just now: Because. Keep what you have written and send it when the round goes on.";

    private static readonly DateTimeOffset noon = new(2026, 1, 1, 12, 0, 0, TimeSpan.Zero);

    private static readonly Dictionary<string, (string? Sentence, Func<Desk, Refusal?> Try)> rows = new(StringComparer.Ordinal)
    {
        ["opened by a steward"] = (null, desk => Open(desk, Desk.Steward)),
        ["opened by an editor"] = (null, desk => Open(desk, Desk.Editor)),
        ["opened by a representative"] = ("Only a steward or an editor can open, change or close a round.", desk => Open(desk, Desk.Northam)),
        ["opened in the past"] = ("A round must not open in the past. Leave the opening time empty to open it now.", desk => Open(desk, Desk.Steward, opens: -1)),
        ["closing when it opens"] = ("A round must close after it opens.", desk => Open(desk, Desk.Steward, opens: 2, closes: 2)),
        ["opened while another is open"] = ("Round 1 has not closed by then. Close it first, or open the next one later.", desk => Open(desk, Desk.Steward) ?? Open(desk, Desk.Steward)),
        ["opened when another closes"] = (null, desk => Open(desk, Desk.Steward, closes: 5) ?? Open(desk, Desk.Steward, opens: 5, closes: 6)),
        ["opened once another is closed"] = (null, desk => Open(desk, Desk.Steward) ?? Did(desk, head => new RoundClosed(head, 1)) ?? Open(desk, Desk.Steward)),
        ["extended"] = (null, desk => Open(desk, Desk.Steward) ?? Did(desk, head => new RoundExtended(head, 1, At(9)))),
        ["extended to less"] = ("An extended round must close later than was said.", desk => Open(desk, Desk.Steward) ?? Did(desk, head => new RoundExtended(head, 1, At(1)))),
        ["extended into the next"] = ("Round 2 opens before that.", desk => Open(desk, Desk.Steward, closes: 5) ?? Open(desk, Desk.Steward, opens: 6, closes: 7) ?? Did(desk, head => new RoundExtended(head, 1, new Moment(noon.AddHours(6).AddSeconds(1))))),
        ["extended once it is closed"] = ("Round 1 has closed.", desk => Open(desk, Desk.Steward) ?? Did(desk, head => new RoundClosed(head, 1)) ?? Did(desk, head => new RoundExtended(head, 1, At(9)))),
        ["paused twice"] = ("Round 1 is paused already.", desk => Open(desk, Desk.Steward) ?? Did(desk, head => new RoundPaused(head, 1)) ?? Did(desk, head => new RoundPaused(head, 1))),
        ["resumed though it goes on"] = ("Round 1 is not paused.", desk => Open(desk, Desk.Steward) ?? Did(desk, head => new RoundResumed(head, 1))),
        ["paused though there is none"] = ("There is no round 3.", desk => Did(desk, head => new RoundPaused(head, 3))),
        ["proposed while it is open"] = (null, desk => Open(desk, Desk.Steward) ?? Propose(desk)),
        ["proposed while it is paused"] = (Notice, desk => Open(desk, Desk.Steward) ?? Did(desk, head => new RoundPaused(head, 1)) ?? Propose(desk)),
        ["brought in while it is paused"] = (Notice, desk => Open(desk, Desk.Steward) ?? Did(desk, head => new RoundPaused(head, 1)) ?? desk.BringIn(Desk.Northam, Contributing.Friends)),
        ["proposed once it goes on"] = (null, desk => Open(desk, Desk.Steward) ?? Did(desk, head => new RoundPaused(head, 1)) ?? Did(desk, head => new RoundResumed(head, 1)) ?? Propose(desk)),
        ["proposed once it is closed"] = (null, desk => Open(desk, Desk.Steward) ?? Did(desk, head => new RoundClosed(head, 1)) ?? Propose(desk)),
        ["proposed while one to come is paused"] = (null, desk => Open(desk, Desk.Steward, opens: 2, closes: 3) ?? Did(desk, head => new RoundPaused(head, 1)) ?? Propose(desk)),
        ["nothing to change"] = (null, desk => Content(desk, Desk.Northam)),
        ["nothing to change, twice"] = ("Your organisation has said so of this text already.", desk => Content(desk, Desk.Northam) ?? Content(desk, Desk.Northam)),
        ["nothing to change, by an editor"] = ("Only a representative can say that their organisation asks for no change.", desk => Content(desk, Desk.Editor)),
        ["nothing to change, of another text"] = ("The text has changed since you read it. Read it again.", desk => desk.Try(Desk.Northam, (register, head) => register.Unchanged(new NothingToChange(head, Sha256.Of("x"))), out _)),
    };

    public static TheoryData<string> Rows => [.. rows.Keys];

    [Theory, MemberData(nameof(Rows))]
    public void Whatever_is_refused_is_refused_in_its_sentence(string row)
    {
        var desk = new Desk("# Sharing\n\nWe will share what we learn.\n");

        var refusal = rows[row].Try(desk);

        Assert.Equal(rows[row].Sentence, refusal?.Sentence);
    }

    [Fact]
    public void What_comes_belongs_to_the_last_round_that_had_opened_and_is_late_once_it_has_closed()
    {
        var desk = new Desk("# Sharing\n\nWe will share what we learn.\n");
        Assert.Null(Propose(desk));
        Assert.Null(Open(desk, Desk.Steward));
        Assert.Null(Propose(desk));
        Assert.Null(Did(desk, head => new RoundClosed(head, 1)));
        Assert.Null(Propose(desk));

        var rounds = desk.Register.Entries.Select(recorded => recorded.Entry).OfType<Proposed>().Select(desk.Register.RoundOf).ToList();

        // At the desk all happens at noon, when the round opened and closed: whatever came then came late.
        Assert.All(rounds, round => Assert.Equal((1, true), (round!.Value.Round.Number, round.Value.IsLate)));
        Assert.Null(desk.Register.RoundOf(desk.Register.Entries[0].Entry with { Head = desk.Register.Entries[0].Entry.Head with { At = noon.AddHours(-1) } }));
    }

    [Fact]
    public void Coverage_tells_content_from_silence()
    {
        var desk = new Desk("# Sharing\n\nWe will share what we learn.\n");
        desk.Registered("westam", "Westam Council");
        desk.Appointed("f1", Role.Representative, "westam");
        Assert.Null(Open(desk, Desk.Steward));
        Assert.Null(Propose(desk));
        Assert.Null(Content(desk, Desk.Southam));

        var coverage = Coverage.Of(desk.Register, desk.Register.Rounds[0]);

        Assert.Equal([("northam", Part.Contributed), ("southam", Part.Content), ("westam", Part.Silent)], coverage.Parts.Select(asked => (asked.Organisation.Slug.ToString(), asked.Part)).Order());
    }

    private static Moment At(int hours) => new(noon.AddHours(hours));

    private static Refusal? Open(Desk desk, Office by, int opens = 0, int closes = 4) =>
        desk.Try(by, (register, head) => register.Unchanged(new RoundOpened(head, register.Rounds.Count + 1, Line.Parse("Round"), At(opens), At(closes))), out _);

    private static Refusal? Did(Desk desk, Func<Head, Entry> entry) => desk.Try(Desk.Steward, (register, head) => register.Unchanged(entry(head)), out _);

    private static Refusal? Propose(Desk desk) => desk.TryPropose(Desk.Northam, new RequestedChange.Reword(new(2), "We will share."));

    private static Refusal? Content(Desk desk, Office by) =>
        desk.Try(by, (register, head) => register.Unchanged(new NothingToChange(head, register.Files.TextHash)), out _);
}
