using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;

namespace DraftControl.Web.Mail.Notices;

/// <summary>Who is told of concerns, and of those whose words were changed.</summary>
internal static class ConcernNotices
{
    private const string WholeText = "the whole text";
    private const string TextIsPolitical = "the text as a whole could be read as political.";

    /// <summary>A councillor has a concern about clauses that stand.</summary>
    public static IEnumerable<Notice> Raised(Telling telling, NeutralityChecked entry)
    {
        var clause = entry.Wordings.SelectMany(telling.Register.Draft.WithWording).FirstOrDefault(clause => clause.HasWords);
        return clause is null ? [] : Raised(
            telling,
            entry,
            entry.By,
            about: telling.Register.Draft.InWords(clause.Id),
            StillNeeded(telling),
            $"these words could be read as political: {entry.Words}",
            Consequence(telling.Register));
    }

    /// <summary>The same about the whole text, as long as it stands.</summary>
    public static IEnumerable<Notice> RaisedAboutText(Telling telling, TextChecked entry) =>
        entry.Text != telling.Register.Files.TextHash ? [] : Raised(telling, entry, entry.By, WholeText, StillNeeded(telling), TextIsPolitical, Consequence(telling.Register));

    /// <summary>What was sealed is a concern.</summary>
    public static IEnumerable<Notice> Opened(Telling telling, FindingOpened entry) =>
        telling.Register.Concerns.Find(entry.Sealed) is not { } concern || !telling.Register.State(concern).Stands() ? [] : Raised(
            telling,
            entry,
            concern.By,
            About(telling.Register, concern),
            new("Read the concern", telling.At($"/concerns/{concern.Seq}")),
            concern.IsAboutText ? TextIsPolitical : $"these words could be read as political: {entry.Words}").Select(notice => notice with { CanWait = true });

    /// <summary>Holders of concerns whose words an accepted proposal changed: is it cleared?</summary>
    public static IEnumerable<Notice> Answered(Telling telling, Decided entry)
    {
        if (!entry.Code.Accepts())
        {
            return [];
        }

        var changed = entry.Changes.Select(change => change.Clause).ToHashSet();
        return telling.Register.Answered()
            .Where(answered => answered.Concern.Seq < entry.Seq && (answered.Clause is { } clause ? changed.Contains(clause.Id) : IsFirstChange(telling.Register, answered.Concern, entry)) && telling.Register.Roster.MayAct(answered.Concern.By))
            .Select(answered => Answered(telling, entry, answered));
    }

    /// <summary>The holder of a concern about the whole text is asked once, when it changes for the first time.</summary>
    private static bool IsFirstChange(Register register, Concern concern, Decided entry) => !register.Clauses.Drafts.Any(seq => seq > concern.Seq && seq < entry.Seq);

    private static Notice Answered(Telling telling, Decided entry, AnsweredConcern answered) => Notice.Of(
        answered.Concern.By,
        entry,
        $"answered-{answered.Concern.Seq}",
        answered.Clause is null ? "The text that concerned you was changed" : "The words that concerned you were changed",
        new("Clear your concern, or say that it stands", telling.At($"/concerns/{answered.Concern.Seq}")),
        $"Proposal {entry.Proposal} was accepted. It changed {(answered.Clause is { } clause ? $"{telling.Register.Draft.InWords(clause.Id)}, about which you have a concern: {answered.Concern.Words}" : "the text, about which you have a concern as a whole.")}",
        "Your concern still counts until you clear it.") with
    { IsOwed = true, IsPersonal = true };

    /// <summary>What a concern that stands is about: the first clause of the text that has its words or stays with it, or all of it.</summary>
    private static string About(Register register, Concern concern) => concern.IsAboutText
        ? WholeText
        : register.Draft.InWords(register.Draft.Clauses.First(clause => concern.Clauses.Contains(clause.Id) || concern.About.Wordings.Contains(clause.Wording.Hash)).Id);

    /// <summary>Editors and stewards, who read findings by office.</summary>
    private static IEnumerable<Notice> Raised(Telling telling, Entry entry, Office by, string about, Next next, string thought, string consequence = "") =>
        telling.All(Role.Editor).Concat(telling.All(Role.Steward)).Select(office => Notice.Of(
            office,
            entry,
            "concern",
            $"A councillor has a concern about {about}",
            next,
            $"A councillor of {telling.NameOf(by.Organisation)} thinks that {thought}",
            PlainText.Reason(entry.Reason),
            consequence));

    private static string Consequence(Register register) => register.Files.Policy.NoOpenConcern ? "No version can be approved while the concern is open." : "";

    private static Next StillNeeded(Telling telling) => new("What is still needed for a version", telling.At("/publishing"));
}
