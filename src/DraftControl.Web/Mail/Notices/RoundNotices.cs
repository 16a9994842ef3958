using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Web.Texts;

namespace DraftControl.Web.Mail.Notices;

/// <summary>Who is told of rounds: representatives, who bring proposals and contributions.</summary>
internal static class RoundNotices
{
    public static IEnumerable<Notice> Opened(Telling telling, RoundOpened entry) => telling.All(Role.Representative).Select(office => Notice.Of(
        office,
        entry,
        "round",
        $"You are asked what you think: {entry.Name}",
        new("All about this round", telling.At($"/rounds/{entry.Round}")),
        $"{entry.Name} opens on {entry.Opens.At.InWords()} and closes on {entry.Closes.At.InWords()}.",
        PlainText.Reason(entry.Reason),
        "Propose a change, bring in what others said, or say that there is nothing to change."));

    /// <param name="telling">The declaration.</param>
    /// <param name="entry">What happened.</param>
    /// <param name="number">The round.</param>
    /// <param name="what">In a few words: <c>is paused</c>.</param>
    public static IEnumerable<Notice> Changed(Telling telling, Entry entry, int number, string what)
    {
        var round = telling.Register.Rounds[number - 1];
        return telling.All(Role.Representative).Select(office => Notice.Of(
            office,
            entry,
            "round",
            $"{round.Name} {what}",
            new("All about this round", telling.At($"/rounds/{number}")),
            entry is RoundExtended ? $"{round.Name} closes on {round.Closes.InWords()}." : $"{round.Name} {what}.",
            PlainText.Reason(entry.Reason)));
    }
}
