using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Rules;
using DraftControl.Git;
using DraftControl.Web.Mail;

namespace DraftControl.Web.LanguageTests;

/// <summary>Writes what came by a chief executive's personal link, in their office: whoever has the link answers for them.</summary>
public sealed class LinkedAnswers(Bell bell)
{
    /// <summary>Writes one entry for each answer, once, however often the same form is sent.</summary>
    /// <param name="ledger">Where to.</param>
    /// <param name="office">The office whose link it is.</param>
    /// <param name="form">The form's id.</param>
    /// <param name="answers">What was answered.</param>
    /// <param name="by">Who filled it in.</param>
    /// <returns>Why it was refused; null once all is written.</returns>
    public Refusal? Write(Ledger ledger, Office office, string form, IReadOnlyList<SameAnswer> answers, FilledInBy by)
    {
        foreach (var step in answers.Steps(form, by))
        {
            var id = EntryId.Of(office.Person, step.Form);
            var result = ledger.Write(id, (register, now) => register.Roster.MayAct(office)
                ? step.Build(register, register.Head(id, office, now, step.Reason))
                : Refusal.NotYours("The office that this link is for has ended."));
            bell.Ring();
            if (result is WriteResult.Refused refused)
            {
                return refused.Refusal;
            }
        }

        return null;
    }
}
