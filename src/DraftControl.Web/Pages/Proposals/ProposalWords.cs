using System.Globalization;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Policies;
using DraftControl.Core.Registers;
using DraftControl.Core.Wordings;

namespace DraftControl.Web.Pages.Proposals;

/// <summary>Proposals and their changes in the words that every page uses.</summary>
public static class ProposalWords
{
    /// <summary>A proposal's state as its tag shows it: the class that colours the tag, and its words.</summary>
    public static (string Class, string Words) StateTag(this Register register, Proposal proposal) => (register.State(proposal), proposal.Decision?.Code) switch
    {
        (ProposalState.Decided, { } code) => ($"dc-state--{code.Spelled()}", code == DecisionCode.AlreadyCovered ? "Already covered" : Capital(code.InWords())),
        (ProposalState.Open or ProposalState.Combines, DecisionCode.Deferred) => ("dc-state--deferred", "Open, deferred"),
        (ProposalState.Combines, _) => ("dc-state--combines", "Open, combines"),
        var (state, _) => ($"dc-state--{state.Spelled()}", Capital(state.InWords())),
    };

    /// <summary>What a change does: <c>Reword clause 3.2</c>, <c>Add a clause after clause 3.2</c>.</summary>
    /// <param name="change">The change.</param>
    /// <param name="now">The text as it stands, whose numbers people use.</param>
    /// <param name="base">The text that the change was made against, for clauses that are gone.</param>
    public static string InWords(this Change change, Draft now, Draft @base) => change switch
    {
        Change.Add add => $"Add a clause {Place(add.After, now, @base)}",
        Change.Move move => $"Move {Name(move.Clause, now, @base)} to {Place(move.After, now, @base)}",
        Change.Remove => $"Remove {Name(change.Clause, now, @base)}",
        _ => $"Reword {Name(change.Clause, now, @base)}",
    };

    /// <summary>What a change is about, for lists: <c>3.2</c>, or <c>after 3.2</c> for a clause that is added.</summary>
    public static string Touched(this Change change, Draft now) => change is Change.Add add
        ? add.After is { } after ? now.Find(after) is null ? "a new clause" : $"after {Short(after, now)}" : "a new first clause"
        : Short(change.Clause, now);

    /// <summary>A clause in a list to choose from: its number and its first words.</summary>
    public static string Listed(this Draft draft, Clause clause)
    {
        const int most = 50;
        var (name, words) = (draft.NumberOf(clause.Id)?.ToString() ?? $"{Capital(draft.InWords(clause.Id))}:", clause.Wording.Text);
        return words.Length <= most ? $"{name} {words}" : $"{name} {words[..(words.LastIndexOf(' ', most) is var end and > 0 ? end : most)]}…";
    }

    /// <summary>Proposals in a sentence: <c>proposals 3, 4 and 7</c>.</summary>
    public static string Named(IReadOnlyList<int> numbers) => numbers is [var one] ? string.Create(CultureInfo.InvariantCulture, $"proposal {one}")
        : string.Create(CultureInfo.InvariantCulture, $"proposals {string.Join(", ", numbers.SkipLast(1))} and {numbers[^1]}");

    /// <summary>What a clause is in a text: <c>paragraph 3.3</c>.</summary>
    public static string Described(this Draft draft, ClauseId clause)
    {
        var numbered = draft.Numbered.First(numbered => numbered.Clause == clause);
        var kind = numbered.Kind switch
        {
            ClauseKind.Heading => "heading",
            ClauseKind.ListItem => "list item",
            ClauseKind.Quote => "quotation",
            ClauseKind.TableRow => "table row",
            ClauseKind.Paragraph => "paragraph",
            _ => "text that is shown as it is typed",
        };
        return numbered.Number is { } number ? $"{kind} {number}" : kind;
    }

    /// <summary>Who will see what is sent, and under what name.</summary>
    public static string WhoSees(this Register register, Office office) => register.Files.Policy.Drafting == Drafting.Public
        ? $"Everybody will be able to read this, under the name “{register.Author(office)}”. Your own name is never shown."
        : $"Everybody who takes part in this declaration will be able to read this, under the name “{register.Author(office)}”. Your own name is never shown. It becomes public with the next version that is released.";

    public static string Capital(string text) => char.ToUpper(text[0], CultureInfo.InvariantCulture) + text[1..];

    private static string Short(ClauseId clause, Draft now) => now.NumberOf(clause)?.ToString() ?? (now.Find(clause) is null ? $"{clause} (removed)" : "the title");

    private static string Name(ClauseId clause, Draft now, Draft @base) =>
        now.Find(clause) is not null ? now.InWords(clause) : @base.Find(clause) is not null ? $"{@base.InWords(clause)}, which has been removed since" : "the clause added above";

    private static string Place(ClauseId? after, Draft now, Draft @base) => after is { } id ? $"after {Name(id, now, @base)}" : "at the beginning";
}
