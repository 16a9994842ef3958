using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Web.Panels;

namespace DraftControl.Web.Waiting;

/// <summary>What a declaration waits for from a councillor: clauses, the whole text, and concerns whose words were changed.</summary>
internal static class OwedByCouncillors
{
    public static IEnumerable<WaitingItem> By(Register register, Office office, DateTimeOffset now)
    {
        if (register.Roster.Find(office) is not { Confirmed: { } confirmed } || register.WaitsFor(office) is not null)
        {
            return Answered(register, office);
        }

        var clauses = register.WaitingFor(office, now).DistinctBy(clause => clause.Wording.Hash).ToList();
        return clauses.Count > 0 ? Answered(register, office).Append(Clauses(register, office, confirmed, clauses))
            : register.AsksForWholeText(office, now) ? Answered(register, office).Append(Whole(register, office))
            : Answered(register, office);
    }

    private static WaitingItem Clauses(Register register, Office office, int confirmed, IReadOnlyList<Core.Wordings.Clause> clauses)
    {
        var begun = Math.Max(confirmed, clauses.Min(clause => register.Clauses.LastChanged(clause.Id)));
        var panel = register.OpenPanel() is { } open && register.SitsOn(open, office) ? open : null;
        return new(
            office,
            Urgency.Yours,
            $"Check {(clauses.Count == 1 ? "1 clause" : $"{clauses.Count} clauses")} for political neutrality",
            panel is null ? "No version can be approved before councillors of enough political groups have found every clause neutral." : $"You were invited to panel {panel.Number}: {panel.Name}.",
            "/neutrality#Neutral-number",
            register.TimeOf(begun));
    }

    private static WaitingItem Whole(Register register, Office office) => new(
        office,
        Urgency.Yours,
        $"Say what you find of draft {register.DraftNumber} as a whole",
        "You have checked every clause. Clauses may be neutral and the whole political.",
        "/neutrality/text",
        register.TimeOf(register.Clauses.Drafts[^1]));

    private static IEnumerable<WaitingItem> Answered(Register register, Office office) => register.AnsweredOf(office.Person).Select(answered => new WaitingItem(
        office,
        Urgency.HoldsOthersUp,
        $"Say whether your concern about {(answered.Clause is { } clause ? register.Draft.InWords(clause.Id) : "the whole text")} is cleared",
        $"{(answered.Clause is null ? "The text was changed" : $"The words were changed: “{answered.Concern.Words}”")}. Your concern counts until you clear it.",
        $"/concerns/{answered.Concern.Seq}",
        register.TimeOf(answered.Clause is { } changed ? register.Clauses.LastChanged(changed.Id) : register.Clauses.Drafts[^1])));
}
