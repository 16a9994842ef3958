using System.Globalization;

namespace DraftControl.Git.Objects;

/// <summary>Who made a commit or a tag, and when, as Git writes it: <c>Name &lt;address&gt; 1780000060 +0000</c>.</summary>
internal sealed record Ident(string Who, DateTimeOffset At)
{
    /// <summary>The committer of everything and the tagger of versions.</summary>
    public const string Server = "DraftControl <server@draftcontrol.invalid>";

    private const string Zone = " +0000";

    /// <summary>The ident; null where the text is none, or not in UTC.</summary>
    public static Ident? Read(string text)
    {
        var end = text.IndexOf("> ", StringComparison.Ordinal) + 1;
        return end > 0
            && text.EndsWith(Zone, StringComparison.Ordinal)
            && text.Length > end + 1 + Zone.Length
            && long.TryParse(text.AsSpan()[(end + 1)..^Zone.Length], NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
            && seconds <= DateTimeOffset.MaxValue.ToUnixTimeSeconds()
            && new Ident(text[..end], DateTimeOffset.FromUnixTimeSeconds(seconds)) is var ident
            && string.Equals(ident.ToString(), text, StringComparison.Ordinal)
            ? ident
            : null;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Who} {At.ToUnixTimeSeconds()}{Zone}");
}
