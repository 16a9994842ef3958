using DraftControl.Core.Entries;
using DraftControl.Core.Registers;
using DraftControl.Core.Rules.Gates;
using DraftControl.Core.Wordings;
using DraftControl.Git;
using Version = DraftControl.Core.Registers.Version;

namespace DraftControl.Web.Evidence;

/// <summary>
/// What shows how a version came about. Everything is as it stood when the version was approved, but for who signed it since; so the same
/// version and record always give the same evidence.
/// </summary>
public sealed class VersionEvidence
{
    private VersionEvidence(Register now, Register then, Version version, Files files, Version? before, Files? filesBefore, string? tag)
    {
        (Now, Then, Version, Files, Before, Tag) = (now, then, version, files, before, tag);
        Changes = filesBefore is null ? [] : [.. DraftComparison.Between(filesBefore.Draft, files.Draft).Where(clause => clause.IsChanged && (clause.Old is { HasWords: true } || clause.New is { HasWords: true }))];
        Old = filesBefore?.Draft;
        Standings = then.Standings(version.Approval.At);
    }

    /// <summary>The record as it stands.</summary>
    public Register Now { get; }

    /// <summary>The record as it stood just before the approval.</summary>
    public Register Then { get; }

    public Version Version { get; }

    /// <summary>The files in force at the approval.</summary>
    public Files Files { get; }

    /// <summary>The version before it; null for the first.</summary>
    public Version? Before { get; }

    /// <summary>The text of the version before; null for the first.</summary>
    public Draft? Old { get; }

    /// <summary>The object of the version's tag; null where it is missing.</summary>
    public string? Tag { get; }

    /// <summary>The clauses that are other than in the version before.</summary>
    public IReadOnlyList<ComparedClause> Changes { get; }

    /// <summary>Where each clause stood in the neutrality test.</summary>
    public IReadOnlyList<ClauseStanding> Standings { get; }

    public IReadOnlyList<GateState> Gates => field ??= Then.Gates(Version.Approval.At);

    public IReadOnlyList<EvidenceTable> Tables => field ??= [.. EvidenceTables.Of(this)];

    /// <param name="ledger">The record.</param>
    /// <param name="now">What it adds up to.</param>
    /// <param name="version">An approved version.</param>
    public static VersionEvidence Of(Ledger ledger, Register now, Version version)
    {
        var files = ledger.FilesAt(version.Commit);

        // What is released is not told by what is not.
        var before = now.Versions.Where(other => other.Number < version.Number && other.Approval.Seq < version.Approval.Seq && (other.IsReleased || !version.IsReleased)).MaxBy(other => other.Number);
        return new(now, version.Before.Holding(files), version, files, before, before is null ? null : ledger.FilesAt(before.Commit), ledger.TagOf(version.Number));
    }

    /// <summary>How people point at a clause: by its number in this text, or by the old one where it was removed.</summary>
    public string Named(ComparedClause clause) => clause.New is not null
        ? Files.Draft.NumberOf(clause.Id)?.ToString() ?? "the title"
        : $"{Old!.NumberOf(clause.Id)?.ToString() ?? "the title"} of version {Before!.Number} (removed)";

    /// <summary>A clause of this text as people point at it.</summary>
    public string Named(ClauseId clause) => Files.Draft.NumberOf(clause)?.ToString() ?? (Files.Draft.Find(clause) is null ? $"{clause} (removed)" : "the title");
}
