using DraftControl.Git;

namespace DraftControl.Web;

/// <summary>What people read when a page is missing or something broke; the API answers for itself.</summary>
public static class ErrorPages
{
    /// <summary>Shows the pages under <c>/error</c> for everything but the API.</summary>
    public static void UseErrorPages(this IApplicationBuilder app) => app.UseWhen(
        context => !context.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase),
        pages => pages
            .UseExceptionHandler(new ExceptionHandlerOptions
            {
                ExceptionHandlingPath = "/error",
                StatusCodeSelector = fault => fault switch
                {
                    BadHttpRequestException bad => bad.StatusCode,
                    LedgerUnavailableException => StatusCodes.Status503ServiceUnavailable,
                    _ => StatusCodes.Status500InternalServerError,
                },
            })
            .UseStatusCodePagesWithReExecute("/error/{0}"));
}
