namespace DraftControl.Web.Pages.Publishing;

/// <summary>The fields of the form for publishing rules as a page to check hands them on.</summary>
public static class RuleFormValues
{
    public static IEnumerable<(string Name, string Value)> Of(RuleFields fields) => typeof(RuleFields).GetProperties().SelectMany(field => field.GetValue(fields) switch
    {
        string text => [(field.Name, text)],
        IEnumerable<string> many => many.Select(text => (field.Name, text)),
        _ => Enumerable.Empty<(string, string)>(),
    });
}
