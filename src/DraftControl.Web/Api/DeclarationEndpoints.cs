using System.Text.Json;
using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Policies;
using DraftControl.Core.Registers;
using DraftControl.Core.Wordings;
using DraftControl.Git;
using DraftControl.Web.Declarations;
using DraftControl.Web.SignIn;
using Microsoft.AspNetCore.Mvc;

namespace DraftControl.Web.Api;

/// <summary>Declarations: started, listed, read.</summary>
public static class DeclarationEndpoints
{
    /// <param name="Slug">Its short name in addresses.</param>
    /// <param name="Title">What it is called.</param>
    /// <param name="Language">Its language, <c>en</c>.</param>
    /// <param name="Organisation">The organisation that opens it; the caller becomes its first steward.</param>
    /// <param name="Text">Its starting text as Markdown, or</param>
    /// <param name="Template">the name of a template.</param>
    /// <param name="Policy">The publishing rules: an object, or <c>policy.yml</c> as text; the template's or the usual ones where left out.</param>
    /// <param name="Credits">Whose the words of some clauses of the starting text are.</param>
    public sealed record DeclarationBody(string? Slug, string? Title, string? Language, RosterEndpoints.OrganisationBody? Organisation, string? Text, string? Template, JsonElement? Policy, IReadOnlyList<CreditBody?>? Credits);

    /// <param name="Clause">The clause's number in the starting text, like <c>3.2</c>.</param>
    /// <param name="Organisation">The short name of the organisation; until one is registered under it, the words count as starting text.</param>
    public sealed record CreditBody(string? Clause, string? Organisation);

    /// <summary>A text of 10 MiB and what the request says besides.</summary>
    private const int MostBytes = Opening.MaxLength + (64 * 1024);

    public static void MapDeclarations(this RouteGroupBuilder api)
    {
        api.MapGet("/declarations", (DeclarationBook declarations, Visibility visibility) => Results.Ok(declarations.All()
            .Select(ledger => (ledger.Slug, Register: ledger.Read()))
            .Where(declaration => visibility.Sees(declaration.Register))
            .Select(declaration => new { slug = declaration.Slug.ToString(), title = declaration.Register.Title.ToString() }))).AllowAnonymous();

        api.MapGet("/declarations/{slug}", (string slug, ApiCall call, Visibility visibility) => call.Read(slug, (_, register) => Show(slug, register, visibility))).AllowAnonymous();

        api.MapPost("/declarations", Open).WithMetadata(new RequestSizeLimitAttribute(MostBytes));
    }

    private static IResult Open(DeclarationBody body, ApiCall call, DeclarationBook declarations, Templates templates, SignedIn signedIn)
    {
        var reading = new Reading();
        var slug = reading.Required<Slug>(body.Slug, "Send the declaration's short name (slug): lower-case letters, digits and hyphens.");
        var template = body.Template is null ? null : templates.Find(body.Template);
        if (body.Template is not null && template is null)
        {
            reading.Refuse($"There is no template '{body.Template}'. Send one of: {string.Join(", ", templates.All)}.");
        }

        if (body.Template is not null && body.Text is not null)
        {
            reading.Refuse("Send a text or the name of a template, not both.");
        }

        var opening = new Opening(
            reading.Line(body.Title, "the title", 200),
            reading.Required<Language>(body.Language ?? "en", "Send the language, like en."),
            reading.Organisation(body.Organisation),
            body.Text ?? template?.Text ?? "",
            PolicyBody.Yaml(body.Policy) ?? template?.Policy ?? UsualPolicy.Yaml,
            template?.Pages ?? new Dictionary<string, string>())
        {
            Stated = Credits(reading, body.Credits ?? []),
        };
        return reading.Refusal is { } unreadable ? unreadable.Problem() : declarations.Open(slug, signedIn.Person!, call.Key, opening) switch
        {
            WriteResult.Refused refused => refused.Refusal.Problem(),
            WriteResult.Written written => Results.Created($"/api/v1/declarations/{slug}", new { slug = slug.ToString(), tip = written.Recorded.Commit.ToString() }),
            _ => throw new InvalidOperationException("A write is either written or refused."),
        };
    }

    private static Dictionary<ClauseNumber, Slug> Credits(Reading reading, IReadOnlyList<CreditBody?> credits)
    {
        var stated = new Dictionary<ClauseNumber, Slug>();
        foreach (var credit in credits)
        {
            var clause = reading.Required<ClauseNumber>(credit?.Clause, "Send the number of the clause with each credit, like 3.2.");
            var organisation = reading.Required<Slug>(credit?.Organisation, "Send the short name of the organisation with each credit, like northam.");
            if (reading.Refusal is null && !stated.TryAdd(clause, organisation) && stated[clause] != organisation)
            {
                reading.Refuse($"Credit clause {clause} to one organisation: '{stated[clause]}' or '{organisation}'.");
            }
        }

        return stated;
    }

    private static IResult Show(string slug, Register register, Visibility visibility)
    {
        var drafting = visibility.SeesDrafting(register);
        var files = register.Files;
        return Results.Ok(new
        {
            slug,
            title = register.Title.ToString(),
            language = register.Opening.Language.ToString(),
            tip = drafting ? register.Tip!.ToString() : null,
            draft = drafting ? register.DraftNumber : (int?)null,
            textSha256 = drafting ? files.TextHash.ToString() : null,
            policySha256 = drafting ? files.Hash(Files.PolicyPath)!.ToString() : null,
            clauses = drafting ? register.Draft.Described() : null,
            versions = register.Versions.Where(version => visibility.Sees(register, version)).Select(version => new
            {
                number = version.Number.ToString(),
                approved = version.Approval.At,
                released = version.Release?.At,
            }),
        });
    }

    /// <summary>The clauses of a text for programs: id, number, words and what identifies them, and the Markdown that an edit starts from.</summary>
    internal static IEnumerable<object> Described(this Draft draft) => draft.Clauses.Select(clause => new
    {
        id = clause.Id.ToString(),
        number = draft.NumberOf(clause.Id)?.ToString(),
        text = clause.Wording.Text,
        sha256 = clause.Wording.Hash.ToString(),
        markdown = clause.Span.Trim('\n'),
    });
}
