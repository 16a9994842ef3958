using DraftControl.Core.People;
using DraftControl.Core.Rules;
using DraftControl.Web.Declarations;
using DraftControl.Web.Intake;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DraftControl.Web.Pages.Contributions;

/// <summary>A step on the way from a file to contributions, for those who may bring them in. Whoever uploaded a file sees it, and nobody else.</summary>
public abstract class IntakePage(Access access, IntakeUploads uploads, Looking looking) : DeclarationPage(access)
{
    [FromRoute(Name = "id")]
    public string? Id { get; init; }

    /// <summary>What is uploaded.</summary>
    public IntakeUpload Kept { get; protected set; } = null!;

    /// <summary>The office in which the person brings in: the chosen one, else the first that may.</summary>
    public Office By => Offices.First();

    protected override bool IsForParticipants => true;

    protected IntakeUploads Uploads => uploads;

    protected Looking Looking => looking;

    private IEnumerable<Office> Offices => (SignedIn.Chosen(Register) is { } chosen ? [chosen] : Enumerable.Empty<Office>()).Concat(SignedIn.Offices(Register))
        .Where(office => ContributionRules.MayNotBringIn(office) is null);

    [NonHandler]
    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        base.OnPageHandlerExecuting(context);
        if (context.Result is not null)
        {
            return;
        }

        if (!Offices.Any())
        {
            context.Result = StatusCode(StatusCodes.Status403Forbidden);
        }
        else if (RouteData.Values.ContainsKey("id") && !Find(Id))
        {
            context.Result = NotFound();
        }
    }

    /// <summary>Finds an upload of this person.</summary>
    protected bool Find(string? id)
    {
        if (Uploads.Find(Slug, id, SignedIn.Person) is { } kept)
        {
            Kept = Spoken(kept);
        }

        return Kept is not null;
    }

    /// <summary>The upload as of the office in which the person speaks now, until it is confirmed.</summary>
    protected IntakeUpload Spoken(IntakeUpload upload)
    {
        if (upload.Confirmed is null)
        {
            (upload.Role, upload.Organisation) = (By.Role.Spelled(), By.Organisation.ToString());
        }

        return upload;
    }
}
