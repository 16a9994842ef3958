using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.Wordings;
using DraftControl.Web.LanguageTests;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace DraftControl.Web.Pages.LanguageTests;

/// <summary>What somebody typed about one wording.</summary>
public sealed class TypedAnswer
{
    /// <summary>The wording that they read.</summary>
    public Sha256? Sha256 { get; set; }

    public string? Answer { get; set; }

    public string? Comment { get; set; }

    public bool IsEmpty => string.IsNullOrWhiteSpace($"{Answer}{Comment}");

    /// <summary>The answer; null, with errors beside the fields, where it cannot be read or is not there.</summary>
    /// <param name="errors">Where errors go.</param>
    /// <param name="field">What the form calls it: <c>Answers[3]</c>.</param>
    /// <param name="place">Where the words stand.</param>
    public WordsAnswered? Read(ModelStateDictionary errors, string field, string place)
    {
        if (IsEmpty || Sha256 is null)
        {
            return null;
        }

        if (!LanguageAnswers.TryParse(Answer, out LanguageAnswer answer))
        {
            errors.AddModelError($"{field}.{nameof(Answer)}", $"Select what you say to {place}");
            return null;
        }

        var comment = ReadComment(errors, $"{field}.{nameof(Comment)}", Comment);
        if (answer.Missing(Comment, place) is { } missing)
        {
            errors.AddModelError($"{field}.{nameof(Comment)}", missing);
        }

        return new(Sha256, answer, comment);
    }

    /// <summary>A comment in normal form; null where there is none or, with an error, where it cannot be kept.</summary>
    public static Reason? ReadComment(ModelStateDictionary errors, string field, string? text)
    {
        var typed = Hygiene.Normalised(text ?? "").Trim();
        if (typed.Length > 0 && Reason.Complaint(typed) is { } complaint)
        {
            errors.AddModelError(field, complaint.Replace("The reason", "The comment", StringComparison.Ordinal));
            return null;
        }

        return typed.Length == 0 ? null : Reason.Parse(typed);
    }
}
