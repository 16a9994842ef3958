using DraftControl.Core.Entries;
using DraftControl.Core.Wordings;

namespace DraftControl.Core.Registers;

/// <summary>The lines that name panels, interests, and what becomes of concerns. They name no council, because on pages the public reads groups alone.</summary>
internal static class PanelSubjects
{
    public static string Of(Register register, Entry entry) => entry switch
    {
        PanelOpened e => $"Open panel {e.Panel}: {e.Name}",
        CouncillorsInvited e => $"Invite {Councillors(e.Members.Count)} to panel {e.Panel}: {Panel(register, e.Panel)}",
        PanelClosed e => $"Close panel {e.Panel}: {Panel(register, e.Panel)}",
        InterestDeclared e => $"Declare an interest in {Clauses(register, e.Clauses)}",
        InterestEnded e => $"End an interest in {(register.Interests.Find(e.Interest) is { } declared ? Clauses(register, declared.Clauses) : $"what entry {e.Interest} declared")}",
        ConcernCleared e => $"Clear a concern{Words(register, e.Concern)}",
        ConcernOverridden e => $"Override a concern{Words(register, e.Concern)}",
        _ => throw new UnreadableLedgerException($"This version of DraftControl does not know the entry '{entry.GetType().Name}'."),
    };

    private static string Councillors(int count) => count == 1 ? "1 councillor" : $"{count} councillors";

    private static string Panel(Register register, int number) => register.FindPanel(number)?.Name.ToString() ?? "";

    private static string Clauses(Register register, IReadOnlyList<ClauseId> clauses) => clauses.Count == 1 ? register.Draft.InWords(clauses[0]) : $"{clauses.Count} clauses";

    private static string Words(Register register, int concern) => register.Concerns.Find(concern) switch
    {
        { Words: { } words } => $" about \"{words}\"",
        { IsSealed: true } => " that is not opened",
        { IsAboutText: true } => " about the whole text",
        _ => "",
    };
}
