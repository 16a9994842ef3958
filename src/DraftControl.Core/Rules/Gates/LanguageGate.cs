using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;

namespace DraftControl.Core.Rules.Gates;

/// <summary>Enough chief executives, or enough of the front line, could put their name to every clause.</summary>
internal static class LanguageGate
{
    public static GateState ChiefExecutives(Register register, int needed) => State(register, needed, Role.ChiefExecutive, "chief-executives", "chief executive");

    public static GateState FrontLine(Register register, int needed) => State(register, needed, Role.Practitioner, "front-line", "front-line member of staff");

    private static GateState State(Register register, int needed, Role role, string name, string who)
    {
        var clauses = register.Draft.Clauses.Where(clause => clause.HasWords).ToList();
        var lacking = clauses
            .Select(clause => (clause, Count: register.LanguageTests.On(clause.Wording.Hash).Count(test => test.By.Role == role && test.Answer == LanguageAnswer.NameToIt)))
            .Where(pair => pair.Count < needed)
            .ToList();
        var people = needed == 1 ? $"1 {who}" : $"{needed} {(role == Role.Practitioner ? "front-line members of staff" : $"{who}s")}";
        return lacking.Count == 0
            ? new(name, Met: true, $"At least {people} could put their name to every clause.")
            : new(name, Met: false, $"{clauses.Count - lacking.Count} of {InWords.Count(clauses.Count, "clause")} have {people} who could put their name to it. {InWords.List(lacking, pair => $"{InWords.Clause(register, pair.clause)} needs {needed - pair.Count} more")}.");
    }
}
