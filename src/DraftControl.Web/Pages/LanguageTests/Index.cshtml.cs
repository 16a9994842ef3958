using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Core.Rules;
using DraftControl.Core.Wordings;
using DraftControl.Web.Declarations;
using Microsoft.AspNetCore.Mvc;

namespace DraftControl.Web.Pages.LanguageTests;

/// <summary>What chief executives and the front line answered, clause by clause: now, or as a round left it; and how that moved from round to round.</summary>
public sealed class IndexModel(Access access) : DeclarationPage(access)
{
    /// <summary>The round whose end is looked at; null for the words as they stand.</summary>
    [BindProperty(SupportsGet = true)]
    public int? Round { get; set; }

    public Round? Shown { get; private set; }

    /// <summary>The text that is looked at.</summary>
    public Draft Draft { get; private set; } = null!;

    public IReadOnlyList<ClauseAnswers> Answers { get; private set; } = [];

    /// <summary>The rounds that are over, in which somebody answered.</summary>
    public IReadOnlyList<Round> Over { get; private set; } = [];

    /// <summary>What each of those rounds left, by clause.</summary>
    public IReadOnlyDictionary<int, IReadOnlyDictionary<ClauseId, ClauseAnswers>> Before { get; private set; } = new Dictionary<int, IReadOnlyDictionary<ClauseId, ClauseAnswers>>();

    public bool ByOffice => Visibility.SeesFindingsByOffice(Register);

    /// <summary>The office in which the reader is asked; null where they are not.</summary>
    public Office? AskedAs => SignedIn.SpeaksAsAny(Register, office => LanguageRules.IsAsked(office.Role));

    public bool IsSteward => SignedIn.Holds(Register, Role.Steward) is not null;

    public int Waiting => AskedAs is { } office ? Register.AskedOf(office.Person).DistinctBy(clause => clause.Wording.Hash).Count() : 0;

    /// <summary>How many of a role hold their office now, and how many of them have answered something that stands.</summary>
    public (int Of, int Answered) Turnout(Role role)
    {
        var people = Register.Roster.Holders(role).Select(held => held.Office.Person).ToHashSet();
        return (people.Count, Register.LanguageNow().SelectMany(clause => clause.Tests).Select(test => test.By.Person).Distinct().Count(people.Contains));
    }

    /// <summary>The comments on a clause.</summary>
    public static IEnumerable<LanguageTest> Comments(ClauseAnswers clause) => clause.Tests.Where(test => test.Comment is not null);

    /// <summary>The mail that an answer came by; null where it did not come by one.</summary>
    public Sha256? Evidence(LanguageTest test) => Register.Find<LanguageTestReceived>(test.Seq)?.Evidence;

    public IActionResult OnGet()
    {
        Over = [.. Register.Rounds.Where(round => round.Ends <= Moment && Register.Entries.Any(recorded => RoundOf(recorded.Entry) == round.Number))];
        Before = Over.ToDictionary(round => round.Number, round => (IReadOnlyDictionary<ClauseId, ClauseAnswers>)Left(round).ToDictionary(answers => answers.Clause.Id));
        if (!ModelState.IsValid || (Round is { } number && Over.All(round => round.Number != number)))
        {
            return NotFound();
        }

        Shown = Over.FirstOrDefault(round => round.Number == Round);
        Draft = Shown is null ? Register.Draft : DraftOf(Shown);
        Answers = Shown is null ? Register.LanguageNow() : Left(Shown);
        return Page();
    }

    private IReadOnlyList<ClauseAnswers> Left(Round round) => Register.LanguageIn(round, DraftOf(round));

    private Draft DraftOf(Round round) => Ledger.FilesAt(Register.Entries[Register.DraftEntryAt(round.Ends) - 1].Commit).Draft;

    private static int? RoundOf(Entry entry) => entry switch { LanguageTested e => e.Round, LanguageTestReceived e => e.Round, _ => null };
}
