using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DraftControl.Web.Pages;

/// <summary>Says in plain English why there is no page, and what to do now.</summary>
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class ErrorModel : PageModel
{
    /// <summary>The status that the person's request was answered with.</summary>
    public int Status { get; private set; } = StatusCodes.Status404NotFound;

    public string Heading => Words.Heading;

    public string Advice => Words.Advice;

    private (string Heading, string Advice) Words => Status switch
    {
        400 => ("We could not read what you sent", "Go back, reload the page and try again. What you typed may still be on it."),
        401 => ("Sign in first", "You have to be signed in to see this page."),
        403 => ("You cannot see this page", "It is not open to the office that you are signed in with."),
        404 => ("Page not found", "If you typed or pasted the web address, check that it is complete and correct."),
        413 => ("What you sent is too large", "Go back, shorten the text and send it again."),
        429 => ("Too many requests", "Wait a minute, then go back and try again."),
        503 => ("DraftControl cannot write at the moment", "Go back and try again in a few minutes. You can still read everything."),
        >= 500 => ("Sorry, there is a problem", "Nothing that you sent was recorded. Try again later."),
        _ => ("This did not work", "Go back and try again."),
    };

    // Asked for by its own address, nothing went wrong, so there is nothing to show.
    public void OnGet() => Status = Response.StatusCode = Answered() ?? StatusCodes.Status404NotFound;

    public void OnPost() => OnGet();

    private int? Answered() =>
        HttpContext.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalStatusCode
        ?? (HttpContext.Features.Get<IExceptionHandlerFeature>() is null ? null : Response.StatusCode);
}
