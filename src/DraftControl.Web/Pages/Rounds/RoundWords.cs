using DraftControl.Core.Registers;
using DraftControl.Web.Texts;

namespace DraftControl.Web.Pages.Rounds;

/// <summary>Rounds in words.</summary>
public static class RoundWords
{
    public static string InWords(this RoundState state) => state switch
    {
        RoundState.Announced => "Opens later",
        RoundState.Open => "Open",
        RoundState.Paused => "Paused",
        _ => "Closed",
    };

    /// <summary>The class that colours its tag.</summary>
    public static string Css(this RoundState state) => state switch
    {
        RoundState.Open => "dc-state--open",
        RoundState.Paused => "dc-state--deferred",
        RoundState.Announced => "dc-state--combines",
        _ => "dc-state--decided",
    };

    /// <summary><c>3 May 2026 at 9:00am to 12 May 2026 at 5:00pm, 4 days left</c>.</summary>
    public static string Times(this Round round, DateTimeOffset now)
    {
        var left = (round.Ends - now).TotalDays;
        var rest = round.State(now) is not (RoundState.Open or RoundState.Paused) ? ""
            : left < 1 ? ", closes within a day"
            : Math.Floor(left) is var days && days == 1 ? ", 1 day left" : $", {days} days left";
        return $"{round.Opens.InWords()} to {round.Ends.InWords()}{rest}";
    }

    /// <summary>What organisations that read and said nothing are called.</summary>
    public const string OpenedOnly = "Read, silent";

    /// <summary>What an organisation did.</summary>
    /// <param name="part">As the record has it.</param>
    /// <param name="hasOpened">Whether it opened the declaration; null where the reader is not told.</param>
    public static string InWords(this Part part, bool? hasOpened = null) => (part, hasOpened) switch
    {
        (Part.Contributed, _) => "Contributed",
        (Part.Content, _) => "Nothing to change",
        (_, true) => OpenedOnly,
        (_, false) => "Not read",
        _ => "Silent",
    };

    /// <summary>Everything that an organisation can have done, each with the class that colours it.</summary>
    public static IEnumerable<(string Words, string Css)> Parts(bool tellsOpened)
    {
        yield return (Part.Contributed.InWords(), "contributed");
        yield return (Part.Content.InWords(), "content");
        if (tellsOpened)
        {
            yield return (OpenedOnly, "opened");
        }

        yield return (Part.Silent.InWords(tellsOpened ? false : null), "silent");
    }
}
