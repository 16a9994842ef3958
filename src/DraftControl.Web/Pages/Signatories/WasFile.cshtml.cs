using System.Globalization;
using DraftControl.Core.Registers;
using DraftControl.Web.Declarations;
using DraftControl.Web.Texts;
using Microsoft.AspNetCore.Mvc;

namespace DraftControl.Web.Pages.Signatories;

/// <summary>The answer as a file: for programs, or a row for each signature that proves it.</summary>
public sealed class WasFileModel(Access access, TimeProvider clock) : WasPage(access, clock)
{
    private static readonly string[] heads = ["Asked for", "Organisation", "Date (UK time)", "Signatory", "Answer", "Version", "Since", "Withdrawn on", "Entry", "Commit"];

    public IActionResult OnGet(string format)
    {
        if (format is not ("csv" or "json"))
        {
            return NotFound();
        }

        Ask();
        return Answer is not { } answer ? this.Malformed()
            : format == "json" ? new JsonResult(Described(answer))
            : File(SafeCsv.Of(heads, Rows(answer)), "text/csv; charset=utf-8", $"{Slug}-signatory-{answer.Day}.csv");
    }

    private static object Described(SignatoryAnswer answer) => new
    {
        asked = answer.Asked,
        organisation = answer.Organisation?.ShortName?.ToString(),
        name = answer.Organisation?.Name.ToString(),
        date = answer.Day.ToString(),
        timeZone = "Europe/London",
        signatory = answer.Is,
        sentence = answer.Sentence,
        signatures = answer.Proof.Select(signature => signature.Described(answer.Today.End)),
        searched = SignatoryAnswer.Searched,
        suggestions = answer.Suggestions.Select(organisation => new { organisation = organisation.ShortName?.ToString(), name = organisation.Name.ToString() }),
    };

    private static IEnumerable<IEnumerable<string?>> Rows(SignatoryAnswer answer)
    {
        string?[] asked = [answer.Asked, answer.Organisation?.Name.ToString(), answer.Day.ToString(), answer.Is ? "yes" : "no", answer.Sentence];
        return answer.Proof.Select(Cells).DefaultIfEmpty([null, null, null, null, null]).Select(cells => asked.Concat(cells));
    }

    private static string?[] Cells(SignedVersion signature) =>
    [
        signature.Version.ToString(),
        UkDay.Of(signature.From!.Value).ToString(),
        signature.Until is { } until ? UkDay.Of(until).ToString() : null,
        signature.Entry.Seq.ToString(CultureInfo.InvariantCulture),
        signature.Commit.ToString(),
    ];
}
