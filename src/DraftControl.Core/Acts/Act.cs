using DraftControl.Core.Entries;

namespace DraftControl.Core.Acts;

/// <summary>What a person does, whole: the entry, the files in force after it and, where it brings or accepts one, the wording.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Files">The files in force after it.</param>
/// <param name="Wording">The wording that it brings (proposed, revised) or accepts (decided); otherwise null.</param>
public sealed record Act(Entry Entry, Files Files, WordingFiles? Wording = null)
{
    /// <summary>For a decision that is undone: the files in force before it; otherwise null.</summary>
    public Files? Earlier { get; init; }
}

/// <summary>A wording that a proposal asks for, as a tree of its own beside the ledger's line.</summary>
/// <param name="Base">The files of the entry that its author had read.</param>
/// <param name="Files">The same with the text and its clauses as asked for.</param>
public sealed record WordingFiles(Files Base, Files Files);
