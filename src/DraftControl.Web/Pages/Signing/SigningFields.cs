using DraftControl.Core.People;
using DraftControl.Core.Wordings;
using DraftControl.Web.Accounts;
using DraftControl.Web.Signatories;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace DraftControl.Web.Pages.Signing;

/// <summary>What an organisation is asked that wants to sign.</summary>
public sealed class SigningFields
{
    public const int MostText = 2000;

    public string? Name { get; set; }

    public string? Class { get; set; }

    public string? Nation { get; set; }

    public string? Office { get; set; }

    /// <summary>Who gave the authority to sign.</summary>
    public string? DecidedBy { get; set; }

    public DateFields DecidedOn { get; set; } = new();

    public string? Minutes { get; set; }

    public bool MayShowName { get; set; }

    public bool MayShowLogo { get; set; }

    public IFormFile? LogoFile { get; set; }

    /// <summary>The logo that was sent before and kept.</summary>
    public string? Logo { get; set; }

    public string? LogoText { get; set; }

    public string? CommitmentTitle { get; set; }

    public string? Partners { get; set; }

    public string? Mission { get; set; }

    public string? Impact { get; set; }

    public string? ContactName { get; set; }

    public string? ContactEmail { get; set; }

    /// <summary>Whether anything is said about a commitment.</summary>
    public bool HasCommitment => !string.IsNullOrWhiteSpace($"{CommitmentTitle}{Partners}{Mission}{Impact}");

    /// <summary>Who decided and when, in one line; null where it cannot be read.</summary>
    public string? Authority(DateOnly? day) => day is { } on ? $"{Clean(DecidedBy)}, {on.ToString("d MMMM yyyy", System.Globalization.CultureInfo.InvariantCulture)}" : null;

    /// <summary>What was typed into a field, in normal form; null where there is nothing.</summary>
    public static string? Clean(string? text) => Hygiene.Normalised(text ?? "").Trim() is { Length: > 0 } clean ? clean : null;

    /// <summary>Says beside each field what is missing or cannot be read.</summary>
    /// <returns>The day on which the authority was given.</returns>
    public DateOnly? Check(ModelStateDictionary errors, DateOnly today)
    {
        const string form = "Fields";
        errors.Read<OrganisationName>($"{form}.{nameof(Name)}", Name, OrganisationName.Demand);
        if (!OrganisationClasses.TryParse(Class, out _))
        {
            errors.AddModelError($"{form}.{nameof(Class)}", "Select what kind of organisation it is");
        }

        Optional(errors, nameof(Nation), Nation, "The nation", 100);
        errors.ReadLine($"{form}.{nameof(Office)}", Office, "The office", "Enter the office of whoever signs, like chief executive", 100);
        errors.ReadLine($"{form}.{nameof(DecidedBy)}", DecidedBy, "This", "Enter who decided that your organisation signs, like the cabinet", 150);
        var day = DecidedOn.Read(errors, $"{form}.{nameof(DecidedOn)}", "Enter the day on which it was decided, like 12 5 2026");
        if (day > today)
        {
            errors.AddModelError($"{form}.{nameof(DecidedOn)}.{nameof(DateFields.Day)}", "The day on which it was decided must be today or in the past");
        }

        CheckMinutes(errors);
        if (!MayShowName)
        {
            errors.AddModelError($"{form}.{nameof(MayShowName)}", "Select that the name may be shown. A signature is public, so without it your organisation cannot sign");
        }

        CheckLogo(errors);
        CheckCommitment(errors);
        errors.ReadLine($"{form}.{nameof(ContactName)}", ContactName, "The name", "Enter the name of somebody whom we can ask", 100);
        errors.Read<EmailAddress>($"{form}.{nameof(ContactEmail)}", ContactEmail, EmailAddress.Demand);
        return day;
    }

    /// <summary>Keeps the logo that came with the form, or makes sure of one that came before.</summary>
    public void KeepLogo(ModelStateDictionary errors, Logos logos)
    {
        if (LogoFile is { Length: > 0 } file && MayShowLogo)
        {
            using var bytes = new MemoryStream();
            file.CopyTo(bytes);
            Logo = logos.Keep(bytes.ToArray(), out var complaint)?.ToString();
            if (complaint is not null)
            {
                errors.AddModelError($"Fields.{nameof(LogoFile)}", complaint);
            }
        }
        else if (!Sha256.TryParse(Logo, provider: null, out var logo) || !logos.Hold(logo))
        {
            Logo = null;
        }

        errors.Remove($"Fields.{nameof(Logo)}");
    }

    private void CheckMinutes(ModelStateDictionary errors)
    {
        Optional(errors, nameof(Minutes), Minutes, "The address", 300);
        if (Clean(Minutes) is { } minutes && !(Uri.TryCreate(minutes, UriKind.Absolute, out var address) && address.Scheme == "https" && !minutes.Contains(' ', StringComparison.Ordinal)))
        {
            errors.AddModelError($"Fields.{nameof(Minutes)}", "Enter the whole address of the minutes, beginning with https://");
        }
    }

    private void CheckLogo(ModelStateDictionary errors)
    {
        if (!MayShowLogo)
        {
            return;
        }

        if (Logo is null && errors[$"Fields.{nameof(LogoFile)}"] is not { Errors.Count: > 0 })
        {
            errors.AddModelError($"Fields.{nameof(LogoFile)}", Logos.Demand);
        }

        errors.ReadLine($"Fields.{nameof(LogoText)}", LogoText, "The description", "Enter what the logo shows, for people who do not see it", 200);
    }

    private void CheckCommitment(ModelStateDictionary errors)
    {
        if (HasCommitment)
        {
            errors.ReadLine($"Fields.{nameof(CommitmentTitle)}", CommitmentTitle, "The title", "Enter a title for your commitment, or empty its other boxes", 150);
            Optional(errors, nameof(Partners), Partners, "What you wrote about partners", MostText);
            Optional(errors, nameof(Mission), Mission, "What you wrote about the mission", MostText);
            Optional(errors, nameof(Impact), Impact, "What you wrote about the impact", MostText);
        }
    }

    private static void Optional(ModelStateDictionary errors, string field, string? text, string what, int maxLength)
    {
        var clean = Hygiene.Normalised(text ?? "").Trim();
        if (Hygiene.Complaint(clean) is { } complaint)
        {
            errors.AddModelError($"Fields.{field}", $"{what} holds {complaint}. Remove it");
        }
        else if (clean.Length > maxLength)
        {
            errors.AddModelError($"Fields.{field}", $"{what} must be {maxLength:N0} characters or fewer");
        }
    }
}
