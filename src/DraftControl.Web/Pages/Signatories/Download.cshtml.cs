using System.Globalization;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Web.Declarations;
using DraftControl.Web.Texts;
using Microsoft.AspNetCore.Mvc;

namespace DraftControl.Web.Pages.Signatories;

/// <summary>The register of signatories as a file, with the filters of the page.</summary>
public sealed class DownloadModel(Access access, TimeProvider clock) : SignatoriesPage(access, clock)
{
    private static readonly string[] heads = ["Organisation", "Kind", "Nation", "Version", "Since", "Withdrawn on", "Reason for withdrawal", "Office of the signatory", "Authority to sign", "Entry", "Commit", "As at (UK time)"];

    public IActionResult OnGet(string format)
    {
        if (format is not ("csv" or "json"))
        {
            return NotFound();
        }

        Select();
        return !ModelState.IsValid ? this.Malformed()
            : format == "json" ? new JsonResult(Json())
            : File(SafeCsv.Of(heads, Rows().Select(row => Cells(row.Organisation, row.Signature))), "text/csv; charset=utf-8", $"{Slug}-signatories-{Day}.csv");
    }

    private object Described(SignatoryOrganisation organisation, IEnumerable<SignedVersion> signatures) => new
    {
        organisation = organisation.ShortName?.ToString(),
        name = organisation.Name.ToString(),
        @class = organisation.Class.Spelled(),
        nation = organisation.Nation?.ToString(),
        signatures = signatures.Select(signature => signature.Described(Day.End)),
    };

    private object Json() => new
    {
        declaration = Slug.ToString(),
        asAt = Day.ToString(),
        timeZone = "Europe/London",
        counts = new
        {
            total = Counts.Total,
            byClass = Counts.ByClass.ToDictionary(row => row.Class.Spelled(), row => row.Count),
            byNation = Counts.ByNation.Select(row => new { nation = row.Nation?.ToString(), count = row.Count }),
            byVersion = Counts.ByVersion.ToDictionary(row => row.Version.ToString(), row => row.Count),
        },
        signatories = Shown.Select(organisation => Described(organisation, organisation.At(Day.End))),
        withdrawn = Withdrawn.Select(pair => Described(pair.Organisation, [pair.Signature])),
    };

    private IEnumerable<(SignatoryOrganisation Organisation, SignedVersion Signature)> Rows() =>
        Shown.SelectMany(organisation => organisation.At(Day.End), (organisation, signature) => (organisation, signature)).Concat(Withdrawn);

    private string?[] Cells(SignatoryOrganisation organisation, SignedVersion signature)
    {
        var withdrawn = signature.IsWithdrawnAt(Day.End);
        return
        [
            organisation.Name.ToString(),
            organisation.Class.Words(),
            organisation.Nation?.ToString(),
            signature.Version.ToString(),
            UkDay.Of(signature.From!.Value).ToString(),
            withdrawn ? UkDay.Of(signature.Until!.Value).ToString() : null,
            withdrawn ? signature.Withdrawal!.Entry.Reason?.ToString() : null,
            signature.Entry.OfficeOfSignatory.ToString(),
            signature.Entry.Authority.ToString(),
            signature.Entry.Seq.ToString(CultureInfo.InvariantCulture),
            signature.Commit.ToString(),
            Day.ToString(),
        ];
    }
}
