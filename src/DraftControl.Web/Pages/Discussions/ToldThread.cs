using DraftControl.Core.Entries;
using DraftControl.Core.Wordings;
using DraftControl.Web.Texts;
using Thread = DraftControl.Core.Registers.Thread;

namespace DraftControl.Web.Pages.Discussions;

/// <summary>A thread as pages tell it: what it is about, what was said, and how the words have changed since.</summary>
/// <param name="Page">The page that tells it.</param>
/// <param name="Thread">The thread.</param>
/// <param name="Comments">What was said, in order.</param>
/// <param name="Since">For a clause: what has changed in its words since the thread began; null where nothing has.</param>
public sealed record ToldThread(DeclarationPage Page, Thread Thread, IReadOnlyList<ToldComment> Comments, Redline? Since)
{
    public int Number => Thread.Number;

    /// <summary>What it is about: <c>clause 3.2</c>.</summary>
    public string About => Page.Register.InWords(Thread.Start.Topic);

    /// <summary>Where that is.</summary>
    public string Address => Page.AddressOf(Thread.Start.Topic);

    public static ToldThread Of(DeclarationPage page, Thread thread, Redlines redlines)
    {
        var was = thread.Start.Topic is Topic.OnClause on ? page.Ledger.FilesAt(thread.Start.Base).Draft.Find(on.Clause) : null;
        var now = was is null ? null : page.Register.Draft.Find(was.Id);
        return new(
            page,
            thread,
            [.. thread.Comments.Select(comment => ToldComment.Of(page, thread, comment, redlines))],
            was is not null && was.Wording.Hash != now?.Wording.Hash ? redlines.Between(was.Wording.Text, now?.Wording.Text ?? "") : null);
    }
}

/// <summary>One comment, with the words that it suggests against those that stand there.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Suggestion">What it suggests; null where it suggests nothing.</param>
/// <param name="Redline">From the words that it would replace to those that it suggests.</param>
public sealed record ToldComment(Entry Entry, Suggestion? Suggestion, Redline? Redline)
{
    internal static ToldComment Of(DeclarationPage page, Thread thread, Entry comment, Redlines redlines)
    {
        if (Thread.Suggested(comment) is not { } suggestion)
        {
            return new(comment, null, null);
        }

        // Against what the proposal asks for, where it is about one; else against the text as it stands.
        var draft = thread.Start.Topic is Topic.OnProposal on ? page.Ledger.FilesAt(page.Register.Proposals[on.Proposal].Wording).Draft : page.Register.Draft;
        return new(comment, suggestion, redlines.Between(draft.Find(suggestion.Clause)?.Wording.Text ?? "", Wording.Of(suggestion.Words.ToString()).Text));
    }
}
