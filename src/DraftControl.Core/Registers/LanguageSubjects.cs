using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Wordings;

namespace DraftControl.Core.Registers;

/// <summary>The lines that name answers to language tests. They name no organisation, because on pages the public reads classes alone.</summary>
internal static class LanguageSubjects
{
    public static string Of(Register register, LanguageTested e) => Said(register, e.Wordings, e.Answer);

    public static string Of(Register register, LanguageTestReceived e)
    {
        var whose = register.Roster.Appointments.TryGetValue(e.Appointment, out var held) && held.Office.Role == Role.ChiefExecutive ? "A chief executive" : "The front line";
        return $"{whose}, by e-mail: {Said(register, e.Wordings, e.Answer)}";
    }

    private static string Said(Register register, IReadOnlyList<Sha256> wordings, LanguageAnswer answer)
    {
        var said = answer switch
        {
            LanguageAnswer.NameToIt => "Could put a name to",
            LanguageAnswer.NeedsChange => "Would need changed",
            _ => "Do not understand",
        };
        return wordings.Count == 1
            ? $"{said}: {register.Draft.WithWording(wordings[0]).FirstOrDefault()?.Wording.Text ?? "words that no longer stand in the text"}"
            : $"{said} {wordings.Count} clauses";
    }
}
