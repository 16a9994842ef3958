namespace DraftControl.Web.Api;

/// <summary>Refuses a POST without an <c>Idempotency-Key</c>: without it a repeated request could not be told from a second one.</summary>
public sealed class NeedsIdempotencyKey : IEndpointFilter
{
    public const string Header = "Idempotency-Key";

    public const int MaxLength = 200;

    public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var request = context.HttpContext.Request;
        return HttpMethods.IsPost(request.Method) && (request.Headers[Header].ToString().Length is 0 or > MaxLength)
            ? ValueTask.FromResult<object?>(Results.Problem(
                detail: $"Send an {Header} header of 1 to {MaxLength} characters, new for each act, the same when you send the act again.",
                statusCode: StatusCodes.Status400BadRequest))
            : next(context);
    }
}
