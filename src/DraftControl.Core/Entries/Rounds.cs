using DraftControl.Core.Wordings;

namespace DraftControl.Core.Entries;

/// <summary>A round was announced: a time in which proposals and contributions are asked for. Its body is the purpose.</summary>
/// <param name="Head">What every entry says.</param>
/// <param name="Round">Rounds count up from 1.</param>
/// <param name="Name">What people call it.</param>
/// <param name="Opens">From when.</param>
/// <param name="Closes">Until when.</param>
public sealed record RoundOpened(Head Head, int Round, Line Name, Moment Opens, Moment Closes) : Entry(Head);

/// <summary>A round closes later than was said. Its body is the reason.</summary>
public sealed record RoundExtended(Head Head, int Round, Moment Closes) : Entry(Head);

/// <summary>Nothing is taken in for the time being. Its body is the notice that everybody reads.</summary>
public sealed record RoundPaused(Head Head, int Round) : Entry(Head);

/// <summary>A round that was paused goes on.</summary>
public sealed record RoundResumed(Head Head, int Round) : Entry(Head);

/// <summary>A round closes now, before its time.</summary>
public sealed record RoundClosed(Head Head, int Round) : Entry(Head);

/// <summary>An organisation has read the text, named by its hash, and asks for no change.</summary>
public sealed record NothingToChange(Head Head, Sha256 Text) : Entry(Head);
