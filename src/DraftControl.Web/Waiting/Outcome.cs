using DraftControl.Core.Entries;

namespace DraftControl.Web.Waiting;

/// <summary>What became of something that a person or their organisation asked for.</summary>
/// <param name="State">How the state is spelled, for its colour.</param>
/// <param name="StateInWords">The state.</param>
/// <param name="Words">What was asked for, as a link says it.</param>
/// <param name="Path">The page about it, from the declaration's own; null where there is nothing more to read.</param>
/// <param name="Sentence">What happened.</param>
/// <param name="Reason">Why, in the words of whoever did it.</param>
/// <param name="At">When.</param>
public sealed record Outcome(string State, string StateInWords, string Words, string? Path, string Sentence, Reason? Reason, DateTimeOffset At);
