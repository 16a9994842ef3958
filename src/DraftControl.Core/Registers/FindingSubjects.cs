using DraftControl.Core.Entries;

namespace DraftControl.Core.Registers;

/// <summary>The lines that name findings under seal, findings on the whole text, and findings taken back. They name no council, because on pages the public reads groups alone.</summary>
internal static class FindingSubjects
{
    public static string Of(Register register, Entry entry) => entry switch
    {
        FindingSealed e => $"Give a finding under seal: {About(register, e.Subject)}",
        FindingOpened e => $"Open a finding, {Found(e)}: {(register.Find<FindingSealed>(e.Sealed) is { } was ? About(register, was.Subject) : $"entry {e.Sealed}")}",
        FindingWithdrawn e => $"Take a finding back: {About(register, e.Subject)}",
        TextChecked { Finding: Finding.Neutral } => "Find the whole text neutral",
        TextChecked { Finding: Finding.Unsure } => "Not sure whether the whole text is neutral",
        _ => "Raise a concern about the whole text",
    };

    private static string Found(FindingOpened e) => e.Finding switch
    {
        Finding.Neutral => "neutral",
        Finding.Unsure => "not sure",
        _ => e.Words is { } words ? $"a concern about \"{words}\"" : "a concern",
    };

    private static string About(Register register, TestedWords subject) => subject switch
    {
        { Text: not null } => "the whole text",
        { Wordings.Count: 1 } => register.Draft.WithWording(subject.Wordings[0]).FirstOrDefault()?.Wording.Text ?? "words that no longer stand in the text",
        _ => $"{subject.Wordings.Count} clauses",
    };
}
