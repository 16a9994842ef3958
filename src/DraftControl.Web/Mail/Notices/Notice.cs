using DraftControl.Core.Entries;
using DraftControl.Core.People;

namespace DraftControl.Web.Mail.Notices;

/// <summary>What somebody is told of an entry.</summary>
/// <param name="To">The person, in the office for which they are told.</param>
/// <param name="About">What makes it one notice to this person, whoever tells it and however often.</param>
/// <param name="Subject">In one line.</param>
/// <param name="Text">What happened, and where to do something about it.</param>
public sealed record Notice(Office To, string About, string Subject, string Text)
{
    /// <summary>Whether it always waits for the morning, so that many of its kind become one message.</summary>
    public bool CanWait { get; init; }

    /// <summary>Whether only those are told who have signed in before; others are invited instead.</summary>
    public bool IsForKnown { get; init; }

    /// <summary>A notice of one entry.</summary>
    /// <param name="to">Who is told.</param>
    /// <param name="entry">What happened.</param>
    /// <param name="matter">Tells the notices of the same entry apart.</param>
    /// <param name="subject">In one line.</param>
    /// <param name="paragraphs">The text; empty ones are left out.</param>
    public static Notice Of(Office to, Entry entry, string matter, string subject, params string[] paragraphs) =>
        new(to, $"{entry.Seq}-{entry.Id}/{matter}", subject, PlainText.Paragraphs(paragraphs));
}
