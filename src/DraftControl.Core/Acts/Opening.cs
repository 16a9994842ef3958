using System.Collections.Immutable;
using DraftControl.Core.Entries;
using DraftControl.Core.Wordings;

namespace DraftControl.Core.Acts;

/// <summary>A person starts a declaration and becomes its first steward, for the organisation that is registered with it.</summary>
/// <param name="Language">The language of the text.</param>
/// <param name="Title">What the declaration is called.</param>
/// <param name="Organisation">The opener's organisation.</param>
/// <param name="Text">The starting text.</param>
/// <param name="Policy">The publishing rules, as they stand in <c>policy.yml</c>.</param>
/// <param name="Keys">The ledger's keys, as they stand in <c>keys/allowed_signers</c>.</param>
public sealed record Opening(Language Language, Line Title, Organisation Organisation, Draft Text, string Policy, byte[] Keys)
{
    /// <summary>The public pages: <c>pages/about.md</c> and what it says.</summary>
    public IReadOnlyDictionary<string, string> Pages { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    public Attempt Open(Head head)
    {
        var files = Pages.Aggregate(
            new Files(Language, ImmutableSortedDictionary.Create<string, byte[]>(StringComparer.Ordinal)),
            (files, page) => files.With(page.Key, Utf8.Encode(page.Value)));
        return new Act(
            new Opened(head, Language, Title, Organisation),
            files.With(Text).With(Files.PolicyPath, Utf8.Encode(Policy)).With(Files.KeysPath, Keys));
    }
}
