using System.Globalization;

namespace DraftControl.Git.Spelling;

/// <summary>A commit's message is not an entry in format 1. Says on which line of the message, and why.</summary>
public sealed class MisspelledException(int line, string fault) : Exception(string.Create(CultureInfo.InvariantCulture, $"line {line}: {fault}"))
{
    /// <summary>The line of the message, from 1.</summary>
    public int Line { get; } = line;
}
