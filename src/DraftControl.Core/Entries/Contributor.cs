using System.Diagnostics.CodeAnalysis;
using DraftControl.Core.People;
using DraftControl.Core.Wordings;

namespace DraftControl.Core.Entries;

/// <summary>Who made a contribution: an organisation that takes part, another by name and class, or one that does not want to be named.</summary>
public abstract record Contributor
{
    public sealed record Registered(Slug Organisation) : Contributor;

    /// <summary>An organisation that does not take part. Once one of this name does, the contribution is that one's.</summary>
    public sealed record Named(OrganisationName Name, OrganisationClass Class) : Contributor;

    /// <summary>The ledger holds a token; who it stands for is kept outside of it.</summary>
    public sealed record Withheld(SourceToken Token) : Contributor;
}

/// <summary>What stands in the ledger for a source that is withheld: 32 hexadecimal digits that say nothing about it. The same digits stand for the same source; one source may have several.</summary>
public sealed record SourceToken : IParsable<SourceToken>
{
    /// <summary>Stands for no source: what a form has before there is anything to keep.</summary>
    public static readonly SourceToken None = new(new string('0', 32));

    private readonly string hex;

    private SourceToken(string hex) => this.hex = hex;

    /// <summary>The token of the source of an entry: another for each, and nothing about the source.</summary>
    public static SourceToken Of(EntryId entry) => new(Sha256.Of($"source/{entry}").ToString()[..32]);

    public static SourceToken Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var result) ? result : throw new FormatException($"'{s}' is not the token of a source.");

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out SourceToken result)
    {
        var valid = s is { Length: 32 } && !s.AsSpan().ContainsAnyExcept("0123456789abcdef");

        result = valid ? new SourceToken(s!) : null;
        return valid;
    }

    public override string ToString() => hex;
}
