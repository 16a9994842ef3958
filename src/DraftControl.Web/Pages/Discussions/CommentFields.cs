using DraftControl.Core.Entries;
using DraftControl.Core.Wordings;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace DraftControl.Web.Pages.Discussions;

/// <summary>Other words that somebody suggests, as a form asks for them.</summary>
public sealed class CommentFields
{
    /// <summary>The clause that they are for, where there are several.</summary>
    public string? For { get; set; }

    public string? Words { get; set; }

    /// <summary>The clauses for which words can be suggested in a thread about something, with the words to begin with.</summary>
    public static IReadOnlyList<(ClauseId Clause, string Name, string Words)> Choices(DeclarationPage page, Topic topic)
    {
        switch (topic)
        {
            case Topic.OnClause on when page.Register.Draft.Find(on.Clause) is { HasWords: true } clause:
                return [(clause.Id, page.Register.Draft.InWords(clause.Id), Spans.Bare(clause.Span))];
            case Topic.OnProposal on when page.Register.Proposals[on.Proposal] is { IsOpen: true } proposal:
                var asked = page.Ledger.FilesAt(proposal.Wording).Draft;
                return [.. proposal.Changes.Where(change => change is Change.Reword or Change.Add).DistinctBy(change => change.Clause).Select(change => asked.Find(change.Clause)).OfType<Clause>()
                    .Where(clause => clause.HasWords).Select(clause => (clause.Id, asked.InWords(clause.Id), Spans.Bare(clause.Span)))];
            default:
                return [];
        }
    }

    /// <summary>What is suggested; null where nothing is, or, with an error beside the field, where it cannot be read.</summary>
    public Suggestion? Read(ModelStateDictionary errors, string form, IReadOnlyList<(ClauseId Clause, string Name, string Words)> choices)
    {
        var words = Hygiene.Normalised(Words ?? "").Trim();
        var chosen = choices.FirstOrDefault(choice => choices.Count == 1 || choice.Clause.ToString() == For);
        if (words.Length == 0 || chosen.Name is null || string.Equals(words, chosen.Words.Trim(), StringComparison.Ordinal))
        {
            return null;
        }

        if (Reason.Complaint(words) is { } complaint)
        {
            errors.AddModelError($"{form}.{nameof(Words)}", complaint.Replace("The reason", "The suggestion", StringComparison.Ordinal));
            return null;
        }

        return new(chosen.Clause, Reason.Parse(words));
    }
}
