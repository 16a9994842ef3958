using DraftControl.Core.Entries;
using DraftControl.Core.Wordings;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace DraftControl.Web.Pages.LanguageTests;

/// <summary>A clause that somebody names, and what they say of it, as typed.</summary>
public sealed class NamedClause
{
    public string? Clause { get; set; }

    public string? Words { get; set; }

    public bool IsEmpty => string.IsNullOrWhiteSpace($"{Clause}{Words}");

    /// <summary>The clause, or null for the text as a whole, with the words; nothing, with errors beside the fields, where they cannot be read.</summary>
    public (Clause? Clause, Reason Words)? Read(ModelStateDictionary errors, string field, LanguageAnswer answer, IReadOnlyList<Clause> asked)
    {
        var isWhole = Clause == WholeTextFields.WholeText && answer == LanguageAnswer.NeedsChange;
        var clause = ClauseId.TryParse(Clause, provider: null, out var id) ? asked.FirstOrDefault(one => one.Id == id) : null;
        if (clause is null && !isWhole)
        {
            errors.AddModelError($"{field}.{nameof(Clause)}", "Select the clause");
        }

        var words = TypedAnswer.ReadComment(errors, $"{field}.{nameof(Words)}", Words);
        if (string.IsNullOrWhiteSpace(Words))
        {
            errors.AddModelError($"{field}.{nameof(Words)}", answer == LanguageAnswer.NeedsChange ? "Enter what you would need" : "Enter what you do not understand");
        }

        return words is not null && (isWhole || clause is not null) ? (clause, words) : null;
    }
}
