using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using DraftControl.Core.People;

namespace DraftControl.Core.Wordings;

/// <summary>
/// Who brought a word: the starting text (<c>start</c>, or <c>start:northam</c> where the opener stated it), a proposal
/// (<c>42</c>), or the editor who wrote an entry (<c>e27</c>).
/// </summary>
public abstract record Origin
{
    /// <summary>The starting text, credited to an organisation only where the opener stated so.</summary>
    public sealed record Start(Slug? Organisation) : Origin
    {
        public override string ToString() => Organisation is null ? "start" : $"start:{Organisation}";
    }

    /// <summary>A proposal, by its number.</summary>
    public sealed record Proposed(int Proposal) : Origin
    {
        public override string ToString() => Proposal.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>The editor who wrote the entry with this sequence number.</summary>
    public sealed record Edited(int Seq) : Origin
    {
        public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"e{Seq}");
    }

    public static readonly Origin StartingText = new Start(Organisation: null);

    public static bool TryParse(string text, [MaybeNullWhen(false)] out Origin result)
    {
        result = text switch
        {
            "start" => StartingText,
            _ when text.StartsWith("start:", StringComparison.Ordinal) => Slug.TryParse(text["start:".Length..], null, out var slug) ? new Start(slug) : null,
            ['e', .. var seq] => Numbers.TryParse(seq, out var number) ? new Edited(number) : null,
            _ => Numbers.TryParse(text, out var number) ? new Proposed(number) : null,
        };
        return result is not null;
    }
}
