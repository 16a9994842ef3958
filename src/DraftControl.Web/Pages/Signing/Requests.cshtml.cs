using DraftControl.Core.People;
using DraftControl.Web.Declarations;
using DraftControl.Web.Signatories;
using Microsoft.AspNetCore.Mvc;

namespace DraftControl.Web.Pages.Signing;

/// <summary>For stewards: what organisations ask for, what was decided, and commitments that are to be put up.</summary>
public sealed class RequestsModel(Access access, SignatureRequests requests) : DeclarationPage(access)
{
    /// <summary>The request whose commitment is put up.</summary>
    [BindProperty]
    public string? Id { get; set; }

    public IReadOnlyList<SignatureRequest> All => field ??= requests.In(Slug);

    public IEnumerable<SignatureRequest> ToPutUp => All.Where(Register.HasCommitmentToPutUp);

    protected override Role? IsFor => Role.Steward;

    public IActionResult OnPost()
    {
        if (All.FirstOrDefault(known => known.Id == Id) is not { } request || Register.OrganisationOf(request) is not { } organisation)
        {
            return NotFound();
        }

        FormId = request.CommitmentForm();
        return Write(
            Role.Steward,
            reason: null,
            (register, head) => CommitmentPage.PutUp(register, head, organisation, request),
            _ => Done($"The commitment of {request.Organisation} is up. Everybody can read it.", "/Signing/Requests"));
    }
}
