using AngleSharp.Html.Dom;

namespace DraftControl.Tests.Web.Hostile;

/// <summary>
/// Goes over a site, finds every form of every page, and writes markup into every field of each. It knows no form by name, so a
/// new field is written into without anybody thinking of it.
/// </summary>
internal sealed class Rampage(PagesByAddress pages, IReadOnlyList<(Vandal Who, IReadOnlyList<string> Addresses)> people)
{
    private readonly SortedDictionary<string, KnownForm> forms = new(StringComparer.Ordinal);
    private readonly List<string> fields = [];
    private readonly HashSet<string> reached = new(StringComparer.Ordinal);

    public IReadOnlyCollection<KnownForm> Forms => forms.Values;

    /// <summary>Every field of a form that was written into. The first has the number 1000.</summary>
    public IReadOnlyList<string> Fields => fields;

    public Inspection Seen { get; } = new();

    /// <summary>The pages and handlers that something can be sent to from the forms that were found.</summary>
    public IEnumerable<string> Reached => reached.Concat(Forms.SelectMany(known => known.Form.Pages)).Distinct(StringComparer.Ordinal);

    /// <summary>Finds the forms. Everybody looks at once, and what they find stands in the order of the people and their addresses.</summary>
    public async Task LookAround()
    {
        var found = await Task.WhenAll(people.Select(person => Task.Run(async () => await Find(person.Who, person.Addresses.Where(pages.Has)))));
        foreach (var (who, address, form) in found.SelectMany(places => places.Index()).OrderBy(place => place.Index).Select(place => place.Item))
        {
            forms.TryAdd(form.Identity, new KnownForm(form));
            forms[form.Identity].Places.Add((who, address));
        }
    }

    /// <summary>Writes into everything that can be typed into, with every button and every choice.</summary>
    /// <param name="most">How often to send each form at most.</param>
    public async Task WriteIntoFields(int most = int.MaxValue)
    {
        foreach (var known in Forms.Where(known => known.Form.TextFields.Any()))
        {
            for (var way = 0; way < Math.Min(known.Ways, most); way++)
            {
                await Write(known, way / 2, family: way % 2);
            }
        }
    }

    /// <summary>Writes into what is sent along unseen, one after the other. What stands in few places comes first, before somebody takes it away.</summary>
    public async Task WriteIntoHidden(IEnumerable<KnownForm> hidden)
    {
        foreach (var known in hidden.OrderBy(known => known.Places.Count))
        {
            foreach (var (field, family) in known.Form.HiddenFields.SelectMany(_ => new[] { 0, 1 }, (field, family) => (field, family)))
            {
                if (await Find(known) is var (who, form))
                {
                    known.Sent++;
                    await GoOn(who, await Seen.Of(Sent(who, form, family, new() { [field] = Payloads.Markup(NumberOf(known, field), family) })));
                }
            }
        }
    }

    private async Task<IReadOnlyList<(Vandal Who, string Address, FoundForm Form)>> Find(Vandal who, IEnumerable<string> addresses)
    {
        var found = new List<(Vandal, string, FoundForm)>();
        foreach (var address in addresses)
        {
            found.AddRange(Of(await Seen.Of(who.Get(address))).Select(form => (who, address, form)));
        }

        return found;
    }

    private async Task Write(KnownForm known, int way, int family)
    {
        if (await Find(known) is not var (who, form))
        {
            return;
        }

        known.Sent++;
        var ladders = form.TextFields.ToDictionary(field => field, field => new Queue<string>(Payloads.For(NumberOf(known, field), family, field, form.Document)), StringComparer.Ordinal);
        while (ladders.Values.All(ladder => ladder.Count > 0))
        {
            var typed = ladders.ToDictionary(ladder => ladder.Key, ladder => ladder.Value.Peek(), StringComparer.Ordinal);
            var answer = await Seen.Of(Sent(who, form, way, typed));
            known.Says = Says(answer);
            if (answer.Page is { } page && FoundForm.Wrong(page).Where(ladders.ContainsKey).Distinct().ToList() is { Count: > 0 } wrong)
            {
                wrong.ForEach(field => ladders[field].Dequeue());
                continue;
            }

            if (answer.Page?.QuerySelector(".govuk-error-summary") is null && (int)answer.Status < 400)
            {
                known.Taken++;
                known.Marked.UnionWith(typed.Where(field => field.Value.Contains(Payloads.Mark, StringComparison.Ordinal)).Select(field => field.Key));
                var last = await GoOn(who, answer);
                known.Recorded += last.Location is null ? 0 : 1;
                known.Says = last.Location is null ? Says(last) : "";
            }

            return;
        }
    }

    /// <summary>Says yes to what an answer asks to check, and opens where it leads.</summary>
    /// <returns>The last answer.</returns>
    private async Task<Answer> GoOn(Vandal who, Answer answer)
    {
        for (var steps = 0; steps < 4 && answer.Location is null; steps++)
        {
            if (Of(answer).FirstOrDefault(form => form.HoldsMarkup && form.Buttons.Count > 0) is not { } form)
            {
                return answer;
            }

            reached.UnionWith(form.Pages);
            answer = await Seen.Of(Sent(who, form, form.Onward, []));
        }

        if (answer.Location is { } location)
        {
            await Seen.Of(who.Get(location));
        }

        return answer;
    }

    private static string Says(Answer answer) => answer.Page?.QuerySelector(".govuk-error-summary__body")?.TextContent ?? $"{answer.Status}";

    /// <summary>
    /// The form as it stands now, or one to the same page that asks for less or more meanwhile, with another person each time. The
    /// last of several things is left to other forms.
    /// </summary>
    private async Task<(Vandal Who, FoundForm Form)?> Find(KnownForm known)
    {
        var places = known.Places.Take(12).SkipLast(known is { Sent: > 0, Places.Count: > 1 } ? 1 : 0).ToList();
        foreach (var (who, address) in places.Skip(known.Sent % places.Count).Concat(places.Take(known.Sent % places.Count)))
        {
            var found = Of(await Seen.Of(who.Get(address))).Where(form => form.Page == known.Form.Page && form.TextFields.Any() == known.Form.TextFields.Any()).ToList();
            if ((found.Find(form => form.Identity == known.Form.Identity) ?? found.FirstOrDefault()) is { } form)
            {
                return (who, form);
            }
        }

        return null;
    }

    /// <summary>Sends it with another choice and another button each time.</summary>
    private static Task<Answer> Sent(Vandal who, FoundForm form, int way, Dictionary<string, string> typed)
    {
        var (name, value, action) = form.Buttons.Count == 0 ? ("", "", form.Action) : form.Buttons[way % form.Buttons.Count];
        var held = form.Held(way).Where(field => !typed.ContainsKey(field.Name)).Concat(typed.Select(field => (field.Key, field.Value)));
        return who.Send(form, action, name.Length > 0 ? held.Append((name, value)) : held);
    }

    private IEnumerable<FoundForm> Of(Answer answer) => answer.Page?.Forms.OfType<IHtmlFormElement>().Select(form => new FoundForm(answer.Address, form, pages)) ?? [];

    private int NumberOf(KnownForm known, string field)
    {
        var name = $"{known.Form.Page} {field}";
        if (!fields.Contains(name))
        {
            fields.Add(name);
        }

        return 1000 + fields.IndexOf(name);
    }
}
