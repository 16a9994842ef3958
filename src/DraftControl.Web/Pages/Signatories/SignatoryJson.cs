using DraftControl.Core.Registers;
using Microsoft.AspNetCore.Mvc;

namespace DraftControl.Web.Pages.Signatories;

/// <summary>Signatures as programs read them.</summary>
internal static class SignatoryJson
{
    /// <param name="signature">The signature.</param>
    /// <param name="end">As at when: what came later is left out.</param>
    public static object Described(this SignedVersion signature, DateTimeOffset end) => new
    {
        version = signature.Version.ToString(),
        from = signature.From,
        until = signature.IsWithdrawnAt(end) ? signature.Until : null,
        reason = signature.IsWithdrawnAt(end) ? signature.Withdrawal!.Entry.Reason?.ToString() : null,
        officeOfSignatory = signature.Entry.OfficeOfSignatory.ToString(),
        authority = signature.Entry.Authority.ToString(),
        entry = signature.Entry.Seq,
        commit = signature.Commit.ToString(),
    };

    /// <summary>What to send instead, as problem details.</summary>
    public static ObjectResult Malformed(this DeclarationPage page) => new(new ProblemDetails
    {
        Status = StatusCodes.Status400BadRequest,
        Title = "Bad Request",
        Detail = string.Join(". ", page.ModelState.Values.SelectMany(entry => entry.Errors).Select(error => error.ErrorMessage)) + ".",
    })
    {
        StatusCode = StatusCodes.Status400BadRequest,
    };
}
