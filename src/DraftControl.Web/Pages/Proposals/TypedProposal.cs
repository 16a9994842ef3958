using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Core.Rules;
using DraftControl.Core.Wordings;
using DraftControl.Git;
using DraftControl.Web.Unsent;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace DraftControl.Web.Pages.Proposals;

/// <summary>A proposal as it is typed, finished or not: from the form, or kept to be sent later.</summary>
/// <param name="Id">The id of the form, and of what is kept of it, so that it is sent once, whoever sends it.</param>
/// <param name="Organisation">Whose it is.</param>
/// <param name="Revises">The proposal that it puts in other words; null for a new one.</param>
/// <param name="Title">As typed.</param>
/// <param name="Reason">As typed.</param>
/// <param name="Base">The entry that was read.</param>
/// <param name="Changes">What is asked for.</param>
public sealed record TypedProposal(string Id, Slug Organisation, int? Revises, string? Title, string? Reason, CommitId? Base, List<TypedChange> Changes)
{
    private const int MaxTitle = 200;

    /// <summary>The contribution that it is made of; null where it is made of none.</summary>
    public int? Contribution { get; init; }

    public IReadOnlyList<ClauseId> Clauses => [.. Changes.Select(change => change.Clause).OfType<ClauseId>().Distinct()];

    public static TypedProposal Of(UnsentProposal kept) => new(
        kept.Id, Slug.Parse(kept.Organisation), kept.Proposal, kept.Title, kept.Reason, CommitId.TryParse(kept.Base, provider: null, out var read) ? read : null, KeptChanges.Read(kept.Changes))
    {
        Contribution = kept.Contribution,
    };

    /// <summary>The same to be kept, saved by somebody.</summary>
    public UnsentProposal Kept(Slug declaration, PersonId by, int revision) => new()
    {
        Id = Id,
        Declaration = declaration.ToString(),
        Organisation = Organisation.ToString(),
        Author = by.ToString(),
        SavedBy = by.ToString(),
        Saved = default,
        Revision = revision,
        Proposal = Revises,
        Contribution = Contribution,
        Title = Title ?? "",
        Reason = Reason ?? "",
        Base = Base?.ToString() ?? "",
        Changes = KeptChanges.Json(Changes),
    };

    /// <summary>The text that the changes are made to.</summary>
    public Draft Draft(Ledger ledger, Register register) => Base is { } read && read != register.Tip && register.Find(read) is not null ? ledger.FilesAt(read).Draft : register.Draft;

    /// <summary>Says beside each field what is wrong with it.</summary>
    public void Validate(ModelStateDictionary errors, Draft draft)
    {
        if (!string.IsNullOrWhiteSpace(Title))
        {
            errors.ReadLine(nameof(Title), Title, "The title", "Enter the title on one line", MaxTitle);
        }

        foreach (var (field, fault) in Changes.Faults(draft))
        {
            errors.AddModelError(field, fault);
        }
    }

    /// <summary>The act; what is typed has no faults of its own.</summary>
    public Attempt Attempt(Register register, Head head, Func<CommitId, Files> filesAt)
    {
        if (head.By.Organisation != Organisation)
        {
            return Refusal.NotYours($"Only a representative of {register.Roster.NameOf(Organisation)} can send this proposal.");
        }

        if (register.SentAs(Id, Organisation) is { } number)
        {
            return Refusal.Changed($"A colleague has sent this already: it is proposal {number}.");
        }

        var proposing = new Proposing(Line.Parse(Hygiene.Normalised(Title!).Trim()), Base!, Changes.Requested(register.NextClause())) { Contribution = Revises is null ? Contribution : null };
        return Revises is { } revised ? proposing.Revise(register, head, revised, filesAt) : proposing.Propose(register, head, filesAt);
    }

    /// <summary>The clauses that an accepted change has touched since they were read.</summary>
    public IEnumerable<string> Overtaken(Register register) => Base is null || register.Find(Base) is not { } read ? []
        : Clauses.Where(clause => register.Clauses.LastChanged(clause) > read.Entry.Seq).Select(register.Draft.InWords);

    /// <summary>The other open proposals that change the same clauses.</summary>
    public IReadOnlyList<Proposal> Others(Register register) => [.. OpenProposals.Of(register).Touching(Clauses).Where(other => other.Number != Revises)];
}
