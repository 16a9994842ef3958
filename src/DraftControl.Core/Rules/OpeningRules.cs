using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Core.Wordings;

namespace DraftControl.Core.Rules;

/// <summary>How a declaration begins.</summary>
internal static class OpeningRules
{
    public static Refusal? Refuses(this Register register, Opened entry, Files files)
    {
        if (register.Seq != 0)
        {
            return Refusal.NotAllowed("The declaration has been opened already.");
        }

        if (entry.Rules is < 1 or > RuleSets.Newest)
        {
            return Refusal.NotAllowed($"There is no set {entry.Rules} of rules.");
        }

        // Whoever opens it becomes its first steward, for the organisation that is registered with it.
        if (entry.By.Role != Role.Steward || entry.By.Organisation != entry.Organisation.Slug)
        {
            return Refusal.NotYours("Whoever opens a declaration is its first steward, for the organisation that opens it.");
        }

        if (files[Files.KeysPath] is null)
        {
            return Refusal.NotAllowed($"{Files.KeysPath} is missing.");
        }

        // The starting text is nobody's proposal and nobody's edit.
        return files.Draft.Clauses.FirstOrDefault(clause => clause.Origins.Runs.Any(run => run.Origin is not Origin.Start)) is { } clause
            ? Refusal.NotAllowed($"The words of {clause.Id} must be credited to the starting text.")
            : null;
    }
}
