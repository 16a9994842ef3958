using System.Collections.Immutable;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Rules;
using DraftControl.Core.Wordings;

namespace DraftControl.Core.Acts;

/// <summary>Somebody starts a declaration and becomes its first steward.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="Language">Its language.</param>
/// <param name="Organisation">The organisation that opens it.</param>
/// <param name="Text">The starting text, as Markdown.</param>
/// <param name="Policy">The publishing rules, as <c>policy.yml</c>.</param>
/// <param name="Pages">The public pages, by path.</param>
public sealed record Opening(Line Title, Language Language, Organisation Organisation, string Text, string Policy, IReadOnlyDictionary<string, string> Pages)
{
    /// <summary>An import holds at most 10 MiB.</summary>
    public const int MaxLength = 10 * 1024 * 1024;

    /// <summary>The versions that the text went through, oldest first and the starting text last, with who brought what is new in each; empty where that is not told.</summary>
    public IReadOnlyList<EarlierText> History { get; init; } = [];

    /// <summary>Whose the words of a clause are, by its number in the starting text, where the opener states it.</summary>
    public IReadOnlyDictionary<ClauseNumber, Slug> Stated { get; init; } = new Dictionary<ClauseNumber, Slug>();

    /// <param name="id">The entry's id.</param>
    /// <param name="person">Who opens it.</param>
    /// <param name="now">When.</param>
    /// <param name="keys">The ledger's public keys, as <c>keys/allowed_signers</c>.</param>
    public Attempt Open(EntryId id, PersonId person, DateTimeOffset now, byte[] keys)
    {
        var text = Hygiene.Normalised(Text);
        if (string.IsNullOrWhiteSpace(text))
        {
            return Refusal.Malformed("Enter the starting text.");
        }

        if (text.Length > MaxLength)
        {
            return Refusal.Malformed("The starting text must be smaller than 10 MB.");
        }

        if (Hygiene.Complaint(text) is { } complaint)
        {
            return Refusal.Malformed($"The starting text holds {complaint}. Remove it.");
        }

        var policy = Utf8.Encode(Hygiene.Normalised(Policy));
        if (!Policies.Policy.TryRead(policy, out _, out var fault))
        {
            return Refusal.Malformed($"The publishing rules cannot be read. {fault}.");
        }

        var draft = Import.Of([.. History.SkipLast(1).Select(earlier => earlier with { Text = Hygiene.Normalised(earlier.Text) }), new EarlierText(text.EndsWith('\n') ? text : text + "\n", History.LastOrDefault()?.By)]);
        if (Stated.Keys.FirstOrDefault(number => draft.Numbered.All(numbered => numbered.Number != number)) is { } unknown)
        {
            return Refusal.Malformed($"There is no clause {unknown} in the starting text, so its words cannot be credited to '{Stated[unknown]}'.");
        }

        var files = new Files(Language, Pages.ToImmutableSortedDictionary(page => page.Key, page => Utf8.Encode(Hygiene.Normalised(page.Value)), StringComparer.Ordinal))
            .With(Files.PolicyPath, policy)
            .With(Files.KeysPath, keys)
            .With(Import.Stating(draft, Stated));
        var office = new Office(person, Role.Steward, Organisation.Slug);
        return new Act(new Opened(new Head(1, id, office, now), Language, Title, Organisation, RuleSets.Newest), files);
    }
}
