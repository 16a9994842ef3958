using DraftControl.Core.Entries;
using DraftControl.Core.Registers;
using DraftControl.Core.Rules;
using DraftControl.Core.Wordings;

namespace DraftControl.Core.Acts;

/// <summary>Somebody writes a public page anew.</summary>
/// <param name="Page">Which one.</param>
/// <param name="Title">Its title.</param>
/// <param name="Body">What it says below the title, as Markdown; nothing takes it off the lists.</param>
/// <param name="Read">The page that the person had read; null where they begin a new one.</param>
public sealed record WritingPage(PageName Page, string Title, string Body, Sha256? Read)
{
    /// <summary>A page is at most as long as this, in UTF-16 units.</summary>
    public const int MaxLength = 100_000;

    /// <summary>The page as it will stand in the ledger.</summary>
    public string Text => Hygiene.Normalised(Body).Trim() is { Length: > 0 } body ? $"# {Hygiene.Folded(Hygiene.Normalised(Title))}\n\n{body}\n" : $"# {Hygiene.Folded(Hygiene.Normalised(Title))}\n";

    public Attempt Write(Register register, Head head)
    {
        if (string.IsNullOrWhiteSpace(Title))
        {
            return Refusal.Malformed("Enter a title.");
        }

        if (Text.Length > MaxLength)
        {
            return Refusal.Malformed($"A page must be {MaxLength:N0} characters or fewer.");
        }

        if (Hygiene.Complaint(Text) is { } complaint)
        {
            return Refusal.Malformed($"The page holds {complaint}. Remove it.");
        }

        var stands = register.Files.Hash(Page.Path);
        if (stands != Read)
        {
            return Refusal.Changed(Read is null ? "There is a page of this name already. Change that page, or choose another title." : "Somebody else changed this page after you opened it. Compare both below, then save yours or leave theirs.");
        }

        return stands == Sha256.Of(Text)
            ? Refusal.NotAllowed("Nothing has changed. Change the title or the text, or leave the page as it is.")
            : new Act(new PageChanged(head, Page.Path), register.Files.With(Page.Path, Utf8.Encode(Text)));
    }
}
