namespace DraftControl.Web.Security;

/// <summary>Refuses whatever another site makes a browser send, before anything of it is read.</summary>
public static class FetchMetadata
{
    public static void UseFetchMetadata(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        if (HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method) || context.Request.Headers["Sec-Fetch-Site"] != "cross-site")
        {
            await next(context);
            return;
        }

        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        context.Response.ContentType = "text/plain; charset=utf-8";
        await context.Response.WriteAsync("Another site sent this in your name, so nothing was recorded. Open the page here and send it again.", context.RequestAborted);
    });
}
