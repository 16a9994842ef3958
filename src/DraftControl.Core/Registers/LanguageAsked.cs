using DraftControl.Core.People;
using DraftControl.Core.Wordings;

namespace DraftControl.Core.Registers;

/// <summary>What chief executives and the front line have still to say.</summary>
public static class LanguageAsked
{
    /// <summary>The clauses whose words a person has not answered: all of them at first, later what has changed since.</summary>
    public static IEnumerable<Clause> AskedOf(this Register register, PersonId person) =>
        register.Draft.Clauses.Where(clause => clause.HasWords && register.LanguageTests.By(person, clause.Wording.Hash) is null);

    /// <summary>The clauses that a person has answered as they stand, with the answer.</summary>
    public static IEnumerable<(Clause Clause, LanguageTest Test)> AnsweredBy(this Register register, PersonId person) =>
        from clause in register.Draft.Clauses
        where clause.HasWords
        let test = register.LanguageTests.By(person, clause.Wording.Hash)
        where test is not null
        select (clause, test);
}
