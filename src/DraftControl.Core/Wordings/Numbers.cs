using System.Globalization;

namespace DraftControl.Core.Wordings;

/// <summary>Whole numbers from 1 in the one spelling that the ledger knows: no sign, no leading zero, at most nine digits.</summary>
public static class Numbers
{
    /// <summary>So that every reader in every language can hold a number, and add one to it.</summary>
    private const int MaxDigits = 9;

    public static bool TryParse(ReadOnlySpan<char> text, out int number)
    {
        number = 0;
        return text is { Length: <= MaxDigits } and [>= '1' and <= '9', ..] && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }
}
