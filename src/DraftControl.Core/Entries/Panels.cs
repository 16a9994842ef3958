using DraftControl.Core.Wordings;

namespace DraftControl.Core.Entries;

/// <summary>Councillors were asked to test whether the words are politically neutral. Its body is the purpose.</summary>
/// <param name="Head">What every entry says.</param>
/// <param name="Panel">Panels count up from 1.</param>
/// <param name="Name">What people call it.</param>
/// <param name="Round">The round that it belongs to; null where it belongs to none.</param>
/// <param name="Members">The appointments of the councillors who are invited, by rising number.</param>
/// <param name="Reading">Whether findings of its members are sealed until it closes.</param>
/// <param name="WhyNow">Before an election: why it cannot wait; otherwise null, and in older ledgers the purpose says that too.</param>
public sealed record PanelOpened(Head Head, int Panel, Line Name, int? Round, IReadOnlyList<int> Members, Reading Reading, Reason? WhyNow = null) : Entry(Head);

/// <summary>More councillors were invited to a panel, by their appointments.</summary>
public sealed record CouncillorsInvited(Head Head, int Panel, IReadOnlyList<int> Members) : Entry(Head);

/// <summary>A panel is closed. Findings that were sealed are opened after it.</summary>
public sealed record PanelClosed(Head Head, int Panel) : Entry(Head);

/// <summary>A member of a panel gave a finding under seal, on wordings or on the whole text.</summary>
/// <param name="Head">What every entry says.</param>
/// <param name="Panel">The panel.</param>
/// <param name="Subject">What it is about.</param>
/// <param name="Seal">The hash of what was found: <see cref="Sealing.Of"/>.</param>
public sealed record FindingSealed(Head Head, int Panel, TestedWords Subject, Sha256 Seal) : Entry(Head);

/// <summary>A finding that was sealed is readable now. Its body is the reason that the councillor gave.</summary>
/// <param name="Head">What every entry says.</param>
/// <param name="Sealed">The entry that sealed it.</param>
/// <param name="Finding">What the councillor found.</param>
/// <param name="Words">With a concern about wordings: the words.</param>
/// <param name="Salt">What was hashed with it.</param>
public sealed record FindingOpened(Head Head, int Sealed, Finding Finding, Line? Words, Salt Salt) : Entry(Head);

/// <summary>A councillor took back what they had found; it counts as not checked.</summary>
public sealed record FindingWithdrawn(Head Head, TestedWords Subject) : Entry(Head);

/// <summary>A councillor said what they find of the whole text, named by its hash: clauses may be neutral and the whole political.</summary>
public sealed record TextChecked(Head Head, Sha256 Text, Finding Finding) : Entry(Head);

/// <summary>A councillor has an interest in clauses and does not test them. Its body says which.</summary>
public sealed record InterestDeclared(Head Head, IReadOnlyList<ClauseId> Clauses) : Entry(Head);

/// <summary>An interest, named by the entry that declared it, is no more. Its body says why.</summary>
public sealed record InterestEnded(Head Head, int Interest) : Entry(Head);

/// <summary>A councillor no longer has a concern, named by the entry that raised it.</summary>
public sealed record ConcernCleared(Head Head, int Concern) : Entry(Head);

/// <summary>An editor holds that a concern, named by the entry that raised it, need not stand in the way. Its body is the reason, which is published.</summary>
public sealed record ConcernOverridden(Head Head, int Concern) : Entry(Head);

/// <summary>The list of loaded terms was written anew.</summary>
public sealed record TermsChanged(Head Head) : Entry(Head);
