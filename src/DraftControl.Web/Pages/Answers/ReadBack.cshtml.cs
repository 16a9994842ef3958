using System.Diagnostics;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Core.Wordings;
using DraftControl.Web.Answers;
using DraftControl.Web.Declarations;
using DraftControl.Web.Intake;
using DraftControl.Web.Pages.Proposals;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DraftControl.Web.Pages.Answers;

/// <summary>The observations of a table that came back, with the answer that each would give. Nothing is written until they are confirmed.</summary>
public sealed class ReadBackModel(Access access, Writer writer, IntakeFiles files, ChangedWords words) : DeclarationPage(access)
{
    public const int RowsAPage = 25;

    /// <summary>So long answers are written before the page says how far it is; the rest is confirmed again.</summary>
    private static readonly TimeSpan patience = TimeSpan.FromSeconds(10);

    private Sha256 file = null!;

    [FromQuery]
    public string? Show { get; init; }

    /// <summary>Which page of the rows, from 1.</summary>
    [FromQuery]
    public int Part { get; init; } = 1;

    public IReadOnlyList<ReadBackRow> Rows { get; private set; } = [];

    /// <summary>The rows that give an answer or have a fault, or some of these.</summary>
    public IReadOnlyList<ReadBackRow> Listed => field ??= [.. Rows.Where(row => Show is "faults" ? row.State == ReadBackState.Faulty : Show is "answered" ? row.State == ReadBackState.Answered : row.State is ReadBackState.Ready or ReadBackState.Faulty)];

    public int Parts => Math.Max(1, (Listed.Count + RowsAPage - 1) / RowsAPage);

    public int Here => Math.Clamp(Part, 1, Parts);

    public IEnumerable<ReadBackRow> Shown => Listed.Skip((Here - 1) * RowsAPage).Take(RowsAPage);

    public Office Editor => SignedIn.Holds(Register, Role.Editor)!;

    public string WhoSees => Register.WhoSees(Editor);

    protected override Role? IsFor => Role.Editor;

    public int Count(ReadBackState state) => Rows.Count(row => row.State == state);

    [NonHandler]
    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        base.OnPageHandlerExecuting(context);
        if (context.Result is null && !Look((string?)RouteData.Values["sha256"]))
        {
            context.Result = NotFound();
        }
    }

    public void OnGet()
    {
    }

    public IActionResult OnPost()
    {
        if (!IsConfirmed())
        {
            return Page();
        }

        var (ready, begun, written, refused) = (Rows.Where(row => row.State == ReadBackState.Ready).ToList(), Stopwatch.StartNew(), 0, 0);
        var (reading, tip) = (Reading(), Register.Tip!);
        foreach (var row in ready.TakeWhile(_ => begun.Elapsed < patience))
        {
            var result = Written.One(writer, Ledger, reading.Form(row.Row), Role.Editor, row.Observation!.Reason, ReadBack.Act(row.Point!, row.Observation, tip));
            (written, refused) = result.Recorded is null ? (written, refused + 1) : (written + 1, refused);
        }

        var left = ready.Count - written - refused;
        return Done(
            $"{(written == 1 ? "1 answer is" : $"{written:N0} answers are")} recorded.{(refused == 0 ? "" : $" {refused:N0} could not be: below you read why.")}{(left == 0 ? "" : $" {left:N0} are left: record them below.")}",
            "/Answers/ReadBack",
            new { sha256 = file.ToString() });
    }

    private bool Look(string? sha256)
    {
        if (!Sha256.TryParse(sha256, provider: null, out var name) || files.Read(Slug, name) is not { } bytes || IntakeFile.Read(bytes, out _) is not { } table)
        {
            return false;
        }

        file = name;
        var reading = Reading();
        Rows = [.. table.Rows.Select(reading.Read)];
        return true;
    }

    private ReadBack Reading() => new(
        Register,
        Slug,
        file,
        recorded => words.Of(Ledger, Register, recorded),
        (form, reason, act) => writer.Rehearse(Register, form, Role.Editor, reason, act).Refusal,
        form => SignedIn.Person is { } person && Register.Find(EntryId.Of(person, form)) is not null);
}
