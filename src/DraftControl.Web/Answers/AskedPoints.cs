using System.Globalization;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Core.Wordings;
using Microsoft.AspNetCore.Mvc;

namespace DraftControl.Web.Answers;

/// <summary>What an address asks for, as it was typed: the same fields on pages, in files and in the API.</summary>
public sealed class AskedPoints
{
    /// <summary>The short name of an organisation that takes part, or another one's name.</summary>
    [FromQuery(Name = "organisation")]
    public string? Organisation { get; set; }

    /// <summary>Kind, day and place of an occasion, as <see cref="Occasions.Spelled(Occasion)"/> spells it.</summary>
    [FromQuery(Name = "occasion")]
    public string? Occasion { get; set; }

    /// <summary>A clause's number in the draft, or its permanent id.</summary>
    [FromQuery(Name = "clause")]
    public string? Clause { get; set; }

    [FromQuery(Name = "code")]
    public string? Code { get; set; }

    [FromQuery(Name = "state")]
    public string? State { get; set; }

    /// <summary>The number of a round.</summary>
    [FromQuery(Name = "round")]
    public string? Round { get; set; }

    /// <summary>The fields with something in them, for addresses of the same selection.</summary>
    public IEnumerable<KeyValuePair<string, string>> Given =>
        new (string Name, string? Value)[] { ("organisation", Organisation), ("occasion", Occasion), ("clause", Clause), ("code", Code), ("state", State), ("round", Round) }
            .Where(asked => !string.IsNullOrWhiteSpace(asked.Value)).Select(asked => KeyValuePair.Create(asked.Name, asked.Value!.Trim()));

    /// <summary>The filter. What cannot be read is not asked about, and is told.</summary>
    /// <param name="register">What can be asked for.</param>
    /// <param name="fault">Told the field and the sentence that says what to do.</param>
    public PointFilter Read(Register register, Action<string, string> fault)
    {
        var filter = new PointFilter
        {
            Occasion = Value(nameof(Occasion), Occasion, "Select an occasion from the list", text => Occasions.In(register).FirstOrDefault(known => known.Spelled() == text)),
            Clause = Number(nameof(Clause), Clause, "There is no such clause in the draft. Enter a number, such as 3.2, or the permanent id, such as c7", text => ClauseOf(register, text)),
            Code = Number<AnswerCode>(nameof(Code), Code, "Select an answer from the list", text => AnswerCodes.TryParse(text, out var code) ? code : null),
            Round = Value(nameof(Round), Round, "Select a round from the list", text => register.Rounds.Find(round => round.Number.ToString(CultureInfo.InvariantCulture) == text)),
            State = Number<PointState>(nameof(State), State, "Select a state from the list", text => Points.TryParse(text, out var state) ? state : null),
        };
        return Value(nameof(Organisation), Organisation, "Select an organisation from the list", text => Named(register, filter, text)) ?? filter;

        T? Value<T>(string field, string? typed, string demand, Func<string, T?> read)
            where T : class
        {
            var value = string.IsNullOrWhiteSpace(typed) ? null : read(typed.Trim());
            Tell(field, typed, value is null, demand);
            return value;
        }

        T? Number<T>(string field, string? typed, string demand, Func<string, T?> read)
            where T : struct
        {
            var value = string.IsNullOrWhiteSpace(typed) ? null : read(typed.Trim());
            Tell(field, typed, value is null, demand);
            return value;
        }

        void Tell(string field, string? typed, bool unread, string demand)
        {
            if (unread && !string.IsNullOrWhiteSpace(typed))
            {
                fault(field, demand);
            }
        }
    }

    private static PointFilter? Named(Register register, PointFilter filter, string text) =>
        Slug.TryParse(text, provider: null, out var slug) && register.Roster.Organisations.ContainsKey(slug) ? filter with { Organisation = slug }
        : OrganisationName.TryParse(text, provider: null, out var name) && Occasions.Names(register).Contains(name) ? filter with { Name = name }
        : null;

    private static ClauseId? ClauseOf(Register register, string text) =>
        ClauseId.TryParse(text, provider: null, out var id) ? (register.Draft.Find(id) is not null || register.Clauses.HasNamed(id) ? id : null)
        : ClauseNumber.TryParse(text, provider: null, out var number) ? register.Draft.Numbered.FirstOrDefault(numbered => numbered.Number == number)?.Clause
        : null;
}
