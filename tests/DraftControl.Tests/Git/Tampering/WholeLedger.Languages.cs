using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Wordings;
using DraftControl.Tests.Support;

namespace DraftControl.Tests.Git.Tampering;

/// <content>Language tests of chief executives and the front line, and the list of loaded terms.</content>
public sealed partial class WholeLedger
{
    private static readonly Office chief = LedgerFolder.Office("e3", Role.ChiefExecutive, "southam");
    private static readonly Office front = LedgerFolder.Office("e4", Role.Practitioner, "southam");

    private void Languages()
    {
        Appoint("chief who answers", chief);
        Appoint("front line", front);
        Do("terms", guild, (register, head) => new Act(new TermsChanged(head), register.Files.With(Files.TermsPath, Utf8.Encode("plumbing: Some hear a slogan.\n\"red tape\": Judges rules.\n"))));
        Say("name to it", chief, 2, [1, 2, 3, 6, 7, 9], LanguageAnswer.NameToIt, FilledInBy.Assistant);
        Say("needs change", chief, null, [2], LanguageAnswer.NeedsChange, FilledInBy.Themselves, "Say \"pipes\".");
        Say("not understood", front, 1, [6], LanguageAnswer.NotUnderstood, FilledInBy.Themselves, "Who are the others?");
        Receive("received needs change", "chief who answers", 2, [3], LanguageAnswer.NeedsChange, "Say \"residents\".");
        Receive("received not understood", "front line", null, [9], LanguageAnswer.NotUnderstood, "Share what?");
        Receive("received name to it", "chief who answers", null, [2, 3], LanguageAnswer.NameToIt);
        Say("front name to it", front, null, [1, 2, 3, 6, 7, 9], LanguageAnswer.NameToIt, FilledInBy.Themselves);
    }

    private void Say(string name, Office by, int? round, int[] clauses, LanguageAnswer answer, FilledInBy filledIn, string? comment = null) =>
        Do(name, by, (register, head) => register.Unchanged(new LanguageTested(head, round, [.. clauses.Select(clause => Hash(register, clause))], answer, filledIn)), comment);

    private void Receive(string name, string appointment, int? round, int[] clauses, LanguageAnswer answer, string? comment = null) => Do(
        name,
        steward,
        (register, head) => register.Unchanged(new LanguageTestReceived(head, names[appointment], round, [.. clauses.Select(clause => Hash(register, clause))], answer, Day.Parse("2026-05-27"), Sha256.Of(name))),
        comment);
}
