using DraftControl.Core.Registers;

namespace DraftControl.Web.Pages.Proposals;

/// <summary>The open proposals that a page names because they change the same clauses.</summary>
public sealed record Collisions(DeclarationPage Page, IReadOnlyList<Proposal> Proposals);
