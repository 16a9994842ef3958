using DraftControl.Core.Rules;

namespace DraftControl.Web.Declarations;

/// <summary>How a refusal stands in HTTP, on pages and in the API alike.</summary>
public static class Refusals
{
    /// <summary>The HTTP status that says what kind of "no" it is.</summary>
    public static int Status(this Refusal refusal) => refusal.Kind switch
    {
        RefusalKind.Malformed => StatusCodes.Status400BadRequest,
        RefusalKind.NotYours => StatusCodes.Status403Forbidden,
        RefusalKind.NotFound => StatusCodes.Status404NotFound,
        RefusalKind.Changed => StatusCodes.Status409Conflict,
        _ => StatusCodes.Status422UnprocessableEntity,
    };
}
