using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Web.Texts;

namespace DraftControl.Web.Mail.Notices;

/// <summary>Chief executives and the front line are asked when a round opens, as long as there is something that they have not answered.</summary>
internal static class LanguageNotices
{
    public static IEnumerable<Notice> Asked(Telling telling, RoundOpened entry) =>
        from office in telling.All(Role.ChiefExecutive).Concat(telling.All(Role.Practitioner))
        let count = telling.Register.AskedOf(office.Person).Count()
        where count > 0
        select Notice.Of(
            office,
            entry,
            "round",
            $"Could you put your name to the text? {entry.Name}",
            new("Say whether you could put your name to it", telling.At("/language/answer")),
            $"{entry.Name} opens on {entry.Opens.At.InWords()} and closes on {entry.Closes.At.InWords()}.",
            PlainText.Reason(entry.Reason),
            $"{(count == 1 ? "1 clause waits" : $"{count} clauses wait")} for you: could you put your name to it, would you need it changed, or do you not understand it?") with
        {
            IsOwed = true,
        };
}
