using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Core.Wordings;

namespace DraftControl.Core.Rules;

/// <summary>Who may test whether words are politically neutral, and how a finding is given, sealed, opened and taken back.</summary>
public static class NeutralityRules
{
    internal static Refusal? Refuses(this Register register, NeutralityChecked entry) =>
        MayNotCheck(entry.By)
        ?? register.IsSealed()
        ?? register.MayNotTest(entry.By, entry.Wordings)
        ?? Misplaced(register, entry)
        ?? register.Unfound(entry.Wordings, entry.Words)
        ?? Incomplete(entry.Finding, entry.Words, entry.Reason, onWholeText: false)
        ?? register.IsFoundAlready(entry);

    internal static Refusal? Refuses(this Register register, TextChecked entry) =>
        MayNotCheck(entry.By)
        ?? register.IsSealed()
        ?? register.IsOutdated(entry.Text)
        ?? Incomplete(entry.Finding, words: null, entry.Reason, onWholeText: true);

    internal static Refusal? Refuses(this Register register, FindingSealed entry) =>
        MayNotCheck(entry.By)
        ?? (register.FindPanel(entry.Panel) is not { } panel ? Refusal.NotFound($"There is no panel {entry.Panel}.")
            : !panel.IsSealed ? Refusal.NotAllowed($"Panel {entry.Panel} does not take sealed findings.")
            : !register.SitsOn(panel, entry.By) ? NotAMember(panel)

            // What is said beside a seal could tell what is under it.
            : entry.Reason is not null ? Refusal.NotAllowed("A finding under seal says nothing beside the seal. Its reason belongs under it.")
            : null)
        ?? (entry.Subject.Text is { } text ? register.IsOutdated(text) : register.MayNotTest(entry.By, entry.Subject.Wordings) ?? Misplaced(register, entry.Subject.Wordings, entry.Subject.Clauses));

    /// <summary>Opening says nothing new: it shows what the seal holds, to everybody at once, when the panel has closed.</summary>
    internal static Refusal? Refuses(this Register register, FindingOpened entry) =>
        PanelRules.MayNotRun(entry.By)
        ?? (register.Find<FindingSealed>(entry.Sealed) is not { } was ? Refusal.NotFound($"Entry {entry.Sealed} seals no finding.")
            : register.FindPanel(was.Panel) is { IsOpen: true } ? Refusal.NotAllowed($"Findings are opened once panel {was.Panel} has closed.")
            : register.Panels[was.Panel - 1].Opened.Contains(entry.Sealed) ? Refusal.NotAllowed($"The finding of entry {entry.Sealed} has been opened already.")
            : Sealing.Of(entry.Finding, entry.Words, entry.Salt, entry.Reason) != was.Seal ? Refusal.NotAllowed($"This is not what entry {entry.Sealed} sealed.")
            : Incomplete(entry.Finding, entry.Words, entry.Reason, was.Subject.Text is not null));

    internal static Refusal? Refuses(this Register register, FindingWithdrawn entry) =>
        MayNotCheck(entry.By)
        ?? (entry.Subject switch
        {
            { Text: { } text } => register.TextChecks.By(entry.By.Person, text) is null ? NothingFound() : null,
            _ when entry.Subject.Wordings.Count == 0 || entry.Subject.Wordings.Any(wording => register.Checks.By(entry.By.Person, wording) is null) => NothingFound(),
            _ => Misplaced(register, entry.Subject.Wordings, entry.Subject.Clauses),
        });

    /// <summary>What a finding must say with it.</summary>
    public static Refusal? Incomplete(Finding finding, Line? words, Reason? reason, bool onWholeText) => finding switch
    {
        Finding.Concern when words is null && !onWholeText => Refusal.NotAllowed("Enter the words that concern you."),
        Finding.Concern or Finding.Unsure when reason is null => Refusal.NotAllowed("Enter a reason."),
        _ when words is not null && (finding != Finding.Concern || onWholeText) => Refusal.NotAllowed("Only a concern about a clause names words."),
        _ => null,
    };

    private static Refusal? MayNotCheck(Office by) => by.Role == Role.Councillor ? null : Refusal.NotYours("Only a councillor can record a neutrality check.");

    /// <summary>While a panel reads under seal nobody shows the others what they found.</summary>
    private static Refusal? IsSealed(this Register register) => register.OpenPanel() is { IsSealed: true } panel
        ? Refusal.NotAllowed($"Findings are sealed until panel {panel.Number}, {panel.Name}, closes. Its members give theirs under seal.")
        : null;

    private static Refusal NotAMember(Panel panel) => Refusal.NotYours($"You were not invited to panel {panel.Number}, {panel.Name}.");

    private static Refusal NothingFound() => Refusal.NotAllowed("You have no finding on these words to take back.");

    private static Refusal? IsOutdated(this Register register, Sha256 text) =>
        text == register.Files.TextHash ? null : Refusal.Changed("The text has changed since you read it. Read it again.");

    private static Refusal? MayNotTest(this Register register, Office by, IReadOnlyList<Sha256> wordings) =>
        wordings.Count == 0 || wordings.Distinct().Count() != wordings.Count
            ? Refusal.NotAllowed("A check names the wordings it is about, each once.")
            : wordings.Select(wording => register.MayNotTest(by, [.. register.Draft.WithWording(wording)])).FirstOrDefault(refusal => refusal is not null);

    /// <summary>A councillor tests the words of others, never words that their own council brought.</summary>
    private static Refusal? MayNotTest(this Register register, Office by, IReadOnlyList<Clause> clauses) =>
        clauses.Count == 0 ? Refusal.Changed("These words are no longer in the draft. Read the new words and check those.")
        : clauses.Any(clause => register.Brought(clause).Contains(by.Organisation)) ? Refusal.NotYours("Nobody tests words that their own organisation brought.")
        : clauses.Any(clause => register.Interests.Has(by.Person, clause.Id)) ? Refusal.NotYours("You declared an interest in this clause, so you do not test it.")
        : null;

    /// <summary>A finding counts for the group and the council of its appointment, so that the same again in another one could take away what is there.</summary>
    private static Refusal? IsFoundAlready(this Register register, NeutralityChecked entry) =>
        register.Rules >= RuleSets.FindsNeutralOnce && entry.Finding == Finding.Neutral && entry.Wordings.Any(wording =>
            register.Checks.By(entry.By.Person, wording) is { Finding: Finding.Neutral } earlier
            && !(earlier.By == entry.By && earlier.Seq > register.Roster.Find(entry.By)!.Seq)
            && !earlier.IsExpired(register.Files.Policy, entry.At))
            ? Refusal.NotAllowed("You found these words neutral in an earlier appointment, and that counts. Take it back first, if it is to count for your new one.")
            : null;

    private static Refusal? Misplaced(Register register, NeutralityChecked entry) =>
        entry.Clauses.Count > 0 || register.Rules >= RuleSets.ChecksNameClauses ? Misplaced(register, entry.Wordings, entry.Clauses) : null;

    private static Refusal? Misplaced(Register register, IReadOnlyList<Sha256> wordings, IReadOnlyList<ClauseId> clauses) =>
        clauses.SequenceEqual(register.Draft.Having(wordings)) ? null : Refusal.Changed("The clauses that have these words are others now. Read the draft again.");

    /// <summary>The words of a concern stand in every wording that it is about.</summary>
    internal static Refusal? Unfound(this Register register, IReadOnlyList<Sha256> wordings, Line? words) =>
        words is not null && wordings.SelectMany(register.Draft.WithWording).Any(clause => !clause.Wording.Text.Contains(words.ToString(), StringComparison.Ordinal))
            ? Refusal.NotAllowed($"The words '{words}' do not stand in the clause. Copy the words that concern you exactly.")
            : null;
}
