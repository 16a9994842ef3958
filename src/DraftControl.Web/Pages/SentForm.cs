using System.Globalization;
using System.Text.RegularExpressions;

namespace DraftControl.Web.Pages;

/// <summary>What somebody typed into a form that was not accepted, so that it can be given back.</summary>
public static partial class SentForm
{
    /// <summary>The fields with text in them, named as far as their names tell. What a page puts into a form by itself is left out.</summary>
    public static async Task<IReadOnlyList<(string Name, string Text)>> ReadTyped(this HttpRequest request)
    {
        if (!request.HasFormContentType)
        {
            return [];
        }

        try
        {
            var form = await request.ReadFormAsync();
            return [.. form.Where(field => !field.Key.StartsWith("__", StringComparison.Ordinal) && !IsSecret(field.Key)).SelectMany(field => field.Value.OfType<string>()
                .Where(text => !string.IsNullOrWhiteSpace(text) && !MadeByPage().IsMatch(text))
                .Select(text => (Words(field.Key), text)))];
        }
        catch (Exception e) when (e is IOException or InvalidDataException)
        {
            // What cannot be read or is too long cannot be given back either.
            return [];
        }
    }

    /// <summary>What signs somebody in is shown to nobody.</summary>
    private static bool IsSecret(string field) => field is "Password" or "NewPassword" or "SecurityCode" or "Credential";

    /// <summary><c>Changes[0].Wording</c> as <c>Changes 1, wording</c>; <c>ShortName</c> as <c>Short name</c>.</summary>
    private static string Words(string field)
    {
        var counted = Index().Replace(field, match => $" {int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture) + 1}").Replace(".", ", ", StringComparison.Ordinal);
        var words = InnerCapital().Replace(counted, match => $" {match.Value}").ToLowerInvariant();
        return words.Length == 0 ? "Text" : char.ToUpperInvariant(words[0]) + words[1..];
    }

    /// <summary>Ids of forms, commits and wordings.</summary>
    [GeneratedRegex("^([0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64})$")]
    private static partial Regex MadeByPage();

    [GeneratedRegex(@"\[([0-9]{1,6})\]")]
    private static partial Regex Index();

    [GeneratedRegex("(?<=[a-z])[A-Z]")]
    private static partial Regex InnerCapital();
}
