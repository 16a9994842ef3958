using System.Globalization;
using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Core.Rules;
using DraftControl.Core.Wordings;
using DraftControl.Web.Declarations;
using DraftControl.Web.Intake;

namespace DraftControl.Web.Answers;

/// <summary>What would become of a row that came back.</summary>
public enum ReadBackState
{
    Ready,
    Faulty,

    /// <summary>Nothing is observed, or what was observed before.</summary>
    Unchanged,

    /// <summary>It was answered, by this file or otherwise.</summary>
    Answered,
}

/// <summary>A row of a disposition table that came back, and the answer that it gives.</summary>
/// <param name="Row">The row as it was typed.</param>
/// <param name="State">What would become of it.</param>
/// <param name="Point">The point that it names; null where it names none.</param>
/// <param name="Observation">The answer; null where there is none that can be read.</param>
/// <param name="Why">What is wrong, or why it is left out; null where it is ready or unchanged.</param>
public sealed record ReadBackRow(IntakeRow Row, ReadBackState State, Point? Point = null, Observation? Observation = null, string? Why = null);

/// <summary>Reads the observations of a disposition table back. Nothing but the observation becomes part of an answer; the rest of a row only tells whether it is still about the same point.</summary>
/// <param name="register">What there is.</param>
/// <param name="declaration">Which declaration this is.</param>
/// <param name="file">The hash of the file.</param>
/// <param name="words">The words that an entry asked to change.</param>
/// <param name="rehearse">What would come of an answer: why it is refused, or null; and whether the row was written before.</param>
public sealed class ReadBack(Register register, Slug declaration, Sha256 file, Func<RecordedEntry, IReadOnlyList<WordsChanged>> words, Func<string, Reason, Func<Register, Head, Attempt>, Refusal?> rehearse, Func<string, bool> isWritten)
{
    private readonly Dictionary<string, Point> points = Points.All(register).ToDictionary(point => DispositionRow.ReferenceOf(point, declaration), StringComparer.Ordinal);
    private readonly Dictionary<string, int> seen = new(StringComparer.Ordinal);

    /// <summary>The id of the form of a row: the same for the same file, so that a file that is sent again adds nothing.</summary>
    public string Form(IntakeRow row) => string.Create(CultureInfo.InvariantCulture, $"{file}/observations/{row.Number}");

    /// <summary>The proposal whose decision answers a point; null where the answer is the contribution's own.</summary>
    public static int? Decides(Point point) => point.Proposal is { IsOpen: true } proposal ? proposal.Number : null;

    /// <summary>The act that answers a point.</summary>
    /// <param name="point">The point.</param>
    /// <param name="observation">The answer.</param>
    /// <param name="tip">The entry that was read.</param>
    public static Func<Register, Head, Attempt> Act(Point point, Observation observation, CommitId tip) => (now, head) =>
        Decides(point) is not { } proposal ? now.Unchanged(new ContributionAnswered(head, point.Number, observation.Code, observation.Proposal))
        : DecisionCodes.TryParse(observation.Code.Spelled(), out var code) ? new Deciding(proposal, code, observation.Proposal, tip, new Dictionary<ClauseId, string>()).Decide(now, head, _ => throw new InvalidOperationException("These decisions change no text."))
        : Refusal.NotAllowed("A proposal cannot be noted.");

    public ReadBackRow Read(IntakeRow row)
    {
        var (reference, typed) = (Hygiene.Folded(row[IntakeColumn.Reference]), row[IntakeColumn.Observations]);
        if (isWritten(Form(row)))
        {
            return new(row, ReadBackState.Answered, points.GetValueOrDefault(reference), Why: "This file has answered it");
        }

        if (string.IsNullOrWhiteSpace(typed))
        {
            return new(row, ReadBackState.Unchanged);
        }

        return !points.TryGetValue(reference, out var point)
            ? new(row, ReadBackState.Faulty, Why: reference.Length == 0 ? "The column “Reference of the point” is empty. Download the table again, and write the observation there" : $"“{CellWords.Short(reference)}” is no point of this declaration. Download the table again, and write the observation there")
            : Read(row, point, typed);
    }

    private ReadBackRow Read(IntakeRow row, Point point, string typed)
    {
        var now = DispositionRow.Of(point, declaration, register, words);
        if (Same(typed, now.Observation))
        {
            return new(row, ReadBackState.Unchanged, point);
        }

        if (point.State != PointState.Open)
        {
            return new(row, ReadBackState.Answered, point, Why: point.State == PointState.Withdrawn ? "It was taken back" : "It has been answered already, in other words than these");
        }

        if (!Same(row[IntakeColumn.Point], now.Comment) || !Same(row[IntakeColumn.Wording], now.ProposedChange))
        {
            return new(row, ReadBackState.Faulty, point, Why: $"The comment or the proposed change is not that of {point.Name}. Download the table again, and write the observation there");
        }

        if (!seen.TryAdd(now.Reference, row.Number))
        {
            return new(row, ReadBackState.Faulty, point, Why: $"Row {seen[now.Reference]} answers the same point. Remove one of them");
        }

        return Observation.Read(typed) is not { } observation ? new(row, ReadBackState.Faulty, point, Why: Observation.Demand)
            : Fault(row, point, observation) is { } fault ? new(row, ReadBackState.Faulty, point, observation, fault)
            : new(row, ReadBackState.Ready, point, observation);
    }

    private string? Fault(IntakeRow row, Point point, Observation observation) =>
        Reason.Complaint(observation.Reason) is { } complaint ? complaint
        : Decides(point) is not { } proposal ? Refused(row, point, observation)
        : observation.Code.Accepts() ? $"To accept it changes the text. Decide proposal {proposal} on its own page"
        : observation.Code == AnswerCode.Noted ? $"Proposal {proposal} cannot be noted. Write Not accepted, Already covered, Out of scope or Deferred"
        : Refused(row, point, observation);

    private string? Refused(IntakeRow row, Point point, Observation observation) =>
        rehearse(Form(row), Reason.Parse(observation.Reason), Act(point, observation, register.Tip!))?.Sentence.TrimEnd('.');

    private static bool Same(string typed, string known) => string.Equals(Hygiene.Folded(Hygiene.Normalised(typed)), Hygiene.Folded(known), StringComparison.Ordinal);
}
