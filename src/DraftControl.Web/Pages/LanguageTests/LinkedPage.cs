using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Git;
using DraftControl.Web.Declarations;
using DraftControl.Web.LanguageTests;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DraftControl.Web.Pages.LanguageTests;

/// <summary>What the page behind a chief executive's link works with.</summary>
public sealed record LinkAccess(DeclarationBook Declarations, LanguageLinks Links, LinkedAnswers Answers, TimeProvider Clock);

/// <summary>A page behind a chief executive's personal link. It shows the text to whoever has the link; where the link does not work it says what to do.</summary>
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public abstract class LinkedPage(LinkAccess access) : PageModel
{
    [FromRoute]
    public string Token { get; init; } = "";

    /// <summary>Why the link does not work; null where it does.</summary>
    public string? Closed { get; private set; }

    /// <summary>What was typed into a form that was sent through a link that no longer works.</summary>
    public IReadOnlyList<(string Name, string Text)> WasTyped { get; private set; } = [];

    public LanguageLink Link { get; private set; } = null!;

    public Ledger Ledger { get; private set; } = null!;

    public Register Register { get; protected set; } = null!;

    /// <summary>The chief executive's office, in which answers are recorded.</summary>
    public Office Office => Register.Roster.Appointments[Link.Appointment].Office;

    protected LinkAccess Access => access;

    [NonHandler]
    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        Response.Headers["X-Robots-Tag"] = "noindex, nofollow";
        Closed = Find();
        if (Closed is null)
        {
            await next();
            return;
        }

        WasTyped = HttpMethods.IsPost(Request.Method) ? await Request.ReadTyped() : [];
        ModelState.Clear();
        Response.StatusCode = Link is null ? StatusCodes.Status404NotFound : StatusCodes.Status410Gone;
        context.Result = Page();
    }

    private string? Find()
    {
        if (!Slug.TryParse((string?)RouteData.Values["slug"], provider: null, out var slug) || Token.Length is < 20 or > 100
            || access.Declarations.Find(slug) is not { } ledger || access.Links.FindByToken(slug, Token) is not { } link)
        {
            return "This link does not work. Check that you copied all of it. If a newer message brought you another link, use that one.";
        }

        (Link, Ledger, Register) = (link, ledger, ledger.Read());
        return link.Revoked is not null ? "This link was withdrawn by a steward of the declaration, or a newer message brought you another one."
            : link.Expires <= access.Clock.GetUtcNow() ? "This link has expired."
            : Register.Roster.Appointments.TryGetValue(link.Appointment, out var held) && held is { Ended: null, Office.Role: Role.ChiefExecutive } ? null
            : "The office that this link is for has ended.";
    }
}
