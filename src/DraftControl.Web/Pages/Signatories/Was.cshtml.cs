using DraftControl.Core.Registers;
using DraftControl.Web.Declarations;

namespace DraftControl.Web.Pages.Signatories;

/// <summary>Answers whether an organisation was a signatory on a day, with what proves it.</summary>
public sealed class WasModel(Access access, TimeProvider clock) : WasPage(access, clock)
{
    public void OnGet()
    {
        if (Organisation is null && Date is null)
        {
            return;
        }

        Ask();
        Response.StatusCode = ModelState.IsValid ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest;
    }

    /// <summary>Whether the reader finds an entry in the record of changes now; everybody does from the next release on.</summary>
    public bool IsInRecord(SignedVersion signature) => signature.Entry.Seq <= Visibility.NewestVisibleEntry(Register);
}
