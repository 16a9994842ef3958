namespace DraftControl.Core.Wordings.Comparing;

/// <summary>What is read for itself in a clause: its sentences; in code, front matter and the like each line; in a table row each cell.</summary>
internal enum ReadingUnit
{
    Sentence,
    Line,
    Cell,
}
