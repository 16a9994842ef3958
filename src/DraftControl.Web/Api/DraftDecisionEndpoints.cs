using DraftControl.Core.Entries;
using DraftControl.Core.Registers;
using DraftControl.Core.Rules;
using DraftControl.Core.Wordings;
using DraftControl.Git;
using DraftControl.Web.Editing;
using DraftControl.Web.Pages.DraftDecisions;
using DraftControl.Web.Texts;

namespace DraftControl.Web.Api;

/// <summary>Decisions and answers that editors prepare: kept, discussed, published.</summary>
public static class DraftDecisionEndpoints
{
    /// <param name="Text">What you say about the draft, to other editors only.</param>
    public sealed record CommentBody(string? Text);

    /// <param name="Revision">The revision that you read; it is published only if it is still the newest.</param>
    /// <param name="Meeting">The meeting at which it was decided; null for the one that the draft names.</param>
    public sealed record PublishBody(int? Revision, ProposalEndpoints.MeetingBody? Meeting);

    public static void MapDraftDecisions(this RouteGroupBuilder api)
    {
        api.MapGet("/draft-decisions", List).WithSummary("What editors have drafted, of all that you may decide.");
        api.MapGet("/draft-decisions/{id}", Show);
        api.MapPost("/draft-decisions", Save).WithSummary("Keeps a draft decision, one for each proposal or contribution. 409 where another editor has saved other words since the revision that you send.");
        api.MapDelete("/draft-decisions/{id}", Delete);
        api.MapPost("/draft-decisions/{id}/comments", Comment);
        api.MapPost("/draft-decisions/{id}/publish", Publish).WithSummary("Publishes a draft decision as an entry of yours.");
    }

    private static IResult List(string slug, ApiCall call, EditorsRoom room) => call.ForEditor(slug, (ledger, register, editor) =>
    {
        var comments = room.Drafts.Comments(ledger.Slug);
        return Results.Ok(room.DraftsFor(ledger.Slug, register, editor).Select(draft => Shown(register, draft, comments[draft.Id])));
    });

    private static IResult Show(string slug, string id, ApiCall call, EditorsRoom room) => call.ForEditor(slug, (ledger, register, editor) =>
        room.Draft(ledger.Slug, register, editor, id) is { } draft ? Results.Ok(Shown(register, draft, room.Drafts.Comments(ledger.Slug)[id])) : NotThere(id));

    private static IResult Save(string slug, DraftBody body, ApiCall call, EditorsRoom room) => call.ForEditor(slug, (ledger, register, editor) =>
    {
        var reading = new Reading();
        var item = (body.Proposal, body.Contribution) switch
        {
            ({ } number, null) => Decidable.Proposal(number),
            (null, { } number) => Decidable.Contribution(number),
            _ => null,
        };
        if (item is null)
        {
            return Refusal.Malformed("Send what it is about: a proposal or a contribution.").Problem();
        }

        var (tip, fields) = (reading.Required<CommitId>(body.Tip, "Send as tip the tip that you read."), body.Fields(reading, item));
        if (reading.Refusal is { } unreadable)
        {
            return unreadable.Problem();
        }

        if ((item.MayNotBeDecidedBy(register, editor) ?? (item.IsOpen(register) ? null : Refusal.NotAllowed($"{item.Name} does not wait for a decision any more."))) is { } refusal)
        {
            return refusal.Problem();
        }

        var saving = room.Drafts.Save(new()
        {
            Id = Guid.NewGuid().ToString("N"),
            Declaration = slug,
            Item = item.ToString(),
            Typed = fields.Json(),
            Tip = tip.ToString(),
            SavedBy = editor.Person.ToString(),
            Office = editor.ToString(),
            Revision = Math.Max(body.Revision ?? 0, 0),
        });
        return saving.IsStale
            ? Refusal.Changed($"{register.SeatInWords(saving.Kept.Office)} saved revision {saving.Kept.Revision} of this draft. Read it, then send yours with that revision.").Problem()
            : Results.Json(new { id = saving.Kept.Id, revision = saving.Kept.Revision }, statusCode: StatusCodes.Status201Created);
    });

    private static IResult Delete(string slug, string id, ApiCall call, EditorsRoom room) => call.ForEditor(slug, (ledger, register, editor) =>
    {
        if (room.Draft(ledger.Slug, register, editor, id) is not { } draft)
        {
            return NotThere(id);
        }

        room.Drafts.Remove(draft);
        return Results.NoContent();
    });

    private static IResult Comment(string slug, string id, CommentBody body, ApiCall call, EditorsRoom room) => call.ForEditor(slug, (ledger, register, editor) =>
    {
        var reading = new Reading();
        var text = reading.Reason(body.Text);
        if (text is null)
        {
            reading.Refuse("Send what you say as text.");
        }

        if (room.Draft(ledger.Slug, register, editor, id) is not { } draft || reading.Refusal is not null)
        {
            return reading.Refusal?.Problem() ?? NotThere(id);
        }

        room.Drafts.Say(Sha256.Of($"{editor.Person}/{call.Key}").ToString()[..32], draft, editor, text!.ToString());
        return Results.Json(new { draft = id }, statusCode: StatusCodes.Status201Created);
    });

    private static IResult Publish(string slug, string id, PublishBody body, bool? check, ApiCall call, EditorsRoom room, Redlines redlines) => call.ForEditor(slug, (ledger, register, editor) =>
    {
        var reading = new Reading();
        var meeting = ProposalEndpoints.Meeting(reading, body.Meeting);
        if (reading.Refusal is { } unreadable)
        {
            return unreadable.Problem();
        }

        if (room.Draft(ledger.Slug, register, editor, id) is not { } draft)
        {
            // Sent again after it was published, it gives the same entry again.
            return check != true && register.Find(EntryId.Of(editor.Person, call.Key)) is { Entry: Decided or ContributionAnswered } before ? ApiCall.Answer(new WriteResult.Written(before)) : NotThere(id);
        }

        if (body.Revision is { } revision && revision != draft.Revision)
        {
            return Refusal.Changed($"{register.SeatInWords(draft.Office)} saved revision {draft.Revision} of this draft. Read it, then publish that.").Problem();
        }

        var act = DraftAct.Of(draft, ledger, register, redlines, room.Clock.GetUtcNow().UkDay(), meeting, together: []);
        return act.Build is null ? Refusal.NotAllowed(act.Fault!).Problem() : call.Decide(ledger, check, act.Reason, act.Build, (written, effects) =>
        {
            if (written is not null)
            {
                room.Drafts.Remove(draft);
            }

            return new { seq = written?.Entry.Seq, commit = written?.Commit.ToString(), warnings = effects.Warnings, signOffs = effects.Told };
        });
    });

    private static IResult NotThere(string id) => Refusal.NotFound($"There is no draft decision '{id}' that you may see.").Problem();

    private static object Shown(Register register, DraftDecision draft, IEnumerable<DraftComment> comments)
    {
        var (item, fields) = (draft.About, draft.Fields);
        return new
        {
            id = draft.Id,
            proposal = item.IsProposal ? item.Number : (int?)null,
            contribution = item.IsProposal ? null : (int?)item.Number,
            state = item.IsOpen(register) ? "draft" : "overtaken",
            revision = draft.Revision,
            by = register.SeatInWords(draft.Office),
            saved = draft.Saved,
            tip = draft.Tip,
            code = fields.Code,
            reason = fields.Reason,
            namedProposal = fields.Proposal,
            wordings = fields.Wordings.Select(wording => new { clause = wording.Clause, wording = wording.Wording }),
            leaving = fields.Leaving,
            answerBy = DraftBody.Day(fields.AnswerBy),
            meeting = fields.Meeting.IsEmpty ? null : new { name = fields.Meeting.Name, day = DraftBody.Day(fields.Meeting.Day), present = fields.Meeting.Present },
            comments = comments.Select(comment => new { by = register.SeatInWords(comment.Office), at = comment.At, text = comment.Text }),
        };
    }
}
