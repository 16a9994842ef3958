using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.Registers;
using DraftControl.Core.Wordings;

namespace DraftControl.Core.Rules;

/// <summary>Which files an entry may change. Every kind has its list; anything else is a fault.</summary>
internal static class FileRules
{
    public static Refusal? Refuses(Register register, Act act)
    {
        if (act.Entry is Opened opened)
        {
            // Under the first set of rules whatever text stood in terms.yml was let stand.
            return Unreadable(act.Files, act.Files.Paths, readsTerms: opened.Rules >= RuleSets.TermsAreRead);
        }

        var changed = act.Files.Changed(register.Files);
        var mayChange = MayChange(act.Entry, act.Files);
        return changed.FirstOrDefault(path => !mayChange.Contains(path, StringComparer.Ordinal)) is { } path
            ? Refusal.NotAllowed($"An entry of this kind may not change {path}.")
            : Unreadable(act.Files, changed);
    }

    /// <summary>What is wrong with a wording's files: it changes the text and its clauses, nothing else.</summary>
    public static Refusal? Refuses(WordingFiles wording)
    {
        var changed = wording.Files.Changed(wording.Base);
        return changed.FirstOrDefault(path => path != wording.Files.TextPath && path != wording.Files.ClausesPath) is { } path
            ? Refusal.NotAllowed($"A wording may not change {path}.")
            : Unreadable(wording.Files, changed);
    }

    private static string[] MayChange(Entry entry, Files files) => entry switch
    {
        PolicyChanged => [Files.PolicyPath],
        PageChanged e => [e.Page],
        TermsChanged => [Files.TermsPath],
        KeysChanged => [Files.KeysPath],
        Decided e when e.Code.Accepts() => [files.TextPath, files.ClausesPath],
        DecisionUndone { Changes.Count: > 0 } => [files.TextPath, files.ClausesPath],
        _ => [],
    };

    private static Refusal? Unreadable(Files files, IEnumerable<string> paths, bool readsTerms = true)
    {
        var termsFault = readsTerms && paths.Contains(Files.TermsPath, StringComparer.Ordinal) ? files.TermsFault : null;
        foreach (var path in paths)
        {
            if (!files.MayHold(path))
            {
                return Refusal.NotAllowed($"A ledger may not hold the file {path}.");
            }

            if (files[path] is { } bytes && Complaint(bytes) is { } complaint)
            {
                return Refusal.NotAllowed($"{path} holds {complaint}.");
            }
        }

        return (files.DraftFault ?? files.PolicyFault ?? termsFault) is { } fault ? Refusal.NotAllowed($"The files do not fit: {fault}.") : null;
    }

    private static string? Complaint(byte[] bytes) => Utf8.TryDecode(bytes, out var text) ? Hygiene.Complaint(text) : "bytes that are not UTF-8";
}
