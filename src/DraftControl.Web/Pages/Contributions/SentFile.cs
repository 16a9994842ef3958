using DraftControl.Core.Wordings;
using DraftControl.Web.Intake;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace DraftControl.Web.Pages.Contributions;

/// <summary>Rows that a form sends, as a file in the field <c>Upload</c> or pasted into the field <c>Text</c>.</summary>
public static class SentFile
{
    /// <summary>A file of 10 MiB and what the form says besides.</summary>
    public const int MostBytes = IntakeFile.MostBytes + (64 * 1024);

    /// <summary>What was sent, and in which field; null where nothing was.</summary>
    public static async Task<(byte[] Content, string Field)?> Read(ModelStateDictionary errors, IFormFile? upload, string? text)
    {
        if (upload is { Length: > 0 and <= IntakeFile.MostBytes })
        {
            using var bytes = new MemoryStream();
            await upload.CopyToAsync(bytes);
            return (bytes.ToArray(), "Upload");
        }

        if (upload is { Length: > IntakeFile.MostBytes })
        {
            errors.AddModelError("Upload", "The file is larger than 10 MiB. Divide it into several files");
        }

        // A browser sends every line break as two characters; the same rows are the same file, wherever they were pasted.
        return string.IsNullOrWhiteSpace(text) ? null : (Utf8.Encode(Whole(text.Replace("\r\n", "\n", StringComparison.Ordinal))), "Text");
    }

    /// <summary>The text with a sign of its own for half a letter, which no encoding holds; the row is then refused for it.</summary>
    private static string Whole(string text) => string.Concat(text.EnumerateRunes());
}
