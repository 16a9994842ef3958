using System.Globalization;
using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Web.Declarations;

namespace DraftControl.Web.LanguageTests;

/// <summary>Answers of one form or request as entries: those that say the same become one.</summary>
public static class GivenAnswers
{
    /// <summary>The answers of whoever is asked.</summary>
    /// <param name="answers">What they say to which words.</param>
    /// <param name="form">The form's id or the <c>Idempotency-Key</c>.</param>
    /// <param name="by">Who filled it in.</param>
    public static IEnumerable<Step> Steps(this IReadOnlyList<SameAnswer> answers, string form, FilledInBy by) =>
        answers.Index().Select(same => new Step(FormOf(form, same.Index), same.Item.Comment, (register, head) => same.Item.Given(register, head, by)));

    /// <summary>The first has the form's own id, so that a form that was sent in part is known as sent.</summary>
    public static string FormOf(string form, int index) => index == 0 ? form : string.Create(CultureInfo.InvariantCulture, $"{form}/{index}");
}
