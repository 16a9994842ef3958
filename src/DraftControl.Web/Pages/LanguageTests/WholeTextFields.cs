using System.Globalization;
using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.Wordings;
using DraftControl.Web.LanguageTests;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace DraftControl.Web.Pages.LanguageTests;

/// <summary>Three questions about a whole text: could one put one's name to it, which clauses would have to change and to what, and which are not understood.</summary>
public sealed class WholeTextFields
{
    /// <summary>Stands for the text as a whole among the clauses.</summary>
    public const string WholeText = "text";

    private const int MostRows = 60;

    /// <summary><c>yes</c> to the text as it stands; <c>if</c> what is named is changed or explained; <c>named</c> where nothing is said of the rest, which only a mail may leave open.</summary>
    public string? Whole { get; set; }

    public List<NamedClause> Changes { get; set; } = [];

    public List<NamedClause> Unclear { get; set; } = [];

    /// <summary>The clauses to choose from: what stands for each, and its number with its first words.</summary>
    [BindNever]
    public IReadOnlyList<(string Value, string Words)> Offered { get; private set; } = [];

    /// <summary>Whether the answers are those of a mail.</summary>
    [BindNever]
    public bool IsOfMail { get; set; }

    /// <summary>Makes the questions ready to be asked about some clauses.</summary>
    public WholeTextFields Offering(Draft draft, IEnumerable<Clause> asked)
    {
        Offered = [.. asked.DistinctBy(clause => clause.Wording.Hash).Select(clause => (clause.Id.ToString(), $"{draft.Places(clause.Wording.Hash)} {Begin(clause)}"))];
        (Changes, Unclear) = (Changes.Count == 0 ? [new()] : Changes, Unclear.Count == 0 ? [new()] : Unclear);
        return this;
    }

    /// <summary>One more clause to name, where a button asked for it.</summary>
    /// <returns>Whether the button was one of these.</returns>
    public bool GoesOn(string? step)
    {
        var rows = step switch { "more-changes" => Changes, "more-unclear" => Unclear, _ => null };
        if (rows is { Count: < MostRows })
        {
            rows.Add(new());
        }

        return rows is not null;
    }

    /// <summary>The answers, one for each wording that is asked about; null, with errors beside the fields, where they cannot be read.</summary>
    /// <param name="errors">Where errors go.</param>
    /// <param name="form">What the form calls these fields.</param>
    /// <param name="asked">The clauses.</param>
    public IReadOnlyList<WordsAnswered>? Read(ModelStateDictionary errors, string form, IReadOnlyList<Clause> asked)
    {
        if (Whole is not ("yes" or "if") && !(IsOfMail && Whole is "named"))
        {
            errors.AddModelError($"{form}.{nameof(Whole)}", IsOfMail ? "Select what the mail says of the text as a whole" : "Select whether you could put your name to the text as a whole");
        }

        var (named, whole) = (new Dictionary<Sha256, WordsAnswered>(), (Reason?)null);
        foreach (var (rows, field, answer) in new[] { (Changes, nameof(Changes), LanguageAnswer.NeedsChange), (Unclear, nameof(Unclear), LanguageAnswer.NotUnderstood) })
        {
            foreach (var (index, row) in rows.Index().Where(row => !row.Item.IsEmpty))
            {
                var at = string.Create(CultureInfo.InvariantCulture, $"{form}.{field}[{index}]");
                if (row.Read(errors, at, answer, asked) is not { } read)
                {
                    continue;
                }

                if (read.Clause is null ? whole is not null : !named.TryAdd(read.Clause.Wording.Hash, new(read.Clause.Wording.Hash, answer, read.Words)))
                {
                    errors.AddModelError($"{at}.{nameof(NamedClause.Clause)}", "You named this twice. Say everything about it in one place");
                }

                whole = read.Clause is null ? read.Words : whole;
            }
        }

        if (errors.IsValid && Whole == "yes" && (named.Count > 0 || whole is not null))
        {
            errors.AddModelError($"{form}.{nameof(Whole)}", "You named clauses below. Select “Only if something changes, or is explained”, or clear what you named");
        }
        else if (errors.IsValid && Whole != "yes" && named.Count == 0 && whole is null)
        {
            errors.AddModelError($"{form}.{nameof(Changes)}[0].{nameof(NamedClause.Clause)}", "Select a clause and say what you would need, here or below");
        }

        return errors.IsValid ? [.. asked.Select(clause => clause.Wording.Hash).Distinct().Select(hash => named.GetValueOrDefault(hash) ?? OfRest(hash, whole)).OfType<WordsAnswered>()] : null;
    }

    /// <summary>What is said of words that are not named.</summary>
    private WordsAnswered? OfRest(Sha256 hash, Reason? whole) => whole is not null ? new(hash, LanguageAnswer.NeedsChange, whole)
        : Whole == "named" ? null
        : new(hash, LanguageAnswer.NameToIt, Comment: null);

    private static string Begin(Clause clause)
    {
        const int most = 8;
        return clause.Wording.Words.Count <= most ? clause.Wording.Text : $"{string.Join(' ', clause.Wording.Words.Take(most))} …";
    }
}
