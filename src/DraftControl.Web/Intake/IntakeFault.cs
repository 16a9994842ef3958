namespace DraftControl.Web.Intake;

/// <summary>Why a file cannot be read, in a sentence that says what to do.</summary>
/// <param name="Line">The line of the file, from 1; null where it is about the whole file.</param>
/// <param name="Sentence">What is wrong.</param>
public sealed record IntakeFault(int? Line, string Sentence)
{
    public override string ToString() => Line is null ? Sentence : $"Line {Line}: {Sentence}";
}
