using DraftControl.Core.Wordings;

namespace DraftControl.Core.Entries;

/// <summary>A text was frozen for approval: until it is approved or withdrawn, nothing changes it or the publishing rules.</summary>
/// <param name="Head">What every entry says.</param>
/// <param name="Version">The number that it is to have.</param>
/// <param name="Text">The text, by its hash.</param>
/// <param name="Policy">The publishing rules, by their hash.</param>
public sealed record CandidateOpened(Head Head, VersionNumber Version, Sha256 Text, Sha256 Policy) : Entry(Head);

/// <summary>A candidate is one no more, so that the text may change again. Its body says why.</summary>
public sealed record CandidateWithdrawn(Head Head, VersionNumber Version) : Entry(Head);

/// <summary>Other publishing rules were proposed. Its body says why.</summary>
/// <param name="Head">What every entry says.</param>
/// <param name="Number">The number that they would have: one more than those in force.</param>
/// <param name="Yaml">All of <c>policy.yml</c> as it would be, without the line feed at its end.</param>
public sealed record PolicyProposed(Head Head, int Number, Reason Yaml) : Entry(Head);

/// <summary>An editor agreed to publishing rules, named by the entry that proposed them.</summary>
public sealed record PolicyAgreed(Head Head, int Proposed) : Entry(Head);
