using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace DraftControl.Tests.Web.Hostile;

/// <summary>A form as it stands on a page: where it goes, what can be typed into it, what it holds, and its buttons.</summary>
internal sealed partial class FoundForm
{
    private static readonly string[] lists = ["radio", "checkbox"];
    private readonly IHtmlFormElement form;
    private readonly string address;
    private readonly PagesByAddress pages;
    private readonly IReadOnlyList<IElement> controls;

    public FoundForm(string address, IHtmlFormElement form, PagesByAddress pages)
    {
        (this.address, this.form, this.pages) = (address, form, pages);
        controls = [.. form.QuerySelectorAll("input[name], textarea[name], select[name]").Where(control => !control.HasAttribute("disabled"))];
        Action = Resolved(form.GetAttribute("action"));
        Page = pages.At(Action);
        Identity = $"{(IsGet ? "GET" : "POST")} {Page} {string.Join(' ', controls.Select(control => Numbers().Replace(control.GetAttribute("name")!, "#")).Where(name => name[0] != '_').Distinct(StringComparer.Ordinal))}";
    }

    /// <summary>Where it goes by itself.</summary>
    public string Action { get; }

    /// <summary>The page that it stands on.</summary>
    public IDocument Document => form.Owner!;

    /// <summary>Which page it goes to, with its handler.</summary>
    public string Page { get; }

    /// <summary>The same for the same form wherever it stands.</summary>
    public string Identity { get; }

    public bool IsGet => !string.Equals(form.GetAttribute("method"), "post", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether it sends along what was typed before.</summary>
    public bool HoldsMarkup => !IsGet && HiddenFields.Any() && Held(0).Any(held => held.Value.Contains(Payloads.Mark, StringComparison.Ordinal));

    /// <summary>Every page and handler that one of its buttons goes to.</summary>
    public IEnumerable<string> Pages => Buttons.Select(button => pages.At(button.Action)).Append(Page);

    /// <summary>What can be typed into.</summary>
    public IEnumerable<string> TextFields => controls.Where(control => control is IHtmlTextAreaElement || (control is IHtmlInputElement input && input.Type is not ("hidden" or "radio" or "checkbox" or "file" or "submit"))).Select(Name).Distinct(StringComparer.Ordinal);

    /// <summary>What is sent along unseen, but for the token that keeps other sites out.</summary>
    public IEnumerable<string> HiddenFields => controls.Where(control => control is IHtmlInputElement { Type: "hidden" }).Select(Name).Where(name => name[0] != '_').Distinct(StringComparer.Ordinal);

    public IEnumerable<string> Files => controls.Where(control => control is IHtmlInputElement { Type: "file" }).Select(Name);

    public bool IsMultipart => form.GetAttribute("enctype") == "multipart/form-data";

    /// <summary>How often it has to be sent until every choice in it has been made once.</summary>
    public int Variants => Math.Clamp(Choices().Select(choice => choice.Count()).Concat(form.QuerySelectorAll("select").Select(select => select.QuerySelectorAll("option").Length)).DefaultIfEmpty(1).Max(), 1, 6);

    /// <summary>Each way to send it, with what the button adds: its buttons, and where its script sends it.</summary>
    public IReadOnlyList<(string Name, string Value, string Action)> Buttons =>
    [
        .. Submitting
            .Select(button => (button.GetAttribute("name") ?? "", button.GetAttribute("value") ?? "", Resolved(button.GetAttribute("formaction") ?? Action))).Distinct(),
        .. new[] { "data-dc-autosave", "data-passkey-options" }.Select(form.GetAttribute).OfType<string>().Select(script => ("", "", Resolved(script))),
    ];

    /// <summary>Which button goes on, rather than back or to the side.</summary>
    public int Onward => Buttons.ToList().FindIndex(button => Submitting.Any(element => element.ClassList.Contains("govuk-button") && !element.ClassList.Contains("govuk-button--secondary") && element.GetAttribute("value") == button.Value)) is var found and > 0 ? found : 0;

    private IEnumerable<IElement> Submitting => form.QuerySelectorAll("button, input[type=submit]").Where(button => button.GetAttribute("type") != "button");

    /// <summary>What it would send, with other choices made each time.</summary>
    public IEnumerable<(string Name, string Value)> Held(int variant) => controls
        .Where(control => control is not IHtmlInputElement { Type: "file" or "radio" or "checkbox" })
        .Select(control => (Name(control), control switch
        {
            IHtmlSelectElement select => select.Options.Length == 0 ? "" : select.Options[variant % select.Options.Length].Value,
            IHtmlTextAreaElement area => area.Value,
            var input => ((IHtmlInputElement)input).Value,
        }))
        .Concat(Choices().SelectMany(choice => choice.Key.Type == "radio" ? [choice.ElementAt(variant % choice.Count())] : variant % 2 == 0 ? choice : Enumerable.Empty<IHtmlInputElement>())
            .Select(input => (Name(input), input.Value)));

    /// <summary>The fields that a page says are wrong, by the links of its error summary; where there are none, those that people do not see and programs fill in.</summary>
    public static IReadOnlyCollection<string> Wrong(IDocument page) =>
        page.QuerySelector(".govuk-error-summary") is not { } summary ? []
        : summary.QuerySelectorAll("a[href^='#']").Select(link => page.GetElementById(link.GetAttribute("href")![1..])).OfType<IElement>() is var linked && linked.Any()
            ? [.. linked.SelectMany(field => (IEnumerable<IElement>?)field.Closest(".dc-date")?.QuerySelectorAll("input") ?? [field]).Select(field => field.GetAttribute("name")).OfType<string>()]
            : [.. page.QuerySelectorAll("[aria-hidden=true] input").Where(input => input.GetAttribute("value") is { Length: > 0 }).Select(Name)];

    private static string Name(IElement control) => control.GetAttribute("name")!;

    private IEnumerable<IGrouping<(string Name, string Type), IHtmlInputElement>> Choices() => controls.OfType<IHtmlInputElement>().Where(input => lists.Contains(input.Type)).GroupBy(input => (Name(input), input.Type));

    private string Resolved(string? action) => new Uri(new Uri(new Uri("http://site"), address), action ?? "").PathAndQuery;

    [GeneratedRegex(@"\d+")]
    private static partial Regex Numbers();
}
