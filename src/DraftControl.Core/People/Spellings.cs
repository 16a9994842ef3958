using System.Diagnostics.CodeAnalysis;

namespace DraftControl.Core.People;

/// <summary>The one spelling that each member of a closed list has in the ledger.</summary>
internal sealed class Spellings<T>(params (T Value, string Text)[] list)
    where T : struct, Enum
{
    public string Of(T value) => list.Single(pair => EqualityComparer<T>.Default.Equals(pair.Value, value)).Text;

    public bool TryRead([NotNullWhen(true)] string? text, out T value)
    {
        var at = Array.FindIndex(list, pair => string.Equals(pair.Text, text, StringComparison.Ordinal));
        value = at < 0 ? default : list[at].Value;
        return at >= 0;
    }
}
