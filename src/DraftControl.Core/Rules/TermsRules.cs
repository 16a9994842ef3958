using DraftControl.Core.Entries;
using DraftControl.Core.People;

namespace DraftControl.Core.Rules;

/// <summary>Who writes the list of loaded terms.</summary>
public static class TermsRules
{
    internal static Refusal? Refuses(TermsChanged entry, Files files) =>
        MayNotWrite(entry.By) ?? (files[Files.TermsPath] is null ? Refusal.NotAllowed($"{Files.TermsPath} is missing.") : null);

    /// <summary>Who writes it: a steward or an editor.</summary>
    public static Refusal? MayNotWrite(Office by) => by.Role is Role.Steward or Role.Editor ? null : Refusal.NotYours("Only a steward or an editor can change the list of loaded terms.");
}
