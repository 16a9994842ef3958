using DraftControl.Core.Wordings;

namespace DraftControl.Core.Entries;

/// <summary>Somebody began to discuss a clause, a proposal or a contribution. Its body is what they said.</summary>
/// <param name="Head">What every entry says.</param>
/// <param name="Thread">Threads count up from 1.</param>
/// <param name="Topic">What is discussed.</param>
/// <param name="Wording">The wording of the clause that they had read; null for other topics.</param>
/// <param name="Words">The words of that wording that they selected, where they did.</param>
/// <param name="Base">The entry that they had read.</param>
/// <param name="Suggestion">Other words for a clause, where they suggest some.</param>
public sealed record ThreadStarted(Head Head, int Thread, Topic Topic, Sha256? Wording, Line? Words, CommitId Base, Suggestion? Suggestion) : Entry(Head);

/// <summary>Somebody said something in a thread.</summary>
public sealed record Commented(Head Head, int Thread, Suggestion? Suggestion) : Entry(Head);

/// <summary>A thread is settled.</summary>
public sealed record ThreadResolved(Head Head, int Thread) : Entry(Head);

/// <summary>A thread that was settled is open again.</summary>
public sealed record ThreadReopened(Head Head, int Thread) : Entry(Head);

/// <summary>An editor asked the organisation that makes a proposal; the proposal waits for its answer.</summary>
/// <param name="Head">What every entry says; its body is the question.</param>
/// <param name="Proposal">The proposal.</param>
/// <param name="AnswerBy">The day by which an answer is asked for.</param>
public sealed record QuestionAsked(Head Head, int Proposal, Day? AnswerBy) : Entry(Head);

/// <summary>The organisation that makes a proposal answered the editor's question.</summary>
public sealed record QuestionAnswered(Head Head, int Proposal) : Entry(Head);
