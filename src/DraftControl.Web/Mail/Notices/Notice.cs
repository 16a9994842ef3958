using DraftControl.Core.Entries;
using DraftControl.Core.People;

namespace DraftControl.Web.Mail.Notices;

/// <summary>What somebody is told of an entry.</summary>
/// <param name="To">The person, in the office for which they are told.</param>
/// <param name="About">What makes it one notice to this person, whoever tells it and however often.</param>
/// <param name="Headline">What happened, in one line.</param>
/// <param name="Text">The same with its reason, and without an address.</param>
/// <param name="Next">The one thing to do about it.</param>
public sealed record Notice(Office To, string About, string Headline, string Text, Next Next)
{
    /// <summary>Whether it always waits for the morning, so that many of its kind become one message.</summary>
    public bool CanWait { get; init; }

    /// <summary>Whether only those are told who have signed in before; others are invited instead.</summary>
    public bool IsForKnown { get; init; }

    /// <summary>Whether something waits for the person from now on.</summary>
    public bool IsOwed { get; init; }

    /// <summary>Whether this person alone is asked, so that it goes at once to everybody who wants mail at all.</summary>
    public bool IsPersonal { get; init; }

    /// <summary>The proposal or contribution that it is about; null where it is about neither.</summary>
    public Matter? Matter { get; init; }

    /// <summary>A notice of one entry.</summary>
    /// <param name="to">Who is told.</param>
    /// <param name="entry">What happened.</param>
    /// <param name="matter">Tells the notices of the same entry apart.</param>
    /// <param name="headline">In one line.</param>
    /// <param name="next">What to do about it.</param>
    /// <param name="paragraphs">The text; empty ones are left out.</param>
    public static Notice Of(Office to, Entry entry, string matter, string headline, Next next, params string[] paragraphs) =>
        new(to, $"{entry.Seq}-{entry.Id}/{matter}", headline, PlainText.Paragraphs(paragraphs), next);
}

/// <summary>What a message leads to.</summary>
/// <param name="Words">As an invitation: <c>Read it and decide</c>.</param>
/// <param name="Address">The whole address of a page, which opens after signing in where that is needed.</param>
public sealed record Next(string Words, string Address);

/// <summary>A proposal or a contribution, as mail programs keep all messages about it together.</summary>
/// <param name="Thread">Which one.</param>
/// <param name="Subject">The same in every message about it.</param>
public sealed record Matter(string Thread, string Subject);
