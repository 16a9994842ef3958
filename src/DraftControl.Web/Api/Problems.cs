using DraftControl.Core.Rules;
using DraftControl.Web.Declarations;

namespace DraftControl.Web.Api;

/// <summary>How a refusal is told to a program: problem details with the sentence that a user reads.</summary>
public static class Problems
{
    public static IResult Problem(this Refusal refusal) => Results.Problem(detail: refusal.Sentence, statusCode: refusal.Status());

    /// <summary>What to do about an answer that the server gave before it read the request; null where its title says enough.</summary>
    public static string? Sentence(int? status) => status switch
    {
        StatusCodes.Status400BadRequest => "The request cannot be read. Send what the description at /openapi/v1.json asks for.",
        StatusCodes.Status401Unauthorized => "Send a bearer token that is known here: 'Authorization: Bearer', a space and the token.",
        StatusCodes.Status404NotFound => "There is nothing at this address. All addresses stand in /openapi/v1.json.",
        StatusCodes.Status405MethodNotAllowed => "This address does not take this method.",
        StatusCodes.Status413PayloadTooLarge => "The request is too large: 10 MiB is the most for a new declaration, 1 MiB for anything else.",
        StatusCodes.Status415UnsupportedMediaType => "Send JSON, with the header 'Content-Type: application/json'.",
        _ => null,
    };
}
