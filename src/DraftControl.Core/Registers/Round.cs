using System.Collections.Immutable;
using DraftControl.Core.Entries;
using DraftControl.Core.People;

namespace DraftControl.Core.Registers;

/// <summary>A time in which proposals and contributions are asked for.</summary>
/// <param name="Entry">How it was announced.</param>
/// <param name="Closes">Until when, by the newest extension.</param>
public sealed record Round(RoundOpened Entry, DateTimeOffset Closes)
{
    public int Number => Entry.Round;

    public Line Name => Entry.Name;

    public DateTimeOffset Opens => Entry.Opens.At;

    /// <summary>The entry that closed it before its time; null where none did.</summary>
    public RoundClosed? Closed { get; init; }

    /// <summary>The entry that paused it; null where it goes on.</summary>
    public RoundPaused? Paused { get; init; }

    /// <summary>Every extension, pause, resumption and closing, in order.</summary>
    public ImmutableList<Entry> Later { get; init; } = [];

    /// <summary>When it is over.</summary>
    public DateTimeOffset Ends => Closed is { } closed && closed.At < Closes ? closed.At : Closes;

    /// <summary>The organisations of which something came while it was open: a proposal or a contribution, or that there is nothing to change.</summary>
    public ImmutableDictionary<Slug, Part> Heard { get; init; } = ImmutableDictionary<Slug, Part>.Empty;

    public RoundState State(DateTimeOffset at) =>
        at >= Ends ? RoundState.Closed
        : at < Opens ? RoundState.Announced
        : Paused is not null ? RoundState.Paused
        : RoundState.Open;
}

/// <summary>Where a round stands.</summary>
public enum RoundState
{
    /// <summary>It opens later.</summary>
    Announced,

    Open,

    /// <summary>Nothing is taken in for the time being.</summary>
    Paused,

    Closed,
}

/// <summary>The rounds of a declaration, in order; none overlaps another.</summary>
public static class Rounds
{
    /// <summary>The round that asks for something at a time; null between rounds.</summary>
    public static Round? RoundAt(this Register register, DateTimeOffset at) => register.Rounds.FindLast(round => round.Opens <= at && at < round.Ends);

    /// <summary>The round that an entry belongs to, and whether it came after the round had closed; null for what came before the first.</summary>
    public static (Round Round, bool IsLate)? RoundOf(this Register register, Entry entry) =>
        register.Rounds.FindLast(round => round.Opens <= entry.At) is { } round ? (round, entry.At >= round.Ends) : null;

    /// <summary>The notice of a round that is paused; null where points are taken in.</summary>
    public static RoundPaused? PausedAt(this Register register, DateTimeOffset at) =>
        register.Rounds.FindLast(round => round.State(at) == RoundState.Paused)?.Paused;
}
