using System.Globalization;
using DraftControl.Core.Entries;

namespace DraftControl.Git.Verification;

/// <summary>One thing that is wrong with a ledger.</summary>
/// <param name="Commit">The commit; null where it is about the repository.</param>
/// <param name="Seq">The entry's place in the ledger, from 1.</param>
/// <param name="Sentence">What is wrong.</param>
public sealed record Fault(CommitId? Commit, int? Seq, string Sentence)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Commit?.ToString() ?? "ledger"}{(Seq is null ? "" : " entry ")}{Seq}: {Sentence}");
}
