using DraftControl.Core.People;
using DraftControl.Core.Wordings;

namespace DraftControl.Core.Registers;

/// <summary>A concern that still stands, though the words that it is about were changed: its holder is asked whether it is cleared.</summary>
/// <param name="Concern">The concern.</param>
/// <param name="Clause">The first clause of the text that it stays with; null where it is about the whole text.</param>
public sealed record AnsweredConcern(Concern Concern, Clause? Clause);

/// <summary>Concerns about words that were changed since.</summary>
public static class AnsweredConcerns
{
    /// <summary>What is sealed is not among them, because nobody knows yet whether it is a concern.</summary>
    public static IEnumerable<AnsweredConcern> Answered(this Register register) =>
        from concern in register.Concerns.Everything
        where !concern.IsSealed && concern.End is null && !concern.IsOverridden(register.Files.Policy.ConcernOverrides)
        let clause = register.Draft.Clauses.FirstOrDefault(clause => concern.Clauses.Contains(clause.Id) && concern.IsAnswered(clause))
        where clause is not null || (concern.IsAboutText && register.State(concern) == ConcernState.Answered)
        select new AnsweredConcern(concern, clause);

    /// <summary>Those of one holder.</summary>
    public static IEnumerable<AnsweredConcern> AnsweredOf(this Register register, PersonId holder) => register.Answered().Where(answered => answered.Concern.By.Person == holder);
}
