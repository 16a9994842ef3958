using System.Text;
using DraftControl.Core.Entries;
using DraftControl.Core.Wordings;

namespace DraftControl.Core.Registers;

/// <summary>A public page as it stands: a title on its first line, <c># How to sign</c>, and below it what it says.</summary>
public sealed record Article
{
    private readonly byte[] bytes;

    private Article(PageName name, byte[] bytes) => (Name, this.bytes) = (name, bytes);

    public PageName Name { get; }

    /// <summary>Its first line; its name where the first line is no title.</summary>
    public string Title => HasTitle ? Decoded(bytes[..TitleEnd])[2..].Trim() : Name.ToString();

    /// <summary>What it says below the title, as Markdown.</summary>
    public string Body => Decoded(bytes)[(HasTitle ? Decoded(bytes[..TitleEnd]).Length : 0)..].Trim('\n');

    /// <summary>Whether there is nothing below its title, so that it is on no list.</summary>
    public bool IsEmpty => bytes.AsSpan(HasTitle ? TitleEnd : 0).Trim(" \n\t"u8).IsEmpty;

    /// <summary>The first paragraph below the title; empty where it begins with something else.</summary>
    public string FirstParagraph => Body.Split("\n\n")[0] is var first && first.StartsWith('#') ? "" : first;

    /// <summary>What identifies exactly this text.</summary>
    public Sha256 Hash => Sha256.Of(bytes);

    private bool HasTitle => bytes.AsSpan().StartsWith("# "u8);

    private int TitleEnd => bytes.AsSpan().IndexOf((byte)'\n') is var end and >= 0 ? end : bytes.Length;

    /// <summary>A page among the files of a ledger; null where there is none of that name.</summary>
    public static Article? In(Files files, PageName name) => files[name.Path] is { } bytes ? new Article(name, bytes) : null;

    /// <summary>Every page that says something, in the order of their names; news newest first.</summary>
    public static IEnumerable<Article> All(Files files) => files.Paths
        .Select(PageName.At).OfType<PageName>()
        .Select(name => In(files, name)!)
        .Where(article => !article.IsEmpty)
        .OrderByDescending(article => article.Name.Day).ThenBy(article => article.Name.ToString(), StringComparer.Ordinal);

    private static string Decoded(ReadOnlySpan<byte> bytes) => Encoding.UTF8.GetString(bytes);
}
