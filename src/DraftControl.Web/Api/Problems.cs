using DraftControl.Core.Rules;
using DraftControl.Web.Declarations;

namespace DraftControl.Web.Api;

/// <summary>How a refusal is told to a program: problem details with the sentence that a user reads.</summary>
public static class Problems
{
    public static IResult Problem(this Refusal refusal) => Results.Problem(detail: refusal.Sentence, statusCode: refusal.Status());
}
