using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Core.Wordings;
using DraftControl.Git;
using DraftControl.Web.Declarations;
using DraftControl.Web.Texts;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace DraftControl.Web.Pages.Record;

/// <summary>Reads what was typed into the filter; what cannot be read becomes an error beside its field.</summary>
public sealed class TypedFilter(ModelStateDictionary errors, Ledger ledger, Register register, ReadableText text)
{
    /// <summary>No more wordings of one clause are looked for in findings.</summary>
    private const int MostWordings = 50;

    /// <summary>An organisation among those that the reader may know of.</summary>
    public Slug? Organisation(string field, string? typed, IEnumerable<Slug> known) => Read(field, typed, "Select an organisation from the list",
        text => Slug.TryParse(text, provider: null, out var slug) && known.Contains(slug) ? slug : null);

    public Role? Office(string field, string? typed) => ReadValue<Role>(field, typed, "Select an office from the list", text => Roles.TryParse(text, out var role) ? role : null);

    public string? Kind(string field, string? typed) => Read(field, typed, "Select what was done from the list", text => Kinds.All.FirstOrDefault(kind => kind.Kind == text).Kind);

    public UkDay? Day(string field, string? typed) => Read(field, typed, "Enter a date, for example 27 3 2026", text => UkDay.TryParse(text, provider: null, out var day) ? day : null);

    /// <summary>A clause by its number in the text that the reader reads, or by its permanent id.</summary>
    public ClauseId? Clause(string field, string? typed) => ReadValue<ClauseId>(field, typed, $"There is no such clause in {text.Name}. Enter a number, such as 3.2, or the permanent id, such as c7", name =>
        ClauseId.TryParse(name, provider: null, out var id) ? (text.Draft.Find(id) is not null || register.Story(id, text.Until).Count > 0 || (text.Version is null && register.Clauses.HasNamed(id)) ? id : null)
        : ClauseNumber.TryParse(name, provider: null, out var number) ? text.Draft.Numbered.FirstOrDefault(numbered => numbered.Number == number)?.Clause
        : null);

    /// <summary>The wordings that a clause has had, the newest first, as far as they matter.</summary>
    public IReadOnlySet<Sha256> Wordings(ClauseId? clause) => clause is not { } id ? new HashSet<Sha256>() : register.Story(id, text.Until).Take(MostWordings)
        .Select(step => ledger.FilesAt(step.Recorded.Commit).Draft.Find(id)?.Wording.Hash).OfType<Sha256>().ToHashSet();

    private T? Read<T>(string field, string? typed, string demand, Func<string, T?> read)
        where T : class
    {
        var value = string.IsNullOrWhiteSpace(typed) ? null : read(typed.Trim());
        Check(field, typed, value is null, demand);
        return value;
    }

    private T? ReadValue<T>(string field, string? typed, string demand, Func<string, T?> read)
        where T : struct
    {
        var value = string.IsNullOrWhiteSpace(typed) ? null : read(typed.Trim());
        Check(field, typed, value is null, demand);
        return value;
    }

    private void Check(string field, string? typed, bool unread, string demand)
    {
        if (unread && !string.IsNullOrWhiteSpace(typed))
        {
            errors.AddModelError(field, demand);
        }
    }
}
