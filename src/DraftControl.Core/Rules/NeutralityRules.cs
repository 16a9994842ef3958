using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Core.Wordings;

namespace DraftControl.Core.Rules;

/// <summary>Who may test whether words are politically neutral.</summary>
internal static class NeutralityRules
{
    public static Refusal? Refuses(this Register register, NeutralityChecked entry)
    {
        if (entry.By.Role != Role.Councillor)
        {
            return Refusal.NotYours("Only a councillor can record a neutrality check.");
        }

        if (entry.Wordings.Count == 0 || entry.Wordings.Distinct().Count() != entry.Wordings.Count)
        {
            return Refusal.NotAllowed("A check names the wordings it is about, each once.");
        }

        return entry.Wordings.Select(wording => Refuses(register, entry, wording)).FirstOrDefault(refusal => refusal is not null) ?? Incomplete(entry);
    }

    private static Refusal? Refuses(Register register, NeutralityChecked entry, Sha256 wording)
    {
        var clauses = register.Draft.WithWording(wording).ToList();
        return clauses switch
        {
            [] => Refusal.Changed("These words are no longer in the draft. Read the new words and check those."),

            // A councillor tests the words of others, never words that their own council brought.
            _ when clauses.Any(clause => register.Brought(clause).Contains(entry.By.Organisation)) =>
                Refusal.NotYours("Nobody tests words that their own organisation brought."),

            _ when entry.Words is { } words && !clauses[0].Wording.Text.Contains(words.ToString(), StringComparison.Ordinal) =>
                Refusal.NotAllowed($"The words '{words}' do not stand in the clause. Copy the words that concern you exactly."),
            _ => null,
        };
    }

    private static Refusal? Incomplete(NeutralityChecked entry) => entry.Finding switch
    {
        Finding.Concern when entry.Words is null => Refusal.NotAllowed("Enter the words that concern you."),
        Finding.Concern or Finding.Unsure when entry.Reason is null => Refusal.NotAllowed("Enter a reason."),
        not Finding.Concern when entry.Words is not null => Refusal.NotAllowed("Only a concern names words."),
        _ => null,
    };
}
