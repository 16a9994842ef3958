using DraftControl.Core.Rules;
using DraftControl.Core.Wordings;
using DraftControl.Web.Editing;

namespace DraftControl.Web.Api;

/// <summary>The short texts that editors begin reasons with.</summary>
public static class ReasonTemplateEndpoints
{
    /// <param name="Id">The template to change; null for a new one.</param>
    /// <param name="Revision">The revision that was read, where one is changed.</param>
    /// <param name="Name">For example "Covered elsewhere".</param>
    /// <param name="Text">Its words.</param>
    public sealed record TemplateBody(string? Id, int? Revision, string? Name, string? Text);

    public static void MapReasonTemplates(this RouteGroupBuilder api)
    {
        api.MapGet("/reason-templates", (string slug, ApiCall call, ReasonTemplates templates) => call.ForEditor(slug, (ledger, register, _) =>
            Results.Ok(templates.Of(ledger.Slug).Select(template => new { id = template.Id, name = template.Name, text = template.Text, revision = template.Revision, saved = template.Saved, by = register.SeatInWords(template.Office) }))));
        api.MapPost("/reason-templates", Save).WithSummary("Adds a template, or changes one. 409 where another editor has changed it since.");
        api.MapDelete("/reason-templates/{id}", (string slug, string id, ApiCall call, ReasonTemplates templates) => call.ForEditor(slug, (ledger, _, _) =>
        {
            if (templates.Find(ledger.Slug, id) is not { } template)
            {
                return NotThere(id);
            }

            templates.Remove(template);
            return Results.NoContent();
        }));
    }

    private static IResult Save(string slug, TemplateBody body, ApiCall call, ReasonTemplates templates) => call.ForEditor(slug, (ledger, _, editor) =>
    {
        var reading = new Reading();
        var (name, text) = (reading.Line(body.Name, "the name", ReasonTemplate.MaxName), reading.Reason(body.Text));
        if (text is null)
        {
            reading.Refuse("Send the words of the template as text.");
        }

        if (reading.Refusal is { } unreadable)
        {
            return unreadable.Problem();
        }

        if (body.Id is not null && templates.Find(ledger.Slug, body.Id) is null)
        {
            return NotThere(body.Id);
        }

        // A new one has the id of the request, so that sending it twice adds one.
        var id = body.Id ?? Sha256.Of($"{editor.Person}/{call.Key}").ToString()[..32];
        var kept = new ReasonTemplate { Id = id, Declaration = slug, Name = name.ToString(), Text = text!.ToString(), SavedBy = editor.Person.ToString(), Office = editor.ToString(), Revision = body.Revision ?? 0 };
        return templates.Save(kept) is { } refusal ? refusal.Problem() : Results.Json(new { id, revision = templates.Find(ledger.Slug, id)?.Revision }, statusCode: StatusCodes.Status201Created);
    });

    private static IResult NotThere(string id) => Refusal.NotFound($"There is no template '{id}'.").Problem();
}
