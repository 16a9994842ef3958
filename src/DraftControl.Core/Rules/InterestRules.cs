using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;

namespace DraftControl.Core.Rules;

/// <summary>A councillor says themselves in which clauses they have an interest, and when they have none any more.</summary>
internal static class InterestRules
{
    public static Refusal? Refuses(this Register register, InterestDeclared entry) =>
        entry.By.Role != Role.Councillor ? Refusal.NotYours("Only a councillor declares an interest.")
        : entry.Reason is null ? Refusal.NotAllowed("Enter what your interest is.")
        : entry.Clauses.Count == 0 || entry.Clauses.Distinct().Count() != entry.Clauses.Count ? Refusal.NotAllowed("Select the clauses in which you have an interest, each once.")
        : entry.Clauses.Any(clause => register.Draft.Find(clause) is null) ? Refusal.Changed("One of these clauses is no longer in the draft. Read the draft again.")
        : entry.Clauses.All(clause => register.Interests.Has(entry.By.Person, clause)) ? Refusal.NotAllowed("You have declared this interest already.")
        : null;

    public static Refusal? Refuses(this Register register, InterestEnded entry) =>
        register.Interests.Find(entry.Interest) is not { } declared ? Refusal.NotFound($"There is no interest {entry.Interest}.")
        : declared.By.Person != entry.By.Person || entry.By.Role != Role.Councillor ? Refusal.NotYours("Only the councillor who declared an interest can end it.")
        : entry.Reason is null ? Refusal.NotAllowed("Enter why you have the interest no longer.")
        : null;
}
