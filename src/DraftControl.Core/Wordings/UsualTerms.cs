namespace DraftControl.Core.Wordings;

/// <summary>Loaded terms to begin with. Each has a reason that people of any party can read as fair; a declaration writes its own list over it.</summary>
internal static class UsualTerms
{
    public static readonly IReadOnlyList<LoadedTerm> All =
    [
        new("Conservative", "Names a party."),
        new("Green Party", "Names a party."),
        new("Labour", "Names a party; write 'work' or 'staff' where that is meant."),
        new("Liberal Democrat", "Names a party."),
        new("Plaid Cymru", "Names a party."),
        new("Reform UK", "Names a party."),
        new("SNP", "Names a party."),
        new("Tory", "Names a party."),
        new("austerity", "Judges a government's spending; say by how much budgets changed, and when."),
        new("bloated", "Blames whoever ran a service; say what it costs."),
        new("broken Britain", "A slogan of a campaign."),
        new("build back better", "A slogan of a campaign and of a government."),
        new("common sense", "Suggests that whoever disagrees has none."),
        new("failed government", "Blames a government."),
        new("hard-working families", "A phrase of campaigns; say which residents are meant."),
        new("levelling up", "A slogan and a programme of one government."),
        new("long-term economic plan", "A slogan of a government."),
        new("loony", "Insults those who think otherwise."),
        new("nanny state", "Judges what councils should do."),
        new("net zero", "Its date and cost are disputed between parties; name the target or law that is meant."),
        new("privatisation", "Contested; say who runs the service and under which contract."),
        new("red tape", "Judges rules as useless; name the rule."),
        new("take back control", "A slogan of a campaign."),
        new("taxpayers' money", "Often used against spending as such; 'public money' says the same."),
        new("the cuts", "Blames a government; say by how much budgets changed."),
        new("wasteful", "Blames whoever ran a service; say what it costs."),
        new("woke", "Used in praise or blame of one side of a debate."),
        new("world-beating", "Praise that readers take as a government's; say what was measured."),
        new("world-class", "Praise that cannot be tested; say what was measured."),
    ];
}
