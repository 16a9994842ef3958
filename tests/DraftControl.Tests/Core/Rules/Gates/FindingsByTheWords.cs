using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Wordings;

namespace DraftControl.Tests.Core.Rules.Gates;

/// <summary>
/// What councillors found, from the entries alone. The newest that somebody said of words counts wherever they stand, unless it has expired or
/// they have an interest. A concern stays with its clauses until its holder clears it, finds something newer of the same clauses, says
/// something newer of the same words, or enough editors override it. What is sealed counts as a concern.
/// </summary>
internal sealed class FindingsByTheWords
{
    private readonly IReadOnlyList<Entry> entries;
    private readonly List<Said> all;
    private readonly int? months;
    private readonly int? overrides;
    private readonly DateTimeOffset at;

    public FindingsByTheWords(IReadOnlyList<Entry> entries, int? months, int? overrides, DateTimeOffset at)
    {
        (this.entries, this.months, this.overrides, this.at) = (entries, months, overrides, at);
        all = [.. entries.Select(Read).OfType<Said>()];
    }

    /// <summary>Who found the words of a clause neutral, for which organisation and group, as far as that counts.</summary>
    public IReadOnlyList<(PersonId Person, Slug Organisation, Line? Group)> Neutral(Clause clause) => [.. all
        .Where(said => IsNewest(said, clause.Wording.Hash) && said.What == What.Neutral && !HasInterest(said.By.Person, clause.Id))
        .Where(said => months is not { } last || at < said.At.AddMonths(last))
        .Select(said => (said.By.Person, said.By.Organisation, Group(said)))];

    /// <summary>Whether somebody's concern stands in the way of a clause.</summary>
    public bool HasConcern(Clause clause) => all.Exists(said =>
        said.What is What.Concern or What.Sealed && !IsSettled(said) && (IsNewest(said, clause.Wording.Hash) || (said.Clauses.Contains(clause.Id) && !IsLetGo(said, clause.Id))));

    /// <param name="text">The text.</param>
    /// <param name="expires">Whether findings on it expire as others do.</param>
    public int NeutralOnText(Sha256 text, bool expires) => OnText(text).Count(said => said.What == What.Neutral && (!expires || months is not { } last || at < said.At.AddMonths(last)));

    /// <summary>Whether somebody said last of this very text that they have a concern.</summary>
    public bool HasConcernAboutText(Sha256 text) => OnText(text).Any(said => said.What is What.Concern or What.Sealed);

    /// <summary>The same, and whether a concern about another text stays with the declaration.</summary>
    public bool HasConcernThatStays(Sha256 text) => all.Exists(said =>
        said.Text is not null && said.What is What.Concern or What.Sealed && !IsSettled(said) && (OnText(text).Contains(said) || !IsLetGo(said)));

    private IEnumerable<Said> OnText(Sha256 text) => all.Where(said => said.Text == text).GroupBy(said => said.By.Person, (_, said) => said.Last());

    private Said? Read(Entry entry) => entry switch
    {
        NeutralityChecked e => new(e, Of(e.Finding), e.Wordings, e.Clauses, Text: null),
        TextChecked e => new(e, Of(e.Finding), [], [], e.Text),
        FindingWithdrawn e => new(e, What.TakenBack, e.Subject.Wordings, e.Subject.Clauses, e.Subject.Text),
        FindingSealed e => new(e, entries.OfType<FindingOpened>().FirstOrDefault(opened => opened.Sealed == e.Seq) is { } opened ? Of(opened.Finding) : What.Sealed, e.Subject.Wordings, e.Subject.Clauses, e.Subject.Text),
        _ => null,
    };

    private bool IsNewest(Said said, Sha256 wording) => said.Wordings.Contains(wording) && !all.Exists(later => later.Seq > said.Seq && later.By.Person == said.By.Person && later.Wordings.Contains(wording));

    /// <summary>Cleared by its holder, or overridden by editors of enough organisations.</summary>
    private bool IsSettled(Said said) =>
        entries.OfType<ConcernCleared>().Any(cleared => cleared.Concern == said.Seq)
        || (overrides is { } needed && entries.OfType<ConcernOverridden>().Where(overridden => overridden.Concern == said.Seq && overridden.Seq > OpenedBy(said)).Select(overridden => overridden.By.Organisation).Distinct().Count() >= needed);

    /// <summary>The entry that opened it: nobody overrides what it says before they could read it. 0 where it was never sealed, or never opened.</summary>
    private int OpenedBy(Said said) => entries.OfType<FindingOpened>().FirstOrDefault(opened => opened.Sealed == said.Seq)?.Seq ?? 0;

    /// <summary>Whether its holder has said something newer of the whole text, whichever text that was. Who is not sure of another text, or takes back what they said of another, does not.</summary>
    private bool IsLetGo(Said said) => all.Exists(later => later.Seq > said.Seq && later.By.Person == said.By.Person && later.Text is not null && later.What switch
    {
        What.Sealed => false,
        What.Unsure or What.TakenBack => later.Text == said.Text,
        _ => true,
    });

    /// <summary>Whether its holder has said something newer that lets go of a clause. Who is not sure of other words, or takes back what they said of other words, does not.</summary>
    private bool IsLetGo(Said said, ClauseId clause) => all.Exists(later => later.Seq > said.Seq && later.By.Person == said.By.Person && later.What switch
    {
        What.Sealed => false,
        What.Unsure => said.Wordings.All(later.Wordings.Contains),
        What.TakenBack => said.Wordings.All(later.Wordings.Contains) || (later.Clauses.Contains(clause) && said.Wordings.Any(later.Wordings.Contains)),
        _ => later.Clauses.Contains(clause) || said.Wordings.All(later.Wordings.Contains),
    });

    private bool HasInterest(PersonId person, ClauseId clause) => entries.OfType<InterestDeclared>().Any(declared =>
        declared.By.Person == person && declared.Clauses.Contains(clause) && !entries.OfType<InterestEnded>().Any(ended => ended.Interest == declared.Seq));

    private Line? Group(Said said) => entries.OfType<Appointed>().Last(appointed => appointed.Office == said.By && appointed.Seq < said.Seq).Group;

    private static What Of(Finding finding) => finding switch { Finding.Neutral => What.Neutral, Finding.Unsure => What.Unsure, _ => What.Concern };

    private enum What
    {
        Neutral,
        Unsure,
        Concern,
        Sealed,
        TakenBack,
    }

    private sealed record Said(Entry Entry, What What, IReadOnlyList<Sha256> Wordings, IReadOnlyList<ClauseId> Clauses, Sha256? Text)
    {
        public int Seq => Entry.Seq;

        public Office By => Entry.By;

        public DateTimeOffset At => Entry.At;
    }
}
