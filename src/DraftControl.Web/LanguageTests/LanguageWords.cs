using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Core.Wordings;
using DraftControl.Web.Declarations;

namespace DraftControl.Web.LanguageTests;

/// <summary>Language tests in words.</summary>
public static class LanguageWords
{
    /// <summary>As the head of a column.</summary>
    public static string Short(this LanguageAnswer answer) => answer switch
    {
        LanguageAnswer.NameToIt => "Could put their name to it",
        LanguageAnswer.NeedsChange => "Would need it changed",
        _ => "Do not understand it",
    };

    /// <summary>The class that colours its bar; the colours are those of every bar on the site.</summary>
    public static string Css(this LanguageAnswer answer) => answer switch
    {
        LanguageAnswer.NameToIt => "contributed",
        LanguageAnswer.NeedsChange => "content",
        _ => "silent",
    };

    /// <summary>The class that colours its tag.</summary>
    public static string TagCss(this LanguageAnswer answer) => answer switch
    {
        LanguageAnswer.NameToIt => "dc-state--checked",
        LanguageAnswer.NeedsChange => "dc-state--concern",
        _ => "dc-state--unsure",
    };

    /// <summary><c>Chief executives</c>, <c>Front line</c>.</summary>
    public static string Several(this Role role) => role == Role.ChiefExecutive ? "Chief executives" : "Front line";

    /// <summary><c>3 of 5 could put their name to it</c>.</summary>
    public static string InWords(this LanguageCount count) => count.All == 0 ? "no answer yet" : $"{count.NameToIt} of {count.All}";

    /// <summary>How it came, as the end of a sentence; nothing where they answered by themselves.</summary>
    public static string HowInWords(this LanguageTest test) => test.How switch
    {
        FilledInBy.Assistant => ", filled in by an assistant",
        null => ", by e-mail, entered by a steward",
        _ => "",
    };

    /// <summary>Whose answer it is: the office for those who take part, for everybody else the class alone.</summary>
    public static string Whose(this Register register, Office office, bool byOffice) => byOffice
        ? register.Author(office)
        : register.ReaderToPublic(office);

    /// <summary>How people point at a clause on these pages: <c>3.2</c>, <c>Title</c>.</summary>
    public static string Pointed(this Draft draft, ClauseId clause) => draft.NumberOf(clause)?.ToString() ?? "Title";

    /// <summary>Every place where a wording stands: <c>3.2 and 4.1</c>.</summary>
    public static string Places(this Draft draft, Sha256 wording) => string.Join(" and ", draft.WithWording(wording).Select(clause => draft.Pointed(clause.Id)));

    /// <summary>What is missing in an answer; null where nothing is. The same sentences as in the rules, said of a clause.</summary>
    public static string? Missing(this LanguageAnswer answer, string? comment, string place) => !string.IsNullOrWhiteSpace(comment) ? null : answer switch
    {
        LanguageAnswer.NeedsChange => $"Enter what you would need changed in {place}",
        LanguageAnswer.NotUnderstood => $"Enter what you do not understand in {place}",
        _ => null,
    };
}
