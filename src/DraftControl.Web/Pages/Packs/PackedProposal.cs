using DraftControl.Core.Registers;
using DraftControl.Web.Pages.Proposals;

namespace DraftControl.Web.Pages.Packs;

/// <summary>An open proposal as a meeting needs it on paper.</summary>
/// <param name="Of">The proposal.</param>
/// <param name="Asked">When it was first made.</param>
/// <param name="Changes">What it asks for.</param>
/// <param name="Collisions">The other open proposals that change the same clauses.</param>
public sealed record PackedProposal(Proposal Of, DateTimeOffset Asked, IReadOnlyList<ShownChange> Changes, IReadOnlyList<Proposal> Collisions);
