using System.Globalization;
using DraftControl.Core.Entries;
using DraftControl.Core.Wordings;

namespace DraftControl.Web.Pages.Proposals;

/// <summary>An editor's own words for one clause, as the form holds them.</summary>
public sealed class TypedWording
{
    public ClauseId Clause { get; set; }

    /// <summary>Markdown without the marks of the block.</summary>
    public string? Wording { get; set; }
}

/// <summary>What a decision's form says about the words.</summary>
public static class TypedWordings
{
    /// <summary>The disposition codes that fit a proposal as it stands now, with the words beside each.</summary>
    public static IEnumerable<(DecisionCode Code, string Words)> Codes(this IReadOnlyList<ShownChange> asked)
    {
        (DecisionCode Code, string Words)[] all =
        [
            (DecisionCode.Accepted, "Accepted"),
            (DecisionCode.AcceptedWithChanges, "Accepted with changes"),
            (DecisionCode.NotAccepted, "Not accepted"),
            (DecisionCode.AlreadyCovered, "Already covered by another proposal"),
            (DecisionCode.OutOfScope, "Out of scope"),
            (DecisionCode.Deferred, "Deferred: it stays open"),
        ];
        var (gone, overtaken) = (asked.Count(change => change.IsGone), asked.Any(change => change.NeedsWording));
        return all.Where(pair => pair.Code switch
        {
            DecisionCode.Accepted => gone == 0 && !overtaken,
            DecisionCode.AcceptedWithChanges => gone == 0 || ClauseChoice.Of(asked).Any(choice => !choice.IsGone),
            _ => true,
        });
    }

    /// <summary>A field for every clause that gets words: with the words that it would have if the proposal were accepted as it is, where nothing was typed yet.</summary>
    public static List<TypedWording> For(IReadOnlyList<ShownChange> asked, IReadOnlyList<TypedWording> typed) =>
        [.. asked.Where(change => change.IsWorded).Select(change => typed.FirstOrDefault(other => other.Clause == change.Of.Clause)
            ?? new TypedWording { Clause = change.Of.Clause, Wording = Spans.Bare(Taken(change)) })];

    /// <summary>The words that the editor gives for what is taken up: those that differ from what is asked for, and those that an accepted change makes necessary.</summary>
    public static IReadOnlyDictionary<ClauseId, string> Given(this IEnumerable<TypedWording> typed, IReadOnlyList<ShownChange> asked, IReadOnlySet<ClauseId> leaving) => typed
        .Where(wording => !leaving.Contains(wording.Clause) && asked.FirstOrDefault(change => change.Of.Clause == wording.Clause) is { } change && (change.NeedsWording || Differs(wording, change)))
        .ToDictionary(wording => wording.Clause, wording => wording.Wording ?? "");

    /// <summary>What is wrong with the words of an acceptance with changes: each with the name of its field, and what to do.</summary>
    /// <param name="typed">The editor's words.</param>
    /// <param name="asked">What the proposal asks for.</param>
    /// <param name="leaving">The clauses that are left out.</param>
    /// <param name="mayBeAsAsked">Whether it may be accepted so without other words, because the text has moved on around it.</param>
    public static IEnumerable<(string Field, string Fault)> Faults(this List<TypedWording> typed, IReadOnlyList<ShownChange> asked, IReadOnlySet<ClauseId> leaving, bool mayBeAsAsked)
    {
        var given = typed.Given(asked, leaving);
        return given.Count == 0 && leaving.Count == 0 && !mayBeAsAsked ? [(nameof(DecideModel.Code), "Change the words of a clause, or select ‘Accepted’")]
            : given.Select(pair => (
                string.Create(CultureInfo.InvariantCulture, $"{nameof(DecideModel.Wordings)}[{typed.FindIndex(wording => wording.Clause == pair.Key)}].{nameof(TypedWording.Wording)}"),
                Spans.Complaint(pair.Value, asked.First(change => change.Of.Clause == pair.Key).Current?.Span)!)).Where(fault => fault.Item2 is not null);
    }

    private static bool Differs(TypedWording typed, ShownChange change) =>
        !string.Equals(Hygiene.Normalised(typed.Wording ?? "").Trim(), Spans.Bare(Taken(change)).Trim(), StringComparison.Ordinal);

    /// <summary>The source of the clause once the proposal is accepted as it is.</summary>
    private static string Taken(ShownChange change) => change.Combined?.Span ?? change.Of.Proposed!.Span;
}
