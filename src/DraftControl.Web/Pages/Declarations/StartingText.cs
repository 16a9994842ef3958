using DraftControl.Core.Acts;
using DraftControl.Core.People;
using DraftControl.Core.Policies;
using DraftControl.Core.Wordings;
using DraftControl.Web.Declarations;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace DraftControl.Web.Pages.Declarations;

/// <summary>What a declaration starts from: a template, a text that was pasted, or a file.</summary>
public sealed class StartingText
{
    public const string Paste = "paste";
    public const string UploadFile = "upload";

    /// <summary>A template's name, or where the text comes from instead.</summary>
    public string? Source { get; set; }

    public string? Text { get; set; }

    public IFormFile? Upload { get; set; }

    /// <summary>Whose the words of some clauses are, one clause a line.</summary>
    public string? Credits { get; set; }

    /// <summary>What nobody would see in the text, and no record may hold.</summary>
    [BindNever]
    public IReadOnlyList<Hygiene.Fault> Invisible { get; private set; } = [];

    /// <summary>The text with publishing rules and pages; null, with errors beside the fields, where there is none.</summary>
    /// <param name="errors">Where errors go.</param>
    /// <param name="form">What the form calls these fields.</param>
    /// <param name="templates">The templates that there are.</param>
    public async Task<Template?> Read(ModelStateDictionary errors, string form, Templates templates)
    {
        if (Source is not null && templates.Find(Source) is { } template)
        {
            return template;
        }

        var fault = Source switch
        {
            Paste => (nameof(Text), Complaint("Paste the starting text")),
            UploadFile => await ReadUpload(errors, form),
            _ => (nameof(Source), "Select what to start from"),
        };
        if (fault is (var field, { } sentence))
        {
            errors.AddModelError($"{form}.{field}", sentence);
            return null;
        }

        return new Template(Text!, UsualPolicy.Yaml, new Dictionary<string, string>());
    }

    /// <summary>The organisations that clauses are credited to; what cannot be read becomes an error beside the field.</summary>
    /// <param name="errors">Where errors go.</param>
    /// <param name="form">What the form calls these fields.</param>
    /// <param name="start">The text that was read; null where there is none, when its clauses cannot be looked up.</param>
    public IReadOnlyDictionary<ClauseNumber, Slug> ReadCredits(ModelStateDictionary errors, string form, Template? start)
    {
        var credits = Core.Acts.Credits.OfClauses(Credits ?? "", start is null || string.IsNullOrWhiteSpace(Credits) ? null : Import.Of(Hygiene.Normalised(start.Text)));
        if (credits.Complaint is { } complaint)
        {
            errors.AddModelError($"{form}.{nameof(Credits)}", complaint);
        }

        return credits.By;
    }

    private async Task<(string Field, string? Fault)> ReadUpload(ModelStateDictionary errors, string form)
    {
        if (Upload is null or { Length: 0 } or { Length: > Opening.MaxLength })
        {
            return (nameof(Upload), Upload is { Length: > 0 } ? "The file must be smaller than 10 MB" : "Select a Markdown file");
        }

        using var bytes = new MemoryStream();
        await Upload.CopyToAsync(bytes);
        if (!Utf8.TryDecode(bytes.ToArray(), out var text))
        {
            return (nameof(Upload), "The file must be plain text in UTF-8");
        }

        // A browser sends no file twice, so from here on the text goes along as if it had been pasted. The mark of its encoding is not part of it.
        (Source, Text) = (Paste, text.TrimStart('\uFEFF'));
        errors.Remove($"{form}.{nameof(Source)}");
        errors.Remove($"{form}.{nameof(Text)}");
        return (nameof(Text), Complaint("The file is empty"));
    }

    private string? Complaint(string demand)
    {
        Invisible = [.. Hygiene.Faults(Hygiene.Normalised(Text ?? ""))];
        return string.IsNullOrWhiteSpace(Text) ? demand
            : Invisible.Count > 0 ? $"The text holds {(Invisible.Count == 1 ? "an invisible character" : $"{Invisible.Count} invisible characters")}. Remove them, or use the cleaned text"
            : null;
    }
}
