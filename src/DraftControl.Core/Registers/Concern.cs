using System.Collections.Immutable;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Wordings;

namespace DraftControl.Core.Registers;

/// <summary>
/// A councillor's concern about words of clauses, or about the whole text. It stays when they are reworded, answered but not settled, until its
/// holder clears it, finds the new words neutral, raises another or takes it back, or until it is overridden. What is sealed counts as one until it is opened.
/// </summary>
/// <param name="Seq">The entry that raised it; its number is the concern's.</param>
/// <param name="At">When.</param>
/// <param name="By">Who holds it.</param>
/// <param name="Group">Their political group; null for none.</param>
/// <param name="About">What it was raised about; of wordings that were sealed, those that its holder had said nothing newer of when it was opened.</param>
/// <param name="Words">The words; null while it is sealed, and about the whole text.</param>
/// <param name="Reason">Why; null while it is sealed.</param>
public sealed record Concern(int Seq, DateTimeOffset At, Office By, Line? Group, TestedWords About, Line? Words, Reason? Reason)
{
    public bool IsAboutText => About.Text is not null;

    /// <summary>Whether it is not known yet what was found.</summary>
    public bool IsSealed => Reason is null;

    /// <summary>The clauses that it still stands in the way of.</summary>
    public ImmutableHashSet<ClauseId> Clauses { get; init; } = [.. About.Clauses];

    /// <summary>The editors who hold that it need not stand in the way, with their reasons.</summary>
    public ImmutableList<ConcernOverridden> Overrides { get; init; } = [];

    /// <summary>How it ended; null while it stands. One that was raised about words that come back stands in their way again, unless it was cleared.</summary>
    public ConcernEnd? End { get; private init; }

    public bool IsCleared => End is { How: ConcernState.Cleared };

    /// <summary>Whether words that it is about no longer stand in a clause: they were changed, and the holder is asked.</summary>
    public bool IsAnswered(Clause clause) => !About.Wordings.Contains(clause.Wording.Hash);

    /// <summary>Whether enough editors of different organisations override it.</summary>
    /// <param name="needed">How many it takes; null where nobody may.</param>
    public bool IsOverridden(int? needed) => needed is { } many && Overrides.Select(overridden => overridden.By.Organisation).Distinct().Count() >= many;

    internal Concern Ended(ConcernEnd end) => this with { Clauses = [], End = end };

    /// <summary>Whether words are among those that it is about.</summary>
    internal bool Shares(TestedWords said) => IsAboutText ? said.Text == About.Text : About.Wordings.Any(said.Wordings.Contains);

    /// <summary>Whether words stand where it stands, or are among those that it is about.</summary>
    internal bool Touches(TestedWords said) => IsAboutText ? said.Text is not null : Clauses.Overlaps(said.Clauses) || Shares(said);

    /// <summary>The concern once its holder has said something newer: of all of its words, or of some of the places where it stands.</summary>
    /// <param name="said">What of.</param>
    /// <param name="ofPlaces">Whether that holds for the places, whatever their words are now.</param>
    /// <param name="end">How it ends, where it does.</param>
    internal Concern LetGo(TestedWords said, bool ofPlaces, ConcernEnd end)
    {
        var isOfAll = IsAboutText ? ofPlaces || said.Text == About.Text : About.Wordings.All(said.Wordings.Contains);
        var left = ofPlaces ? Clauses.Except(said.Clauses) : Clauses;
        return isOfAll || (!IsAboutText && left.IsEmpty) ? Ended(end) : this with { Clauses = left };
    }
}

/// <summary>How a concern ended. All of it is its holder's to do: an overridden one does not end.</summary>
/// <param name="How">What became of it: cleared, found neutral, raised anew, no longer sure, or taken back.</param>
/// <param name="Seq">The entry that ended it.</param>
public sealed record ConcernEnd(ConcernState How, int Seq);
