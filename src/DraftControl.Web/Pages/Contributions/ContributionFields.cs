using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Core.Wordings;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace DraftControl.Web.Pages.Contributions;

/// <summary>What a form asks about a contribution.</summary>
public sealed class ContributionFields
{
    public const string TakesPart = "takes-part";
    public const string Another = "another";
    public const string NotNamed = "withheld";

    /// <summary>The clause's id; empty for the whole text.</summary>
    public string? Clause { get; set; }

    public string? Kind { get; set; }

    /// <summary>The words that they would like.</summary>
    public string? Wording { get; set; }

    /// <summary>Whether who made it takes part, does not, or is not to be named.</summary>
    public string? Who { get; set; }

    /// <summary>The short name of an organisation that takes part.</summary>
    public string? Organisation { get; set; }

    /// <summary>The name of another one.</summary>
    public string? Name { get; set; }

    public string? Class { get; set; }

    /// <summary>Who made it, where that is kept out of the record.</summary>
    public string? Source { get; set; }

    public string? Occasion { get; set; }

    public string? Place { get; set; }

    public DateFields Day { get; set; } = new();

    /// <summary>The same occasion and contributor as another contribution has, to bring in the next point of a letter.</summary>
    public static ContributionFields Like(Contributed entry, string? source) => new()
    {
        Who = entry.Contributor switch { Contributor.Registered => TakesPart, Contributor.Named => Another, _ => NotNamed },
        Organisation = (entry.Contributor as Contributor.Registered)?.Organisation.ToString(),
        Name = (entry.Contributor as Contributor.Named)?.Name.ToString(),
        Class = (entry.Contributor as Contributor.Named)?.Class.Spelled(),
        Source = source,
        Occasion = entry.Occasion.Kind.Spelled(),
        Place = entry.Occasion.Place?.ToString(),
        Day = entry.Occasion.Day is { } day ? DateFields.Of(day.Date) : new(),
    };

    /// <summary>What is typed, without a token yet where the source is withheld; null, with errors beside the fields, where it cannot be read.</summary>
    /// <param name="errors">Where errors go.</param>
    /// <param name="form">What the form calls these fields.</param>
    /// <param name="register">The register.</param>
    /// <param name="base">The entry that was read.</param>
    /// <param name="today">The day after which nothing can have been said.</param>
    public BringingIn? Read(ModelStateDictionary errors, string form, Register register, CommitId @base, DateOnly today)
    {
        ClauseId? clause = string.IsNullOrEmpty(Clause) ? null : ClauseId.TryParse(Clause, provider: null, out var id) && register.HasUsed(id) ? id : Refused<ClauseId?>(errors, $"{form}.{nameof(Clause)}", "Select a clause of the text");
        if (!ContributionKinds.TryParse(Kind, out var kind))
        {
            errors.AddModelError($"{form}.{nameof(Kind)}", "Select what it is about");
        }

        var contributor = ReadContributor(errors, form, register);
        if (!OccasionKinds.TryParse(Occasion, out var occasion))
        {
            errors.AddModelError($"{form}.{nameof(Occasion)}", "Select where it was made");
        }

        var place = string.IsNullOrWhiteSpace(Place) ? null : errors.ReadLine($"{form}.{nameof(Place)}", Place, "The place", "Enter the place on one line", BringingIn.MaxPlace);
        var day = Day.IsEmpty ? null : Day.Read(errors, $"{form}.{nameof(Day)}", "Enter a date, such as 3 5 2026, or leave it empty");
        if (day > today)
        {
            errors.AddModelError($"{form}.{nameof(Day)}.{nameof(DateFields.Day)}", "The date must not be in the future");
        }

        var wording = Hygiene.Normalised(Wording ?? "").Trim();
        if (wording.Length > 0 && Reason.Complaint(wording) is { } complaint)
        {
            errors.AddModelError($"{form}.{nameof(Wording)}", complaint.Replace("The reason", "The wording", StringComparison.Ordinal));
        }

        return errors.IsValid ? new BringingIn(kind, contributor!, clause, @base, new Occasion(occasion, place, day is { } date ? new Day(date) : null), wording.Length == 0 ? null : Reason.Parse(wording)) : null;
    }

    private Contributor? ReadContributor(ModelStateDictionary errors, string form, Register register)
    {
        switch (Who)
        {
            case TakesPart:
                return Slug.TryParse(Organisation, provider: null, out var slug) && register.Roster.Organisations.ContainsKey(slug)
                    ? new Contributor.Registered(slug)
                    : Refused<Contributor>(errors, $"{form}.{nameof(Organisation)}", "Select the organisation");
            case Another:
                var name = errors.Read<OrganisationName>($"{form}.{nameof(Name)}", Name, OrganisationName.Demand);
                return !OrganisationClasses.TryParse(Class, out var @class) ? Refused<Contributor>(errors, $"{form}.{nameof(Class)}", "Select what kind of organisation it is")
                    : name is null ? null : new Contributor.Named(name, @class);
            case NotNamed:
                return errors.ReadLine($"{form}.{nameof(Source)}", Source, "The name", "Enter who made it. Only editors, stewards and your organisation will see it", BringingIn.MaxPlace) is null ? null : new Contributor.Withheld(SourceToken.None);
            default:
                return Refused<Contributor>(errors, $"{form}.{nameof(Who)}", "Select who made it");
        }
    }

    private static T? Refused<T>(ModelStateDictionary errors, string field, string demand)
    {
        errors.AddModelError(field, demand);
        return default;
    }
}
