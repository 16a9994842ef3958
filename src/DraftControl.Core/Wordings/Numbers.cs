using System.Globalization;

namespace DraftControl.Core.Wordings;

/// <summary>Whole numbers from 1 in the one spelling that the ledger knows: no sign, no leading zero.</summary>
public static class Numbers
{
    public static bool TryParse(ReadOnlySpan<char> text, out int number)
    {
        number = 0;
        return text is [>= '1' and <= '9', ..] && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }
}
