using DraftControl.Core.Entries;
using DraftControl.Core.Registers;
using DraftControl.Core.Rules;
using DraftControl.Core.Wordings;

namespace DraftControl.Core.Acts;

/// <summary>A steward or an editor writes the list of loaded terms anew.</summary>
/// <param name="Typed">One term a line: <c>term: reason</c>.</param>
/// <param name="Read">The list that they had read, by its hash; null where it was the usual one.</param>
public sealed record WritingTerms(string Typed, Sha256? Read)
{
    public Attempt Write(Register register, Head head)
    {
        if (TermLines.Read(Typed, out var terms) is { Count: > 0 } faults)
        {
            return Refusal.Malformed($"{faults[0]}.");
        }

        if (register.Files.Hash(Files.TermsPath) != Read)
        {
            return Refusal.Changed("Somebody else changed the list after you opened it. Compare yours with the list as it stands, then save it again.");
        }

        var bytes = TermLines.Written(terms);
        return LoadedTerms.TryRead(bytes, out var written, out var fault)
            ? written.Terms.SequenceEqual(register.Files.Terms.Terms)
                ? Refusal.NotAllowed("Nothing has changed. Change the list, or leave it as it is.")
                : new Act(new TermsChanged(head), register.Files.With(Files.TermsPath, bytes))
            : Refusal.Malformed($"The list cannot be kept: {fault}.");
    }
}
