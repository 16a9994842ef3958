using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Rules;
using DraftControl.Core.Wordings;
using DraftControl.Tests.Support;
using static DraftControl.Tests.Support.TestingDesk;

namespace DraftControl.Tests.Core.Rules;

/// <summary>Who says whether they could put their name to words, who enters what came by e-mail, and who writes the list of loaded terms.</summary>
public sealed class LanguageRulesTests
{
    private const string Asked = "Only a chief executive or somebody of the front line can answer a language test.";
    private const string Once = "An answer names the wordings it is about, each once.";
    private const string Gone = "Some of these words are no longer in the draft. Read the new words and answer those.";

    private static readonly Dictionary<string, (string? Sentence, Func<Desk, Refusal?> Try)> rows = new(StringComparer.Ordinal)
    {
        ["by a chief executive"] = (null, desk => Say(desk, Chief, LanguageAnswer.NameToIt, [2, 3])),
        ["by the front line"] = (null, desk => Say(desk, Front, LanguageAnswer.NotUnderstood, [2])),
        ["again"] = (null, desk => Say(desk, Chief, LanguageAnswer.NeedsChange, [2]) ?? Say(desk, Chief, LanguageAnswer.NameToIt, [2])),
        ["by a councillor"] = (Asked, desk => Say(desk, Elm, LanguageAnswer.NameToIt, [2])),
        ["by a steward"] = (Asked, desk => Say(desk, Desk.Steward, LanguageAnswer.NameToIt, [2])),
        ["by a representative"] = (Asked, desk => Say(desk, Desk.Northam, LanguageAnswer.NameToIt, [2])),
        ["about nothing"] = (Once, desk => Say(desk, Chief, LanguageAnswer.NameToIt, [])),
        ["about a wording twice"] = (Once, desk => Say(desk, Chief, LanguageAnswer.NameToIt, [2, 2])),
        ["about words that have gone"] = (Gone, desk => desk.Did(Chief, head => new LanguageTested(head, null, [Sha256.Of("x")], LanguageAnswer.NameToIt, FilledInBy.Themselves))),
        ["for a round that there is not"] = ("There is no round 1.", desk => desk.Did(Chief, head => new LanguageTested(head, 1, [desk.Words(2)], LanguageAnswer.NameToIt, FilledInBy.Themselves))),
        ["a name to it without a comment"] = (null, desk => Say(desk, Chief, LanguageAnswer.NameToIt, [2], comment: null)),
        ["a change without saying which"] = ("Enter what you would need changed.", desk => Say(desk, Chief, LanguageAnswer.NeedsChange, [2], comment: null)),
        ["not understood without saying what"] = ("Enter what you do not understand.", desk => Say(desk, Chief, LanguageAnswer.NotUnderstood, [2], comment: null)),
        ["by an office that has ended"] = ("You are not chief executive of northam Council by the roster.", desk => desk.Did(Desk.Steward, head => new AppointmentEnded(head, desk.Seq(Chief))) ?? Say(desk, Chief, LanguageAnswer.NameToIt, [2])),

        ["received"] = (null, desk => Receive(desk, Desk.Steward, desk.Seq(Chief), LanguageAnswer.NeedsChange)),
        ["received from the front line"] = (null, desk => Receive(desk, Desk.Steward, desk.Seq(Front), LanguageAnswer.NameToIt, comment: null)),
        ["received today"] = (null, desk => Receive(desk, Desk.Steward, desk.Seq(Chief), LanguageAnswer.NameToIt, "2026-01-01")),
        ["received where it is tomorrow already"] = (null, desk => Receive(desk, Desk.Steward, desk.Seq(Chief), LanguageAnswer.NameToIt, "2026-01-02")),
        ["received in days to come"] = ("The day on which the mail came must not be in the future.", desk => Receive(desk, Desk.Steward, desk.Seq(Chief), LanguageAnswer.NameToIt, "2026-01-03")),
        ["received by an editor"] = ("Only a steward can enter an answer that came by e-mail.", desk => Receive(desk, Desk.Editor, desk.Seq(Chief), LanguageAnswer.NameToIt)),
        ["received by the chief executive"] = ("Only a steward can enter an answer that came by e-mail.", desk => Receive(desk, Chief, desk.Seq(Chief), LanguageAnswer.NameToIt)),
        ["received from a councillor"] = ("Only chief executives and the front line are asked.", desk => Receive(desk, Desk.Steward, desk.Seq(Elm), LanguageAnswer.NameToIt)),
        ["received from nobody"] = ("There is no appointment 99.", desk => Receive(desk, Desk.Steward, 99, LanguageAnswer.NameToIt)),
        ["received from who is in office no more"] = ("This appointment has ended.", desk => desk.Did(Desk.Steward, head => new AppointmentEnded(head, 18)) ?? Receive(desk, Desk.Steward, 18, LanguageAnswer.NameToIt)),
        ["received without what should change"] = ("Enter what you would need changed.", desk => Receive(desk, Desk.Steward, desk.Seq(Chief), LanguageAnswer.NeedsChange, comment: null)),

        ["terms by a steward"] = (null, desk => Terms(desk, Desk.Steward, "woke: Used in blame.\n")),
        ["terms by an editor"] = (null, desk => Terms(desk, Desk.Editor, "woke: Used in blame.\n")),
        ["terms by a councillor"] = ("Only a steward or an editor can change the list of loaded terms.", desk => Terms(desk, Elm, "woke: Used in blame.\n")),
        ["terms that cannot be read"] = ("The files do not fit: terms.yml, line 1: it must be lines of 'term: reason'.", desk => Terms(desk, Desk.Steward, "woke\n")),
        ["terms that are not written"] = ("terms.yml is missing.", desk => desk.Did(Desk.Steward, head => new TermsChanged(head))),
    };

    public static TheoryData<string> Rows => [.. rows.Keys];

    [Theory, MemberData(nameof(Rows))]
    public void Whatever_is_refused_is_refused_in_its_sentence(string row)
    {
        var refusal = rows[row].Try(Make());

        Assert.Equal(rows[row].Sentence, refusal?.Sentence);
    }

    [Fact]
    public void What_came_by_mail_is_the_answer_of_who_wrote_it_and_the_newest_answer_counts()
    {
        var desk = Make();
        Assert.Null(Say(desk, Chief, LanguageAnswer.NameToIt, [2]));

        Assert.Null(Receive(desk, Desk.Steward, desk.Seq(Chief), LanguageAnswer.NeedsChange));

        var test = Assert.Single(desk.Register.LanguageTests.On(desk.Words(2)));
        Assert.Equal((Chief, LanguageAnswer.NeedsChange, null), (test.By, test.Answer, test.How));
        Assert.Equal(2, desk.Register.LanguageTests.Ever(desk.Words(2)).Count);
    }

    [Fact]
    public void A_declaration_that_writes_no_list_of_terms_has_the_usual_one()
    {
        var desk = Make();
        Assert.Same(LoadedTerms.Usual, desk.Register.Files.Terms);

        Assert.Null(Terms(desk, Desk.Steward, "woke: Used in blame.\n"));

        Assert.Equal("woke", Assert.Single(desk.Register.Files.Terms.Terms).Term);
    }

    private static Refusal? Say(Desk desk, Office by, LanguageAnswer answer, int[] clauses, string? comment = "Because.") =>
        desk.Did(by, head => new LanguageTested(head, null, [.. clauses.Select(desk.Words)], answer, FilledInBy.Themselves), comment);

    private static Refusal? Receive(Desk desk, Office by, int appointment, LanguageAnswer answer, string day = "2025-12-31", string? comment = "Because.") =>
        desk.Did(by, head => new LanguageTestReceived(head, appointment, null, [desk.Words(2)], answer, Day.Parse(day), Sha256.Of("mail")), comment);

    private static Refusal? Terms(Desk desk, Office by, string yaml) =>
        desk.Try(by, (register, head) => new Act(new TermsChanged(head), register.Files.With(Files.TermsPath, Utf8.Encode(yaml))), out _);
}
