using DraftControl.Core.Acts;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DraftControl.Web.Pages;

/// <summary>Says in plain English why there is no page, and what to do now; gives back what was typed into a form that was not accepted.</summary>
[IgnoreAntiforgeryToken]
[RequestFormLimits(ValueLengthLimit = Opening.MaxLength, MultipartBodyLengthLimit = Opening.MaxLength)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class ErrorModel : PageModel
{
    /// <summary>The status that the person's request was answered with.</summary>
    public int Status { get; private set; } = StatusCodes.Status404NotFound;

    /// <summary>What was typed into the form that was sent, field by field.</summary>
    public IReadOnlyList<(string Name, string Text)> WasTyped { get; private set; } = [];

    /// <summary>The page that was asked for.</summary>
    public string Asked => HttpContext.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath ?? "/";

    public string Heading => Words.Heading;

    public string Advice => Words.Advice;

    private (string Heading, string Advice) Words => Status switch
    {
        400 => ("We could not accept what you sent", "The form may have been open for too long. Open the page again and send it once more."),
        401 when HttpMethods.IsPost(Request.Method) => ("You were signed out", "Nothing was recorded. Sign in again, then send it once more."),
        401 => ("Sign in first", "You have to be signed in to see this page."),
        403 => ("You cannot see this page", "It is not open to the office that you are signed in with."),
        404 => ("Page not found", "If you typed or pasted the web address, check that it is complete and correct."),
        413 => ("What you sent is too large", "Go back, shorten the text and send it again."),
        429 => ("Too many requests", "Wait a minute, then go back and try again."),
        503 => ("DraftControl cannot write at the moment", "Go back and try again in a few minutes. You can still read everything."),
        >= 500 => ("Sorry, there is a problem", "Try again later. If you sent something, look first whether it was recorded."),
        _ => ("This did not work", "Go back and try again."),
    };

    // Asked for by its own address, nothing went wrong, so there is nothing to show.
    public void OnGet() => Status = Response.StatusCode = Answered() ?? StatusCodes.Status404NotFound;

    public async Task OnPostAsync()
    {
        OnGet();
        WasTyped = Status is StatusCodes.Status404NotFound or StatusCodes.Status413PayloadTooLarge ? [] : await Request.ReadTyped();
    }

    private int? Answered() =>
        HttpContext.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalStatusCode
        ?? (HttpContext.Features.Get<IExceptionHandlerFeature>() is null ? null : Response.StatusCode);
}
